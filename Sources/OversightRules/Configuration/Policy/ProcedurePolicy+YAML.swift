internal import Oversight
internal import OversightYAML

extension ProcedurePolicy {
  mutating func read(_ mapping: inout YAMLMapping) {}
}
