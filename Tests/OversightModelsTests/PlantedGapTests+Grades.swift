import Oversight
import Testing

extension PlantedGapTests {
  /// Gaps in grades, in where measures come from and in who answers.
  static let gradePlantings: [Planting] = [
    Planting(
      rule: "grade-below-kind", consequences: ["missing-collective-decision", "missing-filing"]
    ) { sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.matter = .project
      for risk in sketch.process.steps[step].risks.indices {
        sketch.process.steps[step].risks[risk].facts.grade = .low
        for measure in sketch.process.steps[step].risks[risk].measures.indices {
          sketch.process.steps[step].risks[risk].measures[measure].facts.residual = nil
        }
      }
    },
    Planting(rule: "grade-count-mismatch", consequences: ["discretion-without-benchmark"]) {
      sketch in
      let step = try sketch.riskyStep()
      sketch.process.steps[step].facts.discretion = .free
      let performer = sketch.process.steps[step].performers[0].post
      for post in sketch.process.posts.indices where sketch.process.posts[post].id == performer {
        sketch.process.posts[post].facts.grade = .low
      }
    },
    Planting(rule: "boilerplate-measure", consequences: ["measure-without-indicator"]) { sketch in
      for step in sketch.process.steps.indices {
        guard
          let risk = sketch.process.steps[step].risks.firstIndex(where: { !$0.measures.isEmpty })
        else { continue }
        sketch.process.steps[step].risks[risk].measures[0].facts.text = "按照制度办理并逐级审核"
        sketch.process.steps[step].risks[risk].measures[0].facts.frequency = nil
        sketch.process.steps[step].risks[risk].measures[0].facts.rule = nil
      }
    },
    Planting(rule: "orphan-measure", consequences: []) { sketch in
      let step = try sketch.riskyStep()
      var measure = AuthoredMeasure(
        facts: MeasureFacts(text: "办理后逐件登记台账"), location: sketch.process.steps[step].location)
      measure.responsible = [
        AuthoredResponsible(.post(sketch.process.steps[step].performers[0].post))
      ]
      sketch.process.steps[step].measures.append(measure)
    },
    Planting(rule: "measure-cites-unknown-rule", consequences: []) { sketch in
      let step = try sketch.step { !($0.risks.first?.measures ?? []).isEmpty }
      sketch.process.steps[step].risks[0].measures[0].facts.rule = RuleDocument(
        "nowhere", "查无此制度")
    },
    Planting(rule: "unreviewed-risk-grade", consequences: []) { sketch in
      sketch.power.history = []
    },
    Planting(rule: "missing-responsibility-layer", consequences: []) { sketch in
      try sketch.changeGraveRisk { risk in
        guard case .post(let post)? = risk.responsible.first?.holder else { return }
        let alone = [AuthoredResponsible(.post(post), layer: .direct)]
        risk.responsible = alone
        for measure in risk.measures.indices { risk.measures[measure].responsible = alone }
      }
    },
    Planting(rule: "ambiguous-grade-scale", consequences: []) { sketch in
      let inverse = GradeScale("inverse", worstFirst: ["低", "中", "高"])
      sketch.process.posts[0].facts.grade = inverse[0]
    },
  ]
}
