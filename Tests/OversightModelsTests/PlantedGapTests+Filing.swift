import Oversight
import Testing

extension PlantedGapTests {
  static let filingPlantings: [Planting] = [
    Planting(rule: "filing-without-deadline", consequences: []) { sketch in
      let step = try sketch.step { !$0.filings.isEmpty }
      sketch.process.steps[step].filings[0].facts.offset = nil
    },
    Planting(rule: "filing-without-material", consequences: []) { sketch in
      let step = try sketch.step { !$0.filings.isEmpty }
      sketch.process.steps[step].filings[0].materials = []
    },
    Planting(
      rule: "missing-filing", consequences: ["grade-below-kind", "missing-collective-decision"]
    ) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.matter = .largeSum
      for step in sketch.process.steps.indices {
        sketch.process.steps[step].filings = []
        if sketch.process.steps[step].facts.action == .file {
          sketch.process.steps[step].facts.action = nil
        }
      }
    },
    Planting(
      rule: "power-without-process",
      consequences: ["missing-refusal-path", "missing-start-or-end", "supervision-phase-gap"]
    ) { sketch in sketch.process = PowerProcess() },
    Planting(rule: "process-outside-catalogue", consequences: []) { sketch in
      sketch.power.status = .repealed
    },
    Planting(rule: "stale-process", consequences: []) { sketch in
      sketch.power.basis.append(LegalReference("新办法", validFrom: "2026-01-05"))
      sketch.power.versionDate = "2025-06-01"
    },
    Planting(rule: "unpublished-power", consequences: []) { sketch in
      sketch.power.status = .confirmed
      sketch.power.listedOn = "2026-01-05"
      sketch.power.history.append(
        StatusRecord(.confirmed, by: "权责清单办公室", on: "2026-01-05"))
      sketch.power.versionDate = nil
    },
    Planting(rule: "missing-chart-header", consequences: []) { sketch in
      sketch.power.code = nil
    },
    Planting(
      rule: "missing-escalation",
      consequences: [
        "supervision-inside-unit", "supervision-level-too-low", "supervision-phase-gap",
        "unsupervised-risk",
      ]
    ) { sketch in
      try sketch.changeGraveRisk { risk in
        risk.id = "planted-grave"
        risk.supervisions = []
        for measure in risk.measures.indices { risk.measures[measure].supervisions = [] }
      }
      let step = try sketch.step { $0.risks.contains { $0.id == "planted-grave" } }
      sketch.replaceSupervisors(of: step, by: PostFacts(name: "督查岗", layer: .sectionHead))
    },
    Planting(rule: "duplicate-power-code", consequences: []) { sketch in
      sketch.hasTwin = true
    },
    Planting(rule: "amount-bands-incomplete", consequences: []) { sketch in
      let flows = sketch.process.flows
      let step = sketch.process.steps[
        try sketch.step { step in
          step.facts.kind == .decision && flows.count { $0.source == step.id } > 1
        }
      ].id
      let exits = flows.indices.filter { flows[$0].source == step }
      for (place, flow) in exits.enumerated() {
        // Each band ends before the next begins.
        let low = Double(place) * 20
        let isLast = place == exits.count - 1
        sketch.process.flows[flow].facts.range = QuantityRange(
          "金额", from: low, below: isLast ? nil : low + 10, unit: "元")
      }
    },
  ]
}
