internal import Oversight

/// A process says where a case begins and where it ends.
struct MissingStartOrEnd: Rule {
  static let description = RuleDescription(
    id: "missing-start-or-end", family: .structure, severity: .error, scope: .process,
    isWaivable: false,
    references: ["GB/T 1526-1989 (ISO 5807:1985), terminator"], texts: Texts.structureRules,
    examples: [
      .fires(WithoutStart()), .fires(WithoutEnd()), .fires(WithoutEither()), .silent(WithBoth()),
    ])

  /// - Complexity: O(n).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let starts = power.process.starts
    let ends = power.process.ends
    let variant: String? =
      switch (starts.isEmpty, ends.isEmpty) {
      case (true, true): "both"
      case (true, false): "start"
      case (false, true): "end"
      case (false, false): nil
      }
    if let variant { return [.violated(power, variant: variant, ["power": power.name])] }
    let names = [
      "starts": starts.map(\.shownName).quotedList, "ends": ends.map(\.shownName).quotedList,
    ]
    return [.satisfied(power, by: text("satisfied", names))]
  }
}

private struct WithoutStart: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    flow(.accept, to: .done)
  }
}

private struct WithoutEnd: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    flow(.apply, to: .accept)
  }
}

private struct WithoutEither: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    step(.accept, "受理", by: .clerk)
  }
}

private struct WithBoth: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.accept, "受理", by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .accept, .done)
  }
}
