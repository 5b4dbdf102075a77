internal import Oversight

/// Risks where money, purchases, works and major matters are decided are graded as such.
struct GradeBelowKind: Rule {
  static let description = RuleDescription(
    id: "grade-below-kind", family: .risk, severity: .warning, pack: .public,
    references: ["domain practice: grading by kind of power"], texts: Texts.gradeRules,
    examples: [.fires(MildGrade()), .silent(WorstGrade()), .undetermined(Ungraded())])

  /// - Complexity: O(number of risks and of rows of the policy).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let rows = context.policy.risk.leastGrades.filter { $0.scope.includes(power) }
    return process.steps.map { step in
      let risks = process.risks(of: step)
      guard !risks.isEmpty, let row = rows.first(where: { $0.scope.includes(step) }) else {
        return .notApplicable(step)
      }
      // A step is as grave as the worst of its risks.
      let worst = risks.compactMap(\.grade).max { $0.weight < $1.weight }
      if let worst, worst.weight >= row.least.weight {
        return .satisfied(step, by: text("satisfied", ["grade": worst.label]))
      }
      if let ungraded = risks.first(where: { $0.grade == nil }) {
        return .undetermined(step, missing: .missingGrade(of: ungraded))
      }
      return .violated(
        step,
        [
          "step": step.shownName, "grade": worst?.label ?? "", "source": row.source,
          "least": text("least.\(row.least.rawValue)"),
        ], witness: Witness([step.path] + risks.map(\.path)))
    }
  }
}

private struct MildGrade: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, fields: [.purchasing],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .approve, by: .clerk) {
      risk("放宽审查", .medium, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct WorstGrade: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, fields: [.purchasing],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .approve, by: .clerk) {
      risk("放宽审查", .medium, owner: .clerk)
      risk("收受回扣", .high, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct Ungraded: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .internalManagement, fields: [.purchasing],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .approve, by: .clerk) {
      risk("放宽审查", owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
