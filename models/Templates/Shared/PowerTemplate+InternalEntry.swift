import Oversight

extension PowerTemplate {
  /// The entry of a template of internal management: begun by the body itself, and with the head that
  /// all templates have.
  func internalEntry(
    _ id: String, _ name: LocalizedText, number: String, fields: Set<AffairField>,
    basis: [LegalReference], rules: [RuleDocument], accountability: [LocalizedText],
    limits: PowerLimits = PowerLimits(), conditions: [LocalizedText], materials: [LocalizedText],
    initiation: Initiation = .exOfficio, file: String = #filePath, line: Int = #line
  ) -> Power {
    administrativeEntry(
      id, name, .internalManagement, code: "NB", number: number, fields: fields, isMajor: true,
      initiation: initiation, basis: basis, rules: rules, accountability: accountability,
      limits: limits, conditions: conditions, materials: materials, file: file, line: line)
  }

  /// The note that a step was looked at and has no risk of its own, as samples have it.
  func foundFreeOfRisk() -> StepDetail {
    reviewed(by: "机关纪委", on: "2026-06-10", foundNoRisk: true)
  }
}
