internal import Oversight
internal import ProcessGraph

/// Where a decision gives a right to a hearing, one can be held before it.
struct MissingHearing: Rule {
  static let description = RuleDescription(
    id: "missing-hearing", family: .procedure, severity: .error, pack: .china, scope: .process,
    references: ["行政处罚法 63, 64", "行政许可法 46, 47"], texts: Texts.beforeRules,
    examples: [.fires(HeavyAndUnheard()), .fires(NamedClass()), .silent(HeardOnRequest())])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    guard let duty = duty(of: power, context.policy.procedure) else {
      return [.notApplicable(power)]
    }
    let hearings = process.steps.filter { $0.actions.contains(.hearing) }
    let deciding = process.steps.filter {
      $0.actions.contains(.decide) && $0.isDescribed
    }
    let reaching = duty.bands.map { bands in
      process.flowGraph.adjacency.reachable(from: bands.map(\.target.index))
    }
    let places = (deciding.isEmpty ? process.ends : deciding).filter {
      reaching?.contains($0.reference.index) ?? true
    }
    guard !places.isEmpty else { return [.notApplicable(power)] }
    let reached = process.flowGraph.adjacency.reachable(
      from: hearings.map(\.reference.index))
    guard let open = places.first(where: { !reached.contains($0.reference.index) }) else {
      return [.satisfied(power, by: text("satisfied", ["step": hearings.map(\.shownName).list]))]
    }
    return [
      .violated(
        power, ["step": open.shownName, "reason": duty.reason, "source": duty.source],
        witness: Witness([open.path]))
    ]
  }

  /// A right to a hearing: why there is one, by which provision, and the bands of the amount for which
  /// there is one; nil for every decision.
  private typealias Duty = (
    reason: LocalizedText, source: LocalizedText, bands: [ResolvedFlow]?
  )

  private func duty(of power: ResolvedPower, _ policy: ProcedurePolicy) -> Duty? {
    for row in policy.hearings where row.scope.includes(power) {
      if row.isNamed {
        guard let named = power.hearingClass else { continue }
        return (named, row.source, nil)
      }
      guard let quantity = row.quantity else {
        return (text(row.scope.isMajor == true ? "major" : "kind"), row.source, nil)
      }
      let from = row.from ?? 0
      let bands = power.process.flows.filter { flow in
        flow.facts.range.map { $0.quantity == quantity && $0.high ?? .infinity > from } ?? false
      }
      guard let unit = bands.first?.facts.range?.unit else { continue }
      let amount = Int(exactly: from).map { "\($0)" } ?? "\(from)"
      let arguments = [
        "quantity": LocalizedText(quantity), "amount": LocalizedText("\(amount) \(unit)"),
      ]
      return (text("amount", arguments), row.source, bands)
    }
    return nil
  }
}

private struct HeavyAndUnheard: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty, isMajor: true,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct NamedClass: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty,
      supervision: [.phone("0000-0000000")], hearingClass: "吊销许可证")
  }

  var process: PowerProcess {
    posts(.leader)
    start(.apply, "立案")
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct HeardOnRequest: ExampleModel {
  var power: Power {
    Power(
      "example", "示例职权", .penalty, isMajor: true,
      supervision: [.phone("0000-0000000")])
  }

  var process: PowerProcess {
    posts(.clerk, .head, .leader)
    start(.apply, "立案")
    decision(.accept, "是否要求听证", by: .clerk) {
      branch("要求", to: .examine)
      branch("不要求", to: .decide)
    }
    step(.examine, "举行听证", .hearing, by: .head)
    step(.decide, "作出处罚决定", .decide, by: .leader)
    end(.done, "办结", .completed)
    sequence(.apply, .accept)
    sequence(.examine, .decide, .done)
  }
}
