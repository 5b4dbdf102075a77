internal import Oversight
internal import OversightYAML

extension SeparationPolicy {
  mutating func read(_ mapping: inout YAMLMapping) {}
}
