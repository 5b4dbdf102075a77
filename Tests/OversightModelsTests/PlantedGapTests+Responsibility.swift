import Oversight
import Testing

extension PlantedGapTests {
  static let responsibilityPlantings: [Planting] = [
    Planting(rule: "owner-is-not-a-post", consequences: []) { sketch in
      let step = try sketch.step { !$0.risks.isEmpty }
      sketch.process.steps[step].risks[0].responsible = [AuthoredResponsible(.words("相关人员"))]
    },
    Planting(rule: "supervision-without-evidence", consequences: []) { sketch in
      let step = try sketch.step { !$0.supervisions.isEmpty }
      sketch.process.steps[step].supervisions[0].facts.evidence = nil
    },
  ]
}
