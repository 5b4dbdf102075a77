package import Oversight
internal import OversightYAML

extension ModelNotation {
  /// How many bytes a file in this notation may have. It is read whole.
  package var mostBytes: Int {
    switch self {
    case .json: CatalogueDocument.mostBytes
    case .yaml: YAMLDocument.Limits().size
    case .bpmn: 64 << 20
    }
  }
}
