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
  }
}
