internal import Oversight

/// The grade of a post fits the risks that it carries.
struct GradeCountMismatch: CatalogueRule {
  static let description = RuleDescription(
    id: "grade-count-mismatch", family: .risk, severity: .warning, pack: .public, scope: .catalogue,
    references: ["青海大学廉政风险防控动态管理与分级管理制度（试行）"], texts: Texts.gradeRules,
    examples: [
      .fires(ManyRisks()), .fires(FreeHand()), .silent(FewRisks()), .undetermined(OtherScale()),
    ])

  /// - Complexity: O(number of posts, steps and risks of the catalogue).
  func verdicts(in context: CheckContext) -> [Verdict] {
    let counts = context.policy.risk.risksByPostGrade
    let powers = context.catalogue.powers
    let loads = powers.reduce(into: [PostKey: (risks: Int, isFree: Bool)]()) { loads, power in
      for step in power.process.steps {
        let risks = power.process.risks(of: step).count
        for key in Set(step.posts.map { PostKey(power.process[$0]) }) {
          loads[key, default: (0, false)].risks += risks
          if step.discretion == .free { loads[key, default: (0, false)].isFree = true }
        }
      }
    }
    return powers.flatMap { power in
      power.process.posts.map { post in
        verdict(on: post, loads[PostKey(post)] ?? (0, false), counts)
      }
    }
  }

  private func verdict(
    on post: ResolvedPost, _ load: (risks: Int, isFree: Bool), _ counts: [Int]
  ) -> Verdict {
    guard let grade = post.facts.grade, !counts.isEmpty, load.risks > 0 || load.isFree else {
      return .notApplicable(post)
    }
    let count = LocalizedText("\(load.risks)")
    guard grade.scale.labels.count == counts.count else {
      let levels = LocalizedText("\(counts.count)")
      return .undetermined(
        post, missing: text("missing", ["post": post.facts.name, "levels": levels]))
    }
    let counted = counts.firstIndex { load.risks >= $0 } ?? counts.count - 1
    let asked = load.isFree ? 0 : counted
    let arguments = [
      "post": post.facts.name, "grade": grade.label, "count": count,
      "asked": grade.scale.labels[asked],
    ]
    guard grade.ordinal > asked else {
      return .satisfied(post, by: text("satisfied", arguments))
    }
    return .violated(post, variant: load.isFree ? "free" : nil, arguments)
  }
}

private struct ManyRisks: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", layer: .handler, grade: .low)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
      risk("拖延不办", .low, owner: .clerk)
      risk("泄露标底", .medium, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct FreeHand: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", layer: .handler, grade: .low)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { discretion(.free) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct FewRisks: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", layer: .handler, grade: .low)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OtherScale: ExampleModel {
  var process: PowerProcess {
    post(.clerk, "经办人", layer: .handler, grade: GradeScale.highOrdinary[1])
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
