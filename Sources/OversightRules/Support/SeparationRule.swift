internal import Oversight

/// A rule whose duties stand in the policy: what rows with its id keep apart, one may not do alone.
protocol SeparationRule: Rule {}

extension SeparationRule {
  /// - Complexity: O(d · (n + m)) for d steps of the duties.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let duties = SeparatedDuties(power, context.policy.separation, rule: description.id)
    return power.process.steps.map { step in
      switch duties.finding(at: step) {
      case .none: .notApplicable(step)
      case .unknown(let step): .undetermined(step, missing: .missingPerformer(of: step))
      case .unplaced(let post):
        .undetermined(
          step, missing: Texts.shared.text("shared.missing.unit", ["post": post.name]))
      case .apart(let other):
        .satisfied(step, by: text("satisfied", ["other": other.shownName]))
      case .together(let other, let holder, let source):
        .violated(
          step,
          [
            "step": step.shownName, "other": other.name, "holder": holder, "source": source,
          ], witness: Witness(other.step.map { [$0.path, step.path] } ?? [step.path]))
      }
    }
  }
}

extension SeparatedDuties.Other {
  var step: ResolvedStep? {
    if case .step(let step) = self { step } else { nil }
  }

  /// The other step, or what else is done in the same box.
  var name: LocalizedText {
    switch self {
    case .step(let step): step.shownName
    case .sameBox(let actions): actions.names
    }
  }
}
