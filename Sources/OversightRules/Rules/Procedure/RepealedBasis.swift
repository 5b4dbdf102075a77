internal import Oversight

/// What a power rests on is in force on the day of the check.
struct RepealedBasis: Rule {
  static let description = RuleDescription(
    id: "repealed-basis", family: .procedure, severity: .error, pack: .public,
    texts: Texts.basisRules,
    examples: [.fires(Repealed()), .fires(NotYet()), .silent(InForce())])

  /// - Complexity: O(number of provisions).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    [verdict(on: power, power.name, power.basis, context.today)]
      + power.process.steps.map { verdict(on: $0, $0.shownName, $0.basis, context.today) }
  }

  private func verdict(
    on element: some ModelElement, _ name: LocalizedText, _ basis: [LegalReference],
    _ today: CalendarDate
  ) -> Verdict {
    // Provisions without dates are taken to be in force.
    guard !basis.isEmpty else { return .notApplicable(element) }
    for provision in basis {
      var arguments = ["element": name, "law": LocalizedText(provision.title)]
      if let until = provision.validUntil, until < today {
        arguments["day"] = LocalizedText(until.text)
        return .violated(element, variant: "repealed", arguments)
      }
      if let from = provision.validFrom, today < from {
        arguments["day"] = LocalizedText(from.text)
        return .violated(element, variant: "early", arguments)
      }
    }
    return .satisfied(element, by: text("satisfied", ["day": LocalizedText(today.text)]))
  }
}

private struct Repealed: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("旧办法", validUntil: "2020-12-31")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct NotYet: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2030-01-01")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}

private struct InForce: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .licence, basis: [LegalReference("办法", validFrom: "2020-01-01")],
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk)
    start(.apply, "提出申请")
    step(.examine, "审查", .examine, by: .clerk)
    end(.done, "办结", .completed)
    sequence(.apply, .examine, .done)
  }
}
