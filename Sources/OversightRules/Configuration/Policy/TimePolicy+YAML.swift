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
      let source = row.required(row.text("source"), "source")
      guard let least, let source else { return nil }
      return PublicityDuty(scope: scope, least: least, source: source)
    }
    if let rows { publicity = rows }
  }
}
