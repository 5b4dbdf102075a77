internal import Oversight
internal import OversightYAML

extension TimePolicy {
  mutating func read(_ mapping: inout YAMLMapping) {}
}
