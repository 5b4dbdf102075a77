/// The notation in which an author writes what is to be added to an element.
package enum PasteNotation: String, Sendable, CaseIterable {
  case swift, yaml, json
  /// An overlay in YAML over a drawing that cannot say it.
  case overlay

  /// - Parameter file: the file in which the element stands; Swift where its name says nothing else.
  package init(file: String) {
    self =
      switch ModelNotation(namedFile: file) {
      case .json: .json
      case .yaml: .yaml
      case .bpmn: .overlay
      case nil: .swift
      }
  }
}
