internal import Oversight

/// What the public may read stands where it can.
struct UnpublishedPower: Rule {
  static let description = RuleDescription(
    id: "unpublished-power", family: .filing, severity: .error, pack: .public,
    references: ["政府信息公开条例 20, 26", "行政许可法 30"], texts: Texts.listRules,
    examples: [
      .fires(ConfirmedLongAgo()), .fires(OldChartsHang()), .silent(Published()),
      .silent(ConfirmedYesterday()), .undetermined(NobodyKnowsWhen()),
    ])

  /// - Complexity: O(length of the history and number of days of the limit).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    guard let within = context.policy.filing.publishWithin, power.audience == .public,
      [.confirmed, .published].contains(power.status)
    else { return [.notApplicable(power)] }
    let published = Self.publicationDay(of: power, today: context.today)
    let confirmed = Self.days(.confirmed, power, by: context.today).max()
    let version = power.versionDate.flatMap { $0 <= context.today ? $0 : nil }
    guard let since = published == nil ? confirmed : version ?? confirmed else {
      return [
        published.map { .satisfied(power, by: text("satisfied", ["day": LocalizedText($0.text)])) }
          ?? .undetermined(power, missing: text("missing", ["power": power.name]))
      ]
    }
    if let published, published >= since {
      return [.satisfied(power, by: text("satisfied", ["day": LocalizedText(published.text)]))]
    }
    guard let due = context.policy.calendar.end(of: within, from: since), due < context.today else {
      return [.satisfied(power, by: text("satisfied.waiting"))]
    }
    return [
      .violated(
        power, variant: published == nil ? nil : "changed",
        [
          "power": power.name, "since": LocalizedText(since.text),
          "due": LocalizedText(due.text), "day": LocalizedText(published?.text ?? ""),
        ])
    ]
  }

  /// The last day by today on which its charts were made public.
  private static func publicationDay(
    of power: ResolvedPower, today: CalendarDate
  ) -> CalendarDate? {
    let charts = power.publications.filter { publication in
      publication.matter == .charts && publication.until.map { $0 >= today } ?? true
    }.compactMap(\.from)
    let all = charts + [power.publishedOn].compactMap { $0 } + days(.published, power, by: today)
    return all.filter { $0 <= today }.max()
  }

  /// The days by today on which the history has the power come so far.
  private static func days(
    _ status: PowerStatus, _ power: ResolvedPower, by today: CalendarDate
  ) -> [CalendarDate] {
    power.history.filter { $0.status == status && $0.on <= today }.map(\.on)
  }
}

private struct ConfirmedLongAgo: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .confirmed,
      history: [StatusRecord(.confirmed, by: "区权力清单办公室", on: "2026-01-05")])
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

private struct OldChartsHang: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .published, publishedOn: "2025-01-05",
      versionDate: "2026-02-01")
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

private struct Published: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .published, publishedOn: "2026-03-05",
      versionDate: "2026-02-01")
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

private struct ConfirmedYesterday: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .confirmed,
      history: [StatusRecord(.confirmed, by: "区权力清单办公室", on: "2026-06-30")])
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

private struct NobodyKnowsWhen: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")], status: .published)
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
