internal import Oversight
internal import OversightFormats

/// A file of unknown content, taken the whole way that files take: notation, overlay, model, and back.
struct ReadFile {
  private let bytes: [UInt8]
  private let notation: ModelNotation

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    // Byte order marks stand before BPMN.
    notation =
      switch bytes.first {
      case UInt8(ascii: "<"), 0xEF, 0xFE, 0xFF, 0: .bpmn
      case UInt8(ascii: "{"), UInt8(ascii: "["): .json
      default: .yaml
      }
  }

  /// The drawing over which overlays are laid.
  private static let drawing = ModelFile(
    PackageResources.drawing_bpmn, in: .bpmn, name: "drawing.bpmn")

  /// Ends the program where a file is neither read nor refused with a place and a reason in both
  /// languages, and where a model that was read does not come back from the files made of it.
  func verify() {
    let file = ModelFile(bytes, in: notation, name: "input")
    precondition(file.document != nil || !file.faults.isEmpty, "neither read nor refused")
    for fault in file.faults {
      precondition(fault.line >= 1 && fault.column >= 1, "a fault without a place")
      precondition(Self.isWhole(fault.message), "a fault without words")
    }
    guard file.faults.isEmpty, let document = file.document else { return }
    var catalogue = CatalogueDocument()
    if file.base == nil {
      catalogue.add(document, files: [file.name])
    } else if let below = Self.drawing.document {
      let laid = Overlay.lay(
        document.inFile(1), over: below, named: "drawing.bpmn", fit: Self.drawing.documentID)
      for problem in laid.problems {
        precondition(problem.place.line >= 1, "an overlay's problem without a place")
        precondition(Self.isWhole(problem.message), "an overlay's problem without words")
      }
      catalogue.add(laid.document, files: ["drawing.bpmn", file.name])
    }
    do {
      let resolved = try catalogue.resolved()
      try Self.verifyReturn(of: resolved)
    } catch let errors as ModelErrors {
      precondition(!errors.problems.isEmpty, "refused without a reason")
      for problem in errors.problems {
        precondition(problem.location.line >= 1, "a problem without a place")
        precondition(Self.isWhole(problem.message), "a problem without words")
      }
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static func isWhole(_ message: LocalizedText) -> Bool {
    [Language.english, .simplifiedChinese].allSatisfy { !message[$0].isBlank }
  }

  /// Writes the models in every notation, and reads them back.
  private static func verifyReturn(of catalogue: ResolvedCatalogue) throws {
    let canonical = try CanonicalJSON.encode(catalogue)
    let texts: [(ModelNotation, String)] = [
      (.json, try JSONModelText.text(of: catalogue)),
      (.yaml, try YAMLModelText.text(of: catalogue)),
    ]
    for (notation, text) in texts {
      let file = ModelFile(Array(text.utf8), in: notation, name: "output")
      guard let document = file.document else { preconditionFailure("\(notation): \(file.faults)") }
      var back = CatalogueDocument()
      back.add(document, files: ["output"])
      let returned = try CanonicalJSON.encode(back.resolved())
      precondition(returned == canonical, "\(notation): another model")
    }
  }
}
