internal import Oversight

/// A rule whose rows stand in the policy: before the steps that a row names, one of the things that it
/// needs has been done in every case.
protocol PrerequisiteRule: Rule {}

extension PrerequisiteRule {
  /// - Complexity: that of ``Oversight/ProcessAnalysis/before(_:anyOf:)`` for each step and row.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let rows = context.policy.procedure.prerequisites.filter {
      $0.rule == description.id && $0.scope.includes(power)
    }
    return power.process.steps.map { step in
      let rows = rows.filter { step.isDescribed && $0.scope.includes(step) }
      guard !rows.isEmpty else { return .notApplicable(step) }
      return verdict(on: step, rows, context.analysis(of: power))
    }
  }

  private func verdict(
    on step: ResolvedStep, _ rows: [ProcedurePolicy.Prerequisite], _ analysis: ProcessAnalysis
  ) -> Verdict {
    let process = analysis.process
    var isUndetermined = false
    for row in rows where !process.does(row.needs, at: step) {
      switch analysis.before(step, anyOf: { process.does(row.needs, at: $0) }) {
      case .never: continue
      case .undetermined: isUndetermined = true
      case .run(let run):
        return .violated(
          step,
          [
            "step": step.shownName, "needs": row.needs.names, "source": row.source,
            "run": process.name(of: run),
          ], witness: process.witness(of: run))
      }
    }
    if isUndetermined {
      return .undetermined(step, missing: Texts.shared.text("shared.missing.soundness"))
    }
    let sources = rows.map(\.source).withoutRepetitions.list
    return .satisfied(step, by: text("satisfied", ["sources": sources]))
  }
}

extension ResolvedProcess {
  /// Whether one of some things is done at a step. A meeting discusses, whatever its step is called.
  func does(_ actions: Set<StepAction>, at step: ResolvedStep) -> Bool {
    if !actions.isDisjoint(with: step.actions) { return true }
    guard actions.contains(.discuss) else { return false }
    // Where any performer will do, a meeting is only what cannot be done without one.
    let isMeeting = step.teams.allSatisfy { $0.contains { self[$0].layer == .collective } }
    return step.meeting != nil || !step.posts.isEmpty && isMeeting
  }
}

extension Set<StepAction> {
  /// The names of the actions, in the order in which they are declared.
  var names: LocalizedText {
    StepAction.allCases.filter(contains).map(\.title).alternatives
  }
}
