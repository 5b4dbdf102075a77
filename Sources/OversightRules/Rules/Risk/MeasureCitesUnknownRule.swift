internal import Oversight

/// The rule document that a measure rests on is one that the office has.
struct MeasureCitesUnknownRule: CatalogueRule {
  static let description = RuleDescription(
    id: "measure-cites-unknown-rule", family: .risk, severity: .note, scope: .catalogue,
    references: ["domain practice: the rule library"], texts: Texts.gradeRules,
    examples: [
      .fires(NotInTheLibrary()), .fires(OtherTitle()), .silent(InTheLibrary()),
      .undetermined(NoLibrary()),
    ])

  /// - Complexity: O(number of measures and rule documents of the catalogue).
  func verdicts(in context: CheckContext) -> [Verdict] {
    let powers = context.catalogue.powers
    let library = Dictionary(grouping: powers.flatMap(\.entry.rules), by: \.id)
    return powers.flatMap { power in
      power.process.measures.map { verdict(on: $0, library) }
    }
  }

  private func verdict(
    on measure: ResolvedMeasure, _ library: [String: [RuleDocument]]
  ) -> Verdict {
    guard let rule = measure.facts.rule else { return .notApplicable(measure) }
    var arguments = [
      "measure": measure.facts.text, "rule": rule.title, "id": LocalizedText(rule.id),
    ]
    guard !library.isEmpty else {
      return .undetermined(measure, missing: text("missing", arguments))
    }
    guard let known = library[rule.id] else { return .violated(measure, arguments) }
    guard known.contains(where: { $0.title.original == rule.title.original }) else {
      arguments["other"] = known[0].title
      return .violated(measure, variant: "title", arguments)
    }
    return .satisfied(measure, by: text("satisfied", arguments))
  }
}

private struct NotInTheLibrary: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, rules: [RuleDocument("r1", "一次性告知制度")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r2", "双人审查制度"))
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OtherTitle: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, rules: [RuleDocument("r1", "一次性告知制度")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r1", "双人审查制度"))
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct InTheLibrary: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, rules: [RuleDocument("r2", "双人审查制度")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r2", "双人审查制度"))
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct NoLibrary: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r2", "双人审查制度"))
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
