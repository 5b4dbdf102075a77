/// A notation of files in which models are written.
package enum ModelNotation: String, Sendable, CaseIterable {
  case json, yaml, bpmn

  /// The ends of the names of files in this notation, without the dot.
  package var extensions: [String] {
    switch self {
    case .json: ["json"]
    case .yaml: ["yml", "yaml"]
    case .bpmn: ["bpmn", "bpmn20.xml", "bpmn2"]
    }
  }

  /// The notation of a file by its name; nil where the name says none.
  package init?(fileName: String) {
    let name = fileName.lowercased()
    let notation = Self.allCases.first { notation in
      notation.extensions.contains { name.hasSuffix(".\($0)") }
    }
    guard let notation else { return nil }
    self = notation
  }

  /// The notation of a file that is named by itself; nil where the name says none. Some tools write
  /// BPMN into files that are called XML.
  package init?(namedFile name: String) {
    guard let notation = Self(fileName: name) ?? (Self.isXML(name) ? .bpmn : nil) else {
      return nil
    }
    self = notation
  }

  /// The ends of the names of files that are named by themselves, without the dot.
  package static var allExtensions: [String] { allCases.flatMap(\.extensions) + ["xml"] }

  private static func isXML(_ name: String) -> Bool { name.lowercased().hasSuffix(".xml") }

  /// The name of a file without what says its notation.
  package static func stem(of fileName: String) -> String {
    let name = fileName.lowercased()
    let ends = allCases.flatMap(\.extensions).map { ".\($0)" }
    let end = ends.first { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
    return String(fileName.dropLast(end?.count ?? 0))
  }
}
