package import Oversight
internal import OversightYAML

/// A file of models in any notation, read as far as its notation goes.
package struct ModelFile: Sendable {
  /// How it is called in messages.
  package let name: String
  /// What it says; nil where its notation is broken.
  package private(set) var document: DocumentValue?
  /// What is wrong with its notation.
  package private(set) var faults: [DocumentSyntaxError] = []
  package let notation: ModelNotation
  /// What the file has and models do not say, in the order of the file.
  package private(set) var uncovered: [Uncovered] = []
  private var modelIDs: [String: String] = [:]

  /// Reads a file.
  ///
  /// - Parameter name: how it is called in messages, and the place of everything read from it.
  /// - Complexity: O(n); nesting, size and number of values are bounded.
  package init(_ bytes: [UInt8], in notation: ModelNotation, name: String) {
    self.name = name
    self.notation = notation
    switch notation {
    case .json:
      do {
        document = try JSONText.parse(bytes)
      } catch {
        faults = [error]
      }
    case .yaml:
      do {
        guard let text = String(validating: bytes, as: UTF8.self) else {
          faults = [Self.fault("files.encoding")]
          return
        }
        let root = try YAMLDocument.read(text, file: name)
        document = root.map(DocumentValue.init)
        if root == nil { faults = [Self.fault("files.empty")] }
      } catch {
        faults = error.problems.map {
          DocumentSyntaxError(line: $0.place.line, column: $0.place.column, message: $0.message)
        }
      }
    case .bpmn:
      let read = BPMNDocument.read(bytes, file: name)
      document = read.value
      uncovered = read.uncovered
      modelIDs = read.modelIDs
      faults = read.problems.map {
        DocumentSyntaxError(
          line: $0.location.line, column: $0.location.column ?? 1, message: $0.message)
      }
    }
  }

  /// A fault of the whole file.
  private static func fault(_ key: String) -> DocumentSyntaxError {
    DocumentSyntaxError(line: 1, column: 1, message: Texts.files.text(key))
  }

  /// What became of an id of the file in its document: those of foreign files are made fit for models.
  package func documentID(_ id: String) -> String { modelIDs[id] ?? id }

  /// The id by which an overlay finds an element of the document: that of the document, by which
  /// others refer to it, but where the file has it for another; nil where there is none.
  func overlayID(_ id: String) -> String? {
    if documentID(id) == id { return id }
    return modelIDs.filter { $0.value == id }.keys.min()
  }

  /// The path of the file over which this one is laid, as it is written; nil where it is no overlay.
  package var base: DocumentValue? { document?[Overlay.key] }

  /// Keys of which each makes a file one of an office.
  private static let officeKeys: Set<String> = [
    "packs", "pack", "severities", "policy", "failOn", "maxWarnings", "allowUndetermined",
    "waivers", "gaps", "journal", "records",
    // What cases are judged by: the mapping of a log, and calendars.
    "columns", "events", "levels", "holidays", "workingWeekends", "days", "papers",
  ]

  /// Whether it is a file of an office: what it asks for, has excused or found before.
  ///
  /// Such files lie beside models and are read by themselves.
  package var isOfficeFile: Bool {
    guard let keys = document.map({ Set($0.members.map(\.key)) }), !keys.isEmpty else {
      return false
    }
    let models = ["powers", "process", Overlay.key]
    guard keys.isDisjoint(with: models) else { return false }
    if let format = document?["format"]?.text, format.hasPrefix("urn:oversight:model:") {
      return false
    }
    let others = keys.subtracting(Self.officeKeys)
    // A misspelt model is none of an office's files, whatever else stands in it.
    return others.count < keys.count
      && others.allSatisfy { Suggestion.nearest(to: $0.lowercased(), among: models) == nil }
  }
}
