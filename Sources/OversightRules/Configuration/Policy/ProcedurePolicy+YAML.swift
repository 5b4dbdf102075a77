internal import Oversight
internal import OversightYAML

extension ProcedurePolicy {
  /// Rows add up. Where the first row that is about a step counts, those of a later layer go before
  /// those of an earlier one, so that an office may ask for something else.
  mutating func read(_ mapping: inout YAMLMapping) {
    if let asks = mapping.flag("asksForBasis") { asksForBasis = asks }
    if let categories: [PowerCategory] = mapping.choices("categoriesByOwnRules") {
      categoriesByOwnRules = Set(categories)
    }
    let rows = mapping.rows("officers") { row -> OfficerDuty? in
      let scope = row.dutyScope()
      let least = row.required(row.integer("least", in: 1...100), "least")
      let source = row.source()
      guard let least, let source else { return nil }
      return OfficerDuty(scope: scope, least: least, source: source)
    }
    officers = (rows ?? []) + officers
    if let recorded = mapping.flag("meetingsAreRecorded") { meetingsAreRecorded = recorded }
    readPrerequisites(&mapping)
    readHearings(&mapping)
    readService(&mapping)
    recusal = (mapping.sourcedDuties("recusal") ?? []) + recusal
    records = (mapping.sourcedDuties("records") ?? []) + records
    remedies = (mapping.sourcedDuties("remedies") ?? []) + remedies
  }

  private mutating func readPrerequisites(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("prerequisites") { row -> Prerequisite? in
      let scope = row.dutyScope()
      let rule = row.rule(among: BuiltInRules.all.filter { $0 is any PrerequisiteRule })
      let needs = row.requiredActions("needs")
      let source = row.source()
      guard let rule, let needs, let source else { return nil }
      return Prerequisite(rule: rule, scope: scope, needs: needs, source: source)
    }
    prerequisites += rows ?? []
  }

  private mutating func readHearings(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("hearings") { row -> HearingDuty? in
      let scope = row.dutyScope()
      let isNamed = row.flag("named") ?? false
      let quantity = row.string("quantity")
      let from = row.number("from")
      if quantity == nil { row.refuse("from", .alone) }
      if isNamed, quantity != nil { row.refuse("quantity", .ofNamed) }
      return row.source().map {
        HearingDuty(scope: scope, isNamed: isNamed, quantity: quantity, from: from, source: $0)
      }
    }
    hearings += rows ?? []
  }

  private mutating func readService(_ mapping: inout YAMLMapping) {
    let rows = mapping.rows("service") { row -> ServiceDuty? in
      let scope = row.dutyScope()
      let needs = row.requiredActions("needs")
      let within = row.limit("within")
      let source = row.source()
      guard let needs, let source else { return nil }
      return ServiceDuty(scope: scope, needs: needs, within: within, source: source)
    }
    service = (rows ?? []) + service
  }
}
