internal import Oversight

/// A grade means the same wherever it stands.
struct AmbiguousGradeScale: CatalogueRule {
  static let description = RuleDescription(
    id: "ambiguous-grade-scale", family: .filing, severity: .error, scope: .catalogue,
    references: ["ISO 31000:2018, 6.3"], texts: Texts.paperRules,
    examples: [
      .fires(LevelOneIsWorst(), LevelOneIsMildest()), .fires(TwoScalesOfOneName()),
      .fires(SameLabelTwice()), .silent(OneScale()),
    ])

  /// - Complexity: O(number of graded elements, and s² for s scales).
  func verdicts(in context: CheckContext) -> [Verdict] {
    let powers = context.catalogue.powers
    let used = powers.map { power in power.process.scales }
    let all = (context.policy.risk.scales + used.flatMap { $0 }).withoutRepetitions
    return zip(powers, used).flatMap { power, scales -> [Verdict] in
      guard !scales.isEmpty else { return [.notApplicable(power)] }
      let faults = scales.compactMap { fault(in: $0, all) }
      guard let fault = faults.first else {
        let names = scales.map(\.shownName).list
        return [.satisfied(power, by: text("satisfied", ["scales": names]))]
      }
      let arguments = fault.arguments.merging(["power": power.name]) { $1 }
      return [.violated(power, variant: fault.variant, arguments)]
    }
  }

  private func fault(
    in scale: GradeScale, _ all: [GradeScale]
  ) -> (variant: String?, arguments: [String: LocalizedText])? {
    let own = ["scale": scale.shownName]
    let labels = scale.labels.map(\.original)
    if Set(labels).count < labels.count || labels.contains(where: \.isBlank) {
      return ("labels", own)
    }
    for other in all where other.id != scale.id || other.labels.map(\.original) != labels {
      let arguments = own.merging(["other": other.shownName]) { $1 }
      if other.id == scale.id { return ("twice", arguments) }
      if scale.contradicts(other) { return (nil, arguments) }
    }
    return nil
  }
}

extension ResolvedProcess {
  /// The scales of all grades, in the order in which they come.
  fileprivate var scales: [GradeScale] {
    let grades =
      risks.compactMap(\.facts.grade) + measures.compactMap(\.facts.residual)
      + posts.compactMap(\.facts.grade)
    return grades.map(\.scale).withoutRepetitions
  }
}

extension GradeScale {
  /// Whether two labels that both have stand in another order, or one is an end of both and not the
  /// same end.
  fileprivate func contradicts(_ other: GradeScale) -> Bool {
    let own = labels.map(\.original)
    let others = other.labels.map(\.original)
    let shared = own.filter(others.contains)
    if shared != others.filter(own.contains) { return true }
    return shared.contains { label in
      own.first == label && others.last == label || own.last == label && others.first == label
    }
  }

  /// The labels from the worst down.
  fileprivate var shownName: LocalizedText {
    LocalizedText { language in labels.map { $0[language] }.joined(separator: " > ") }
  }
}

private struct LevelOneIsWorst: ExampleModel {
  var power: Power {
    Power(
      "one", "示例一", .licence,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", GradeScale.levelOneWorst[0], owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct LevelOneIsMildest: ExampleModel {
  var power: Power {
    Power(
      "two", "示例二", .licence,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk(
        "放宽审查", GradeScale("level-one-mildest", worstFirst: ["三级", "二级", "一级"])[0], owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct TwoScalesOfOneName: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", GradeScale("office", worstFirst: ["红", "黄"])[0], owner: .clerk)
      risk("收受回扣", GradeScale("office", worstFirst: ["红", "橙", "黄"])[0], owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct SameLabelTwice: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", GradeScale("office", worstFirst: ["高", "高", "低"])[0], owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OneScale: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
