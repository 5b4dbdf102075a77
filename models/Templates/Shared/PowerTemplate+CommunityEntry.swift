import Oversight

extension PowerTemplate {
  /// The entry of a template of a community power: the head that all templates have, reviewed by
  /// the town. Code, telephones and days are samples.
  ///
  /// - Parameter number: two digits in which code and telephones end.
  func communityEntry(
    _ id: String, _ name: LocalizedText, number: String, fields: Set<AffairField>,
    isMajor: Bool = false, initiation: Initiation, basis: [LegalReference],
    rules: [RuleDocument], accountability: [LocalizedText], limits: PowerLimits,
    conditions: [LocalizedText] = [], materials: [LocalizedText] = [], file: String = #filePath,
    line: Int = #line
  ) -> Power {
    var power = administrativeEntry(
      id, name, .community, code: "XW", number: number, fields: fields, isMajor: isMajor,
      initiation: initiation, basis: basis, rules: rules, accountability: accountability,
      limits: limits, conditions: conditions, materials: materials, file: file, line: line)
    power.history = [StatusRecord(.reviewed, by: "乡镇纪委", on: "2026-06-10")]
    return power
  }
}
