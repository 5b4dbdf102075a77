internal import Oversight

/// A model follows a change of law.
struct StaleProcess: Rule {
  static let description = RuleDescription(
    id: "stale-process", family: .filing, severity: .warning, pack: .public,
    references: ["domain practice: lists follow a change of law within 20 working days"],
    texts: Texts.listRules,
    examples: [
      .fires(OlderThanTheLaw()), .silent(ChangedAfterTheLaw()), .silent(StillInTime()),
      .undetermined(Undated()),
    ])

  /// - Complexity: O(number of provisions and of days of the limit).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    guard let within = context.policy.filing.updateWithin, power.status != .repealed else {
      return [.notApplicable(power)]
    }
    let provisions = power.basis + power.process.steps.flatMap(\.facts.basis)
    let changes = provisions.compactMap { provision in
      provision.validFrom.map { (provision: provision, day: $0) }
    }.filter { $0.day <= context.today }
    guard let latest = changes.max(by: { $0.day < $1.day }) else {
      return [.notApplicable(power)]
    }
    let calendar = context.policy.calendar
    func due(_ day: CalendarDate) -> CalendarDate? { calendar.end(of: within, from: day) }
    guard let version = power.versionDate else {
      return [.undetermined(power, missing: text("missing", ["power": power.name]))]
    }
    let overdue = changes.filter { change in
      version < change.day && due(change.day).map { $0 < context.today } ?? false
    }
    let shown = overdue.max { $0.day < $1.day } ?? latest
    var arguments = [
      "power": power.name, "version": LocalizedText(version.text),
      "law": LocalizedText(shown.provision.title), "day": LocalizedText(shown.day.text),
    ]
    guard !overdue.isEmpty else {
      return [.satisfied(power, by: text("satisfied", arguments))]
    }
    arguments["due"] = due(shown.day).map { LocalizedText($0.text) }
    return [.violated(power, arguments)]
  }
}

private struct OlderThanTheLaw: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-03-01")],
      supervision: [.phone("0000-0000000")], versionDate: "2025-06-01")
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

private struct ChangedAfterTheLaw: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-03-01")],
      supervision: [.phone("0000-0000000")], versionDate: "2026-03-10")
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

private struct StillInTime: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-06-25")],
      supervision: [.phone("0000-0000000")], versionDate: "2025-06-01")
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

private struct Undated: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-03-01")],
      supervision: [.phone("0000-0000000")])
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
