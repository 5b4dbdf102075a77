internal import Oversight

/// The ranges at the exits of a decision leave no gap and do not overlap.
struct AmountBandsIncomplete: Rule {
  static let description = RuleDescription(
    id: "amount-bands-incomplete", family: .filing, severity: .error, pack: .public,
    texts: Texts.filingRules,
    examples: [
      .fires(WithGap()), .fires(Overlapping()), .fires(OpenAbove()), .silent(Complete()),
      .undetermined(OtherUnit()),
    ])

  /// - Complexity: O(k log k) for the k exits of each decision.
  func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let process = power.process
    return process.steps.map { step in
      let ranges = process.flows(from: step).map(\.range)
      let bands = ranges.compactMap { $0 }
      // Where one exit is for all the rest, nothing can be left out.
      guard bands.count > 1, bands.count == ranges.count else { return .notApplicable(step) }
      guard Set(bands.map { [$0.quantity, $0.unit] }).count == 1 else {
        return .undetermined(step, missing: text("missing", ["step": step.shownName]))
      }
      return verdict(on: step, bands)
    }
  }

  private func verdict(on step: ResolvedStep, _ bands: [QuantityRange]) -> Verdict {
    let sorted = bands.sorted { ($0.low ?? -.infinity) < ($1.low ?? -.infinity) }
    let unit = sorted[0].unit
    func violation(_ variant: String, _ low: Double, _ high: Double) -> Verdict {
      .violated(
        step, variant: variant,
        [
          "step": step.shownName, "low": Self.shown(low, unit), "high": Self.shown(high, unit),
        ])
    }
    var reached = sorted[0].high ?? .infinity
    if let low = sorted[0].low, low > 0 { return violation("gap", 0, low) }
    for band in sorted.dropFirst() {
      let low = band.low ?? -.infinity
      if low > reached { return violation("gap", reached, low) }
      if low < reached { return violation("overlap", low, min(reached, band.high ?? .infinity)) }
      reached = band.high ?? .infinity
    }
    guard reached == .infinity else { return violation("above", reached, .infinity) }
    return .satisfied(step, by: text("satisfied"))
  }

  /// A bound with its unit; whole numbers have no decimals.
  private static func shown(_ bound: Double, _ unit: String) -> LocalizedText {
    guard bound.isFinite else { return LocalizedText("∞") }
    let number = Int(exactly: bound).map { "\($0)" } ?? "\(bound)"
    return LocalizedText("\(number) \(unit)")
  }
}

private struct WithGap: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.decide, "金额多少", by: .clerk) {
      branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
      branch("大额", to: .examine, range: QuantityRange("金额", from: 200_000, unit: "元"))
    }
    step(.examine, "集体审议", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .decide)
    flow(.examine, to: .done)
  }
}

private struct Overlapping: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.decide, "金额多少", by: .clerk) {
      branch("小额", to: .done, range: QuantityRange("金额", below: 200_000, unit: "元"))
      branch("大额", to: .examine, range: QuantityRange("金额", from: 100_000, unit: "元"))
    }
    step(.examine, "集体审议", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .decide)
    flow(.examine, to: .done)
  }
}

private struct OpenAbove: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.decide, "金额多少", by: .clerk) {
      branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
      branch(
        "大额", to: .examine, range: QuantityRange("金额", from: 100_000, below: 500_000, unit: "元"))
    }
    step(.examine, "集体审议", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .decide)
    flow(.examine, to: .done)
  }
}

private struct Complete: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.decide, "金额多少", by: .clerk) {
      branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
      branch("大额", to: .examine, range: QuantityRange("金额", from: 100_000, unit: "元"))
    }
    step(.examine, "集体审议", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .decide)
    flow(.examine, to: .done)
  }
}

private struct OtherUnit: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "提出申请")
    decision(.decide, "金额多少", by: .clerk) {
      branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
      branch("大额", to: .examine, range: QuantityRange("金额", from: 10, unit: "万元"))
    }
    step(.examine, "集体审议", by: .leader)
    end(.done, "办结", .completed)
    flow(.apply, to: .decide)
    flow(.examine, to: .done)
  }
}
