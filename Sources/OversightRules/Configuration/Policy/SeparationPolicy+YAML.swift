internal import Oversight
internal import OversightYAML

extension SeparationPolicy {
  /// Rows are added to those of earlier packs: what one pack keeps apart, another does not join.
  mutating func read(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("duties") { row -> Duty? in
      let scope = row.dutyScope()
      let rule = row.rule(among: BuiltInRules.all.filter { $0 is any SeparationRule })
      let first = row.requiredActions("first")
      let second = row.requiredActions("second")
      let level: Level? = row.choice("level")
      let source = row.source()
      guard let rule, let first, let second, let source else { return nil }
      return Duty(
        rule: rule, scope: scope, first: first, second: second, level: level ?? .post,
        source: source)
    }
    duties += rows ?? []
  }
}
