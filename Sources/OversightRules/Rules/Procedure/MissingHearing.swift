internal import Oversight
internal import ProcessGraph

/// Where a decision gives a right to a hearing, one can be held before it.
struct MissingHearing: Rule {
  static let description = RuleDescription(
    id: "missing-hearing", family: .procedure, severity: .error, pack: .china, scope: .process,
    references: ["行政处罚法 63, 64", "行政许可法 46, 47"], texts: Texts.orderRules,
    examples: [.fires(HeavyAndUnheard()), .fires(NamedClass()), .silent(HeardOnRequest())])

  /// - Complexity: O(n + m).
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    guard let duty = duty(of: power, context.policy.procedure) else {
      return [.notApplicable(power)]
    }
    let hearings = process.steps.filter { $0.action == .hearing }
    let deciding = process.steps.filter { $0.action == .decide && $0.isDescribed }
    let places = deciding.isEmpty ? process.ends : deciding
    let reached = process.flowGraph.adjacency.reachable(
      from: hearings.map(\.reference.index))
    let arguments = ["power": power.name, "reason": duty.reason, "source": duty.source]
    guard let open = places.first(where: { !reached.contains($0.reference.index) }) else {
      return [.satisfied(power, by: text("satisfied", ["step": hearings[0].shownName]))]
    }
    return [
      .violated(
        power, arguments.merging(["step": open.shownName]) { $1 }, witness: Witness([open.path]))
    ]
  }

  /// Why there is a right to a hearing, and by which provision; nil where there is none.
  private func duty(
    of power: ResolvedPower, _ policy: ProcedurePolicy
  ) -> (reason: LocalizedText, source: LocalizedText)? {
    let general = LocalizedText(description.references.joined(separator: "、"))
    if let named = power.hearingClass, [.penalty, .licence].contains(power.category) {
      return (named, general)
    }
    for row in policy.hearings where row.scope.includes(power) {
      guard let quantity = row.quantity else { return (text("major"), row.source) }
      let bands = power.process.flows.compactMap(\.facts.range).filter { $0.quantity == quantity }
      if let band = bands.first(where: { $0.high ?? .infinity > row.from ?? 0 }) {
        let amount = "\(Int(row.from ?? 0)) \(band.unit)"
        let arguments = ["quantity": LocalizedText(quantity), "amount": LocalizedText(amount)]
        return (text("amount", arguments), row.source)
      }
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
