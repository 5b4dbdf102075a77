internal import Oversight

/// No power is exercised that is not on the list.
struct ProcessOutsideCatalogue: Rule {
  static let description = RuleDescription(
    id: "process-outside-catalogue", family: .filing, severity: .error, pack: .public,
    references: ["domain practice: no power outside the list"], texts: Texts.listRules,
    examples: [.fires(Repealed()), .fires(NotListed()), .fires(ListedTooLate()), .silent(Listed())])

  /// - Complexity: O(1).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    guard power.process.steps.contains(where: \.isDescribed) else {
      return [.notApplicable(power)]
    }
    let arguments = ["power": power.name]
    switch power.status {
    case .repealed: return [.violated(power, variant: "repealed", arguments)]
    case .draft, .reported, .returned, .reviewed: return [.notApplicable(power)]
    case .confirmed, .published:
      guard let listed = power.listedOn else { return [.violated(power, arguments)] }
      return [listing(of: power, listed, context.today)]
    }
  }

  private func listing(
    of power: ResolvedPower, _ day: CalendarDate, _ today: CalendarDate
  ) -> Verdict {
    let arguments = ["power": power.name, "day": LocalizedText(day.text)]
    return day > today
      ? .violated(power, variant: "early", arguments)
      : .satisfied(power, by: text("satisfied", arguments))
  }
}

private struct Repealed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .repealed)
  }

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

private struct NotListed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .confirmed)
  }

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

private struct ListedTooLate: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .published, listedOn: "2027-01-05")
  }

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

private struct Listed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .published, listedOn: "2026-01-05")
  }

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
