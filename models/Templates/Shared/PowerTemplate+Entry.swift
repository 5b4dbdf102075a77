import Oversight

/// What the entries of all templates of administrative powers have in common.
extension PowerTemplate {
  /// The entry of a template: what it has of its own, and the head that all of them have.
  ///
  /// Code, telephones, reviewer and days are samples, for the entry of the power to replace; they make
  /// that a template can be checked and drawn by itself.
  ///
  /// - Parameters:
  ///   - code: the letters of the category in codes: XK for licences.
  ///   - number: two digits in which code and telephones end.
  func administrativeEntry(
    _ id: String, _ name: LocalizedText, _ category: PowerCategory, code: String,
    number: String, fields: Set<AffairField> = [.governmentAffairs], isMajor: Bool = false,
    initiation: Initiation, basis: [LegalReference], rules: [RuleDocument],
    accountability: [LocalizedText], limits: PowerLimits = PowerLimits(),
    conditions: [LocalizedText] = [], materials: [LocalizedText] = [],
    hearingClass: LocalizedText? = nil, file: String = #filePath, line: Int = #line
  ) -> Power {
    Power(
      id, name, category, code: "\(code)-MB\(number)", fields: fields, isMajor: isMajor,
      initiation: initiation, basis: basis, rules: rules, accountability: accountability,
      body: office.body.name, handledBy: office.section.name, limits: limits,
      conditions: conditions, materials: materials,
      enquiries: [.phone("0000-88801\(number)")], supervision: [.phone("0000-88802\(number)")],
      history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-06-10")],
      hearingClass: hearingClass, reviewedOn: "2026-06-10", version: "V1.0",
      versionDate: "2026-06-15", file: file, line: line)
  }
}
