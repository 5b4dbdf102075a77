import Oversight
import Testing

extension PlantedGapTests {
  static let procedurePlantings: [Planting] = [
    Planting(rule: "missing-legal-basis", consequences: []) { sketch in
      sketch.power.category = .other
      sketch.power.basis = []
    },
    Planting(rule: "repealed-basis", consequences: []) { sketch in
      sketch.power.basis.append(LegalReference("旧办法", validUntil: "2020-12-31"))
    },
    Planting(
      rule: "single-officer",
      consequences: [
        "decision-not-served", "missing-hearing", "missing-prior-notice", "missing-recusal",
        "missing-remedy", "record-gap",
      ]
    ) { sketch in
      sketch.power.category = .penalty
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.action = .investigate
      sketch.process.steps[step].performers = [sketch.process.steps[step].performers[0]]
      sketch.process.steps[step].performers[0].count = 1
    },
    Planting(rule: "discretion-without-benchmark", consequences: []) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.discretion = .free
    },
    Planting(rule: "collective-decision-unrecorded", consequences: []) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.meeting = Meeting(leaderSpeaksLast: true)
    },
  ]
}
