import Oversight
import Testing

extension PlantedGapTests {
  static let separationPlantings: [Planting] = [
    Planting(rule: "examine-decide-by-one", consequences: ["missing-recusal"]) { sketch in
      (sketch.power.category, sketch.power.fields) = (.other, [])
      try sketch.plantDuties(.examine, .decide)
    },
    Planting(rule: "payment-duties-not-separated", consequences: []) { sketch in
      (sketch.power.category, sketch.power.fields) = (.other, [])
      try sketch.plantDuties(.approve, .pay)
    },
    Planting(
      rule: "purchase-approved-by-requester",
      consequences: ["grade-below-kind", "payment-duties-not-separated"]
    ) { sketch in
      (sketch.power.category, sketch.power.fields) = (.internalManagement, [.purchasing])
      try sketch.plantDuties(.request, .approve)
    },
    Planting(rule: "purchase-accepted-by-handler", consequences: ["grade-below-kind"]) { sketch in
      (sketch.power.category, sketch.power.fields) = (.internalManagement, [.purchasing])
      try sketch.plantDuties(.invite, .acceptGoods)
    },
    Planting(
      rule: "investigator-reviews-own-case",
      consequences: [
        "decision-not-served", "missing-hearing", "missing-prior-notice", "missing-recusal",
        "missing-remedy", "record-gap",
      ]
    ) { sketch in
      (sketch.power.category, sketch.power.fields) = (.penalty, [])
      try sketch.plantDuties(.investigate, .legalityReview)
    },
    Planting(
      rule: "penalty-collected-by-imposer",
      consequences: [
        "decision-not-served", "missing-hearing", "missing-prior-notice", "missing-remedy",
        "record-gap",
      ]
    ) { sketch in
      (sketch.power.category, sketch.power.fields) = (.penalty, [])
      try sketch.plantDuties(.fine, .collect)
    },
  ]
}
