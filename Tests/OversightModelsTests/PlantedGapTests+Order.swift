import Oversight
import Testing

extension PlantedGapTests {
  /// What else a power lacks as soon as it is called a penalty, and one of its steps a decision.
  private static let penaltyDuties: Set<String> = [
    "decision-not-served", "examine-decide-by-one", "investigator-reviews-own-case",
    "missing-prior-notice", "missing-recusal", "missing-remedy", "payment-duties-not-separated",
    "penalty-collected-by-imposer", "promise-exceeds-statute", "record-gap", "single-officer",
    "time-limit-exceeded",
  ]

  private static func penalty(
    _ rule: String, besides others: Set<String> = [],
    _ change: @escaping @Sendable (inout Sketch, _ decision: Int) -> Void
  ) -> Planting {
    Planting(rule: rule, consequences: penaltyDuties.union(others).subtracting([rule])) { sketch in
      sketch.power.category = .penalty
      sketch.power.isMajor = false
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.action = .decide
      change(&sketch, step)
    }
  }

  /// Gaps in what procedure asks before and after a decision.
  static let orderPlantings: [Planting] = [
    penalty("missing-prior-notice") { _, _ in },
    penalty("missing-hearing") { sketch, _ in sketch.power.hearingClass = "吊销许可证件" },
    penalty(
      "missing-legality-review", besides: ["missing-collective-decision", "missing-hearing"]
    ) { sketch, _ in sketch.power.isMajor = true },
    penalty("missing-remedy") { sketch, _ in
      for step in sketch.process.steps.indices { sketch.process.steps[step].facts.documents = [] }
    },
    penalty("record-gap") { sketch, decision in
      sketch.process.steps[decision].facts.records = []
    },
    penalty("decision-not-served", besides: ["missing-receipt", "unsupervised-handover"]) {
      sketch, _ in
      for step in sketch.process.steps.indices
      where sketch.process.steps[step].facts.action == .serve {
        sketch.process.steps[step].facts.action = nil
      }
      // A party that signs has it in its hands.
      for flow in sketch.process.flows.indices { sketch.process.flows[flow].receipt = nil }
    },
    Planting(rule: "missing-recusal", consequences: ["examine-decide-by-one"]) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.action = .examine
      sketch.process.steps[step].facts.requiresRecusal = false
    },
    Planting(
      rule: "missing-collective-decision", consequences: ["grade-below-kind", "missing-filing"]
    ) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.matter = .largeSum
    },
  ]
}
