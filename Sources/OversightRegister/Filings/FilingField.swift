package import Oversight

/// What can be stated of a filing, in the order of the filing form (备案表).
///
/// The raw values stand in the register and in files of statements; they are permanent.
package enum FilingField: String, Sendable, CaseIterable {
  // The power and the step, as the model has them.
  case power, powerCode, powerName, modelVersion, modelDigest
  case phase, step, stepName, post, postName
  // The matter.
  case matter, category, unit, handler, sectionHead, deputyLeader, amount, counterpart
  // How it was decided.
  case meetingType, meetingDate, chair, present, absent, votes, dissent, result, basis
  // Days.
  case plannedDate, actualDate, filedDate, dueDate, lateness, remark
  case recusals, publicityPlace, publicityFrom, publicityTo
  // A material.
  case title, copies, sha256, secret
  // The discipline office.
  case officer, opinion, deadline, followUp
  case reason, archiveNumber
  // What is supervised besides filings.
  case element, rule, finding, explanation, remedy, verification, referredTo
  case testKind, period, population, sample, tester, testResult, weight
  case grantedBy, until, place, onDay

  /// Those that the model or the register states, and no user.
  package static let derived: Set<FilingField> = [
    .powerCode, .powerName, .modelVersion, .modelDigest, .stepName, .postName, .dueDate,
    .lateness, .remark, .title, .copies, .sha256, .secret,
  ]

  /// Those on which a filing was checked against the model, so that they cannot be corrected.
  package static let checked: Set<FilingField> = [
    .power, .step, .phase, .post, .unit, .filedDate, .plannedDate, .actualDate,
  ]

  /// Those that are days.
  package static let days: Set<FilingField> = [
    .meetingDate, .plannedDate, .actualDate, .filedDate, .dueDate, .publicityFrom, .publicityTo,
    .deadline, .until, .onDay,
  ]

  /// What the field is called.
  package var label: LocalizedText { Texts.register.text("field.\(rawValue)") }

  /// A value as readers see it: words of the register in their language.
  package func shown(_ value: String) -> LocalizedText {
    self == .phase && ControlPhase(rawValue: value) != nil
      ? Texts.register.text("phase.\(value)") : LocalizedText(value)
  }

  /// The statements as the register keeps them: an object of texts with sorted keys.
  package static func canonicalJSON(of fields: [FilingField: String]) -> String {
    let members = fields.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, text in
      DocumentValue.Member(key: field.rawValue, value: DocumentValue(.text(text), line: 1))
    }
    return JSONWriter.text(of: DocumentValue(.object(members), line: 1))
  }

  /// The statements that the register keeps; those of a later version are left out.
  ///
  /// - Throws: `DocumentSyntaxError` where it is no JSON.
  package static func fields(of payload: String) throws -> [FilingField: String] {
    let members = try JSONText.parse(Array(payload.utf8)).members
    return members.reduce(into: [:]) { fields, member in
      if let field = FilingField(rawValue: member.key) { fields[field] = member.value.text }
    }
  }
}
