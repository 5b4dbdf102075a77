internal import Oversight
internal import OversightYAML

extension ProcedurePolicy {
  mutating func read(_ mapping: inout YAMLMapping) {
    if let asks = mapping.flag("asksForBasis") { asksForBasis = asks }
    if let categories: [PowerCategory] = mapping.choices("categoriesByOwnRules") {
      categoriesByOwnRules = Set(categories)
    }
    let rows = mapping.rows("officers") { row -> OfficerDuty? in
      let scope = row.dutyScope()
      let least = row.required(row.integer("least", in: 1...100), "least")
      let source = row.required(row.text("source"), "source")
      guard let least, let source else { return nil }
      return OfficerDuty(scope: scope, least: least, source: source)
    }
    if let rows { officers = rows }
    if let recorded = mapping.flag("meetingsAreRecorded") { meetingsAreRecorded = recorded }
    readPrerequisites(&mapping)
    readHearings(&mapping)
    readService(&mapping)
    if let rows = mapping.sourcedDuties("recusal") { recusal = rows }
    if let rows = mapping.sourcedDuties("records") { records = rows }
    if let rows = mapping.sourcedDuties("remedies") { remedies = rows }
  }

  /// Rows are added to those of earlier packs.
  private mutating func readPrerequisites(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("prerequisites") { row -> Prerequisite? in
      let scope = row.dutyScope()
      let rule = row.required(row.string("rule"), "rule")
      let needs: [StepAction]? = row.required(row.choices("needs"), "needs")
      let source = row.source()
      guard let rule, let needs, let source else { return nil }
      return Prerequisite(rule: rule, scope: scope, needs: Set(needs), source: source)
    }
    prerequisites += rows ?? []
  }

  private mutating func readHearings(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("hearings") { row -> HearingDuty? in
      let scope = row.dutyScope()
      let quantity = row.string("quantity")
      let from = row.number("from")
      return row.source().map {
        HearingDuty(scope: scope, quantity: quantity, from: from, source: $0)
      }
    }
    if let rows { hearings = rows }
  }

  private mutating func readService(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("service") { row -> ServiceDuty? in
      let scope = row.dutyScope()
      let needs: [StepAction]? = row.required(row.choices("needs"), "needs")
      let within = row.limit("within")
      let source = row.source()
      guard let needs, let source else { return nil }
      return ServiceDuty(scope: scope, needs: Set(needs), within: within, source: source)
    }
    if let rows { service = rows }
  }
}
