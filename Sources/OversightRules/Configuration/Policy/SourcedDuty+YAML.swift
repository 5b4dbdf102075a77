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

  /// The rule that a row is for, which must be one that reads such rows.
  mutating func rule(among rules: [any Rule]) -> String? {
    guard let id = required(string("rule"), "rule") else { return nil }
    let ids = rules.map(\.description.id).sorted()
    if ids.contains(id) { return id }
    log.report(
      Texts.configuration.text(
        "configuration.other-rule",
        [
          "id": LocalizedText(id), "hint": Suggestion.hint(for: id, among: ids) ?? "",
          "rules": LocalizedText(ids.joined(separator: ", ")),
        ]), at: place(of: "rule"))
    return nil
  }

  /// A limit in days: what ends on a day, and not at an hour.
  mutating func days(_ key: String) -> TimeLimit? {
    guard let limit = limit(key) else { return nil }
    guard limit.unit != .hours else {
      refuse(key, .inHours)
      return nil
    }
    return limit
  }

  /// Words of a closed set that a row must have, at least one of them.
  mutating func requiredActions(_ key: String) -> Set<StepAction>? {
    let actions: [StepAction]? = required(choices(key), key)
    if actions?.isEmpty == true { refuse(key, .empty) }
    return actions.flatMap { $0.isEmpty ? nil : Set($0) }
  }

  /// The provision that a row rests on, which it must name.
  mutating func source() -> LocalizedText? { required(text("source"), "source") }
}
