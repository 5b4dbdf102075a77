internal import Oversight

/// It is on record who graded a risk, when, and in which meeting.
struct UnreviewedRiskGrade: Rule {
  static let description = RuleDescription(
    id: "unreviewed-risk-grade", family: .risk, severity: .warning, pack: .public,
    references: ["ISO 31000:2018, 6.7"], texts: Texts.gradeRules,
    examples: [
      .fires(NobodyKnows()), .fires(WithoutMeeting()), .silent(OnRecord()), .silent(WithItsStep()),
      .silent(WithThePower()),
    ])

  /// - Complexity: O(number of risks).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    let whole = power.history.last {
      [.reviewed, .confirmed].contains($0.status) && $0.on <= context.today
    }
    return process.risks.map { risk in
      guard let grade = risk.grade else { return .notApplicable(risk) }
      let arguments = ["risk": risk.manifestation, "grade": grade.label]
      let reviews = [risk.review, process.review(of: risk.host)].compactMap { $0 }
        .filter { !$0.foundNoRisk && $0.on <= context.today }
      let complete = reviews.first { $0.meeting.map { !$0.isBlank } ?? false }
      guard let review = complete, let meeting = review.meeting else {
        if let whole {
          let names = ["by": LocalizedText(whole.by), "on": LocalizedText(whole.on.text)]
          return .satisfied(risk, by: text("satisfied.whole", names))
        }
        return .violated(risk, variant: reviews.isEmpty ? nil : "meeting", arguments)
      }
      let names = [
        "by": LocalizedText(review.by), "on": LocalizedText(review.on.text),
        "meeting": LocalizedText(meeting),
      ]
      return .satisfied(risk, by: text("satisfied", names))
    }
  }
}

extension ResolvedProcess {
  /// The review of the risks of a step, which grades them too.
  fileprivate func review(of host: ResolvedRisk.Host) -> RiskReview? {
    if case .step(let step) = host { self[step].review } else { nil }
  }
}

private struct NobodyKnows: ExampleModel {
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

private struct WithoutMeeting: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) { graded(by: "派驻纪检监察组", on: "2026-03-01") }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct OnRecord: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      risk("放宽审查", .high, owner: .clerk) {
        graded(by: "派驻纪检监察组", on: "2026-03-01", meeting: "廉政风险评审会")
      }
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct WithThePower: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence,
      supervision: [.phone("0000-0000000")],
      history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-03-01")])
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

private struct WithItsStep: ExampleModel {
  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", by: .clerk) {
      reviewed(by: "派驻纪检监察组", on: "2026-03-01", meeting: "廉政风险评审会")
      risk("放宽审查", .high, owner: .clerk)
    }
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
