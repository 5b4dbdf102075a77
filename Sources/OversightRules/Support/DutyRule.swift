internal import Oversight

/// A rule whose rows stand in the policy: of each step, the first row that is about it asks something.
protocol DutyRule: Rule {
  associatedtype Duty: ScopedDuty

  func duties(of policy: Policy) -> [Duty]

  func verdict(
    on step: ResolvedStep, of power: ResolvedPower, by duty: Duty, in context: CheckContext
  ) -> Verdict
}

extension DutyRule {
  /// - Complexity: O(number of steps and of rows of the policy), and that of the verdicts.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let duties = duties(of: context.policy).filter { $0.scope.includes(power) }
    return power.process.steps.map { step in
      guard step.isDescribed, let duty = duties.first(where: { $0.scope.includes(step) }) else {
        return .notApplicable(step)
      }
      return verdict(on: step, of: power, by: duty, in: context)
    }
  }
}
