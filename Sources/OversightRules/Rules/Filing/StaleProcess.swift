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
    guard let within = context.policy.filing.updateWithin else { return [.notApplicable(power)] }
    let provisions = power.basis + power.process.steps.flatMap(\.facts.basis)
    let changes = provisions.compactMap { provision in
      provision.validFrom.map { (provision: provision, day: $0) }
    }.filter { $0.day <= context.today }
    guard let latest = changes.max(by: { $0.day < $1.day }) else {
      return [.notApplicable(power)]
    }
    guard let version = power.versionDate else {
      return [.undetermined(power, missing: text("missing", ["power": power.name]))]
    }
    let arguments = [
      "power": power.name, "version": LocalizedText(version.text),
      "law": LocalizedText(latest.provision.title), "day": LocalizedText(latest.day.text),
    ]
    let due = context.policy.calendar.end(of: within, from: latest.day)
    guard version < latest.day, let due, due < context.today else {
      return [.satisfied(power, by: text("satisfied", arguments))]
    }
    return [.violated(power, arguments.merging(["due": LocalizedText(due.text)]) { $1 })]
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
