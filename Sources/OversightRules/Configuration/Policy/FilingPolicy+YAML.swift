internal import Oversight
internal import OversightYAML

extension FilingPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {}
}
