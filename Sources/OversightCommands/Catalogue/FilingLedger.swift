/// Reads what was filed. The module that keeps the register lies above this one, so that a program
/// brings it along.
package protocol FilingLedger: Sendable {
  /// All filings of a register, in its order.
  ///
  /// - Parameter register: the register as the user named it.
  /// - Throws: ``CommandFailure`` where it cannot be read.
  func filings(in register: String) throws -> [RecordedFiling]
}

/// A filing as far as others count it.
package struct RecordedFiling: Sendable, Hashable {
  /// The id of the power, and that of the step.
  package let power: String
  package let step: String
  /// Before, during or after the step.
  package let phase: String
  /// What was filed, in the words of those who filed it.
  package let matter: String

  package init(power: String, step: String, phase: String, matter: String) {
    (self.power, self.step, self.phase, self.matter) = (power, step, phase, matter)
  }
}
