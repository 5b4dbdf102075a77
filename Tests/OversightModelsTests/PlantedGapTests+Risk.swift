import Oversight
import Testing

extension PlantedGapTests {
  static let riskPlantings: [Planting] = [
    Planting(rule: "one-sided-control", consequences: []) { sketch in
      try sketch.changeGraveRisk { risk in
        for place in risk.measures.indices { risk.measures[place].facts.type = .preventive }
      }
    },
    // A single measure is of one kind only.
    Planting(rule: "high-risk-single-measure", consequences: ["one-sided-control"]) { sketch in
      try sketch.changeGraveRisk { risk in
        risk.measures = [risk.measures[0]]
        risk.measures[0].facts.frequency = "每月"
        risk.measures[0].facts.residual = risk.facts.grade
      }
    },
    Planting(rule: "residual-above-inherent", consequences: []) { sketch in
      let step = try sketch.step { step in
        step.risks.contains { $0.facts.grade == .medium && !$0.measures.isEmpty }
      }
      let place = try #require(
        sketch.process.steps[step].risks.firstIndex {
          $0.facts.grade == .medium && !$0.measures.isEmpty
        })
      sketch.process.steps[step].risks[place].measures[0].facts.residual = .high
    },
    Planting(rule: "residual-grade-unknown", consequences: []) { sketch in
      try sketch.changeGraveRisk { risk in
        for place in risk.measures.indices { risk.measures[place].facts.residual = nil }
      }
    },
    Planting(rule: "measure-without-indicator", consequences: []) { sketch in
      try sketch.changeGraveRisk { risk in
        for place in risk.measures.indices {
          risk.measures[place].facts.indicator = nil
          risk.measures[place].facts.frequency = nil
        }
      }
    },
    Planting(rule: "duplicate-risk", consequences: []) { sketch in
      let steps = sketch.process.steps.indices.filter {
        !sketch.process.steps[$0].risks.isEmpty
      }
      let words = sketch.process.steps[steps[0]].risks[0].facts.manifestation
      sketch.process.steps[steps[1]].risks[0].facts.manifestation = words
    },
    Planting(rule: "vague-risk", consequences: []) { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].facts.manifestation = "滥用职权"
    },
    Planting(rule: "slogan-measure", consequences: []) { sketch in
      let step = try sketch.step { $0.risks.first?.measures.isEmpty == false }
      sketch.process.steps[step].risks[0].measures[0].facts.text = "加强教育，提高认识"
    },
    Planting(rule: "review-overdue", consequences: []) { sketch in
      sketch.power.reviewedOn = "2024-01-15"
      sketch.power.history = sketch.power.history.map {
        StatusRecord($0.status, by: $0.by, on: "2024-01-15")
      }
    },
    Planting(rule: "unexamined-step", consequences: []) { sketch in
      let step = try sketch.step { $0.facts.isDecisive && !$0.risks.isEmpty }
      sketch.process.steps[step].risks = []
    },
  ]
}
