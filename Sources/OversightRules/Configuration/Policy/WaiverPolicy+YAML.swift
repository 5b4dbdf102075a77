internal import Oversight
internal import OversightYAML

extension WaiverPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {
    if let days = mapping.integer("warningDays", in: 0...366) { warningDays = days }
  }
}
