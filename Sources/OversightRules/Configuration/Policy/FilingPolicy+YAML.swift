internal import Oversight
internal import OversightYAML

extension FilingPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {
    filings += mapping.sourcedDuties("filings") ?? []
    if let fields: [HeaderField] = mapping.choices("chartHeader") { chartHeader = Set(fields) }
    if let limit = mapping.days("publishWithin") { publishWithin = limit }
    if let limit = mapping.days("updateWithin") { updateWithin = limit }
  }
}
