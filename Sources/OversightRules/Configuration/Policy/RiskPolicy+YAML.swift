internal import Oversight
internal import OversightYAML

extension RiskPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {}
}
