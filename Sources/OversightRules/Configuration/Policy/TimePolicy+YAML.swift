internal import Oversight
internal import OversightYAML

extension TimePolicy {
  mutating func read(_ mapping: inout YAMLMapping) {
    if let categories: [PowerCategory] = mapping.choices("categoriesWithLimit") {
      categoriesWithLimit = Set(categories)
    }
    let rows = mapping.rows("publicity") { row -> PublicityDuty? in
      let scope = row.dutyScope()
      let least = row.required(row.limit("least"), "least")
      let source = row.source()
      guard let least, let source else { return nil }
      return PublicityDuty(scope: scope, least: least, source: source)
    }
    // The first row counts: an office may ask for something else.
    publicity = (rows ?? []) + publicity
    let limits = mapping.rows("statutory") { row -> StatutoryLimit? in
      let scope = row.dutyScope()
      let limit = row.required(row.limit("limit"), "limit")
      let byExtension = row.limit("byExtension")
      let source = row.source()
      guard let limit, let source else { return nil }
      return StatutoryLimit(scope: scope, limit: limit, byExtension: byExtension, source: source)
    }
    statutory = (limits ?? []) + statutory
  }
}
