internal import Oversight
internal import OversightYAML

extension YAMLMapping {
  /// Rows with a scope and a source and nothing else.
  mutating func sourcedDuties(_ key: String) -> [SourcedDuty]? {
    rows(key) { row -> SourcedDuty? in
      let scope = row.dutyScope()
      return row.source().map { SourcedDuty(scope: scope, source: $0) }
    }
  }

  /// The provision that a row rests on, which it must name.
  mutating func source() -> LocalizedText? { required(text("source"), "source") }
}
