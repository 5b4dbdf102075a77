/// A power that was read from a file, as its author would have written it.
///
/// What follows from the rest (the numbers of steps, hand-overs, addresses) is not read but derived
/// anew when the power is resolved, so that a file can never claim what its model does not say.
public struct PowerDocument: Sendable, Hashable {
  /// The entry in the list of powers.
  public var power: Power
  /// How the power is exercised.
  public var process: PowerProcess
  /// Posts that are declared, besides those that are described.
  public var declaredPosts: [String]
  /// Steps that are declared, besides those that are described.
  public var declaredSteps: [String]

  public init(
    power: Power, process: PowerProcess, declaredPosts: [String] = [],
    declaredSteps: [String] = []
  ) {
    self.power = power
    self.process = process
    self.declaredPosts = declaredPosts
    self.declaredSteps = declaredSteps
  }

  /// Checks every reference, fills in every default, and numbers the steps.
  ///
  /// - Throws: ``ModelErrors`` with all problems, each with its line in the file.
  /// - Complexity: O(n log n) in the number of elements.
  public func resolved() throws(ModelErrors) -> ResolvedPower {
    try ResolvedPower(
      resolving: power, process, declaredPosts: declaredPosts, declaredSteps: declaredSteps)
  }
}
