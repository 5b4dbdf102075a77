internal import Oversight

/// For programs: who holds how much of the power in a catalogue.
struct ConcentrationDocument: ReportDocument {
  struct Holder: Encodable {
    let id: String
    let name: String
    let steps: Double
    let share: Double
  }

  struct Spread: Encodable {
    /// The Herfindahl index, from 0 to 1.
    let index: Double
    let holders: [Holder]
  }

  let schema = "urn:oversight:concentration:1"
  let tool = ReportTool()
  let decisiveOverPosts: Spread
  let decisiveOverUnits: Spread
  let worstGradeOverPosts: Spread
  let worstGradeOverUnits: Spread

  init(_ concentration: Concentration, _ language: Language) {
    func spread(_ spread: Concentration.Spread) -> Spread {
      Spread(
        index: spread.index,
        holders: spread.holders.map {
          Holder(id: $0.id, name: $0.name[language], steps: $0.steps, share: $0.share)
        })
    }
    decisiveOverPosts = spread(concentration.decisiveOverPosts)
    decisiveOverUnits = spread(concentration.decisiveOverUnits)
    worstGradeOverPosts = spread(concentration.worstGradeOverPosts)
    worstGradeOverUnits = spread(concentration.worstGradeOverUnits)
  }
}
