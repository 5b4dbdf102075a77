internal import Oversight
internal import OversightCommands
internal import OversightRules

/// Figures for programs.
struct FigureDocument: ReportDocument {
  let schema = "urn:oversight:figures:1"
  let tool = ReportTool()
  let date: CalendarDate
  /// By what the powers are grouped.
  let by: String
  let groups: [Entry]
  let total: Entry
  let repealed: Int
  let gapsBesidePowers: Int
  /// What the figures rest on, and what they cannot know.
  let notes: [String]

  init(_ figures: CatalogueFigures, _ language: Language) {
    date = figures.date
    by = figures.grouping?.rawValue ?? "kind"
    groups = figures.groups.map { Entry($0.id, $0.name[language], $0.figures, figures, language) }
    total = Entry(
      nil, Texts.inventory.text("figures.total")[language], figures.total, figures, language)
    repealed = figures.repealed
    gapsBesidePowers = figures.gapsBesidePowers
    notes = figures.notes.map { $0[language] }
  }

  /// The figures of some powers. What is not known has no number and stands in `notKnown`.
  struct Entry: Encodable {
    /// Empty where the powers do not say it; none for all powers.
    let id: String?
    let name: String
    let units: Int
    let unitsWithoutKind: Int
    let powersWithoutUnit: Int
    let powers: Int
    let riskPowers: Int
    let riskPoints: Int
    let grades: [GradeCount]
    let ungraded: Int
    let measures: Int
    let rules: Int
    let filingSteps: Int
    let mattersFiled: Int?
    let mattersFiledCompletely: Int?
    let published: Int?
    let publishedUnrecorded: Int?
    let withoutStatus: Int
    let gaps: GapCounts
    let fewestPersons: PersonCounts
    let decisiveOverPosts: Spread
    let decisiveOverUnits: Spread
    let worstGradeOverPosts: Spread
    let worstGradeOverUnits: Spread
    let broadestPost: Holder?
    /// Figures that rest on what is not there.
    let notKnown: [String]
  }

  struct GradeCount: Encodable {
    let scale: String
    let ordinal: Int
    let label: String
    let riskPoints: Int
  }

  struct GapCounts: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let undetermined: Int
  }

  struct PersonCounts: Encodable {
    let one: Int
    let two: Int
    let threeOrMore: Int
    let nobody: Int
    let notKnown: Int
  }

  /// How something is spread: the Herfindahl index, and who has the largest share.
  struct Spread: Encodable {
    let index: Double
    let holders: Int
    let largest: Holder?
  }

  struct Holder: Encodable {
    let id: String
    let name: String
    var share: Double?
    var powers: Int?
  }
}

extension FigureDocument.Entry {
  init(
    _ id: String?, _ name: String, _ set: FigureSet, _ all: CatalogueFigures, _ language: Language
  ) {
    let knowsPublished = set.withoutStatus < set.powers
    func spread(_ spread: Concentration.Spread) -> FigureDocument.Spread {
      FigureDocument.Spread(
        index: spread.index, holders: spread.holders.count,
        largest: spread.holders.first.map {
          FigureDocument.Holder(id: $0.id, name: $0.name[language], share: $0.share)
        })
    }
    self.id = id
    self.name = name
    units = set.units
    unitsWithoutKind = set.unitsWithoutKind
    powersWithoutUnit = set.powersWithoutUnit
    powers = set.powers
    riskPowers = set.riskPowers
    riskPoints = set.risks
    grades = all.grades.map { grade in
      FigureDocument.GradeCount(
        scale: grade.scale.id, ordinal: grade.ordinal, label: grade.label[language],
        riskPoints: set.risksByGrade[grade] ?? 0)
    }
    ungraded = set.ungraded
    measures = set.measures
    rules = set.rules
    filingSteps = set.filingSteps
    mattersFiled = set.matters
    mattersFiledCompletely = set.matters.map { _ in set.completeMatters }
    published = knowsPublished ? set.published : nil
    publishedUnrecorded = knowsPublished ? set.publishedUnrecorded : nil
    withoutStatus = set.withoutStatus
    gaps = FigureDocument.GapCounts(
      errors: set.gaps[.error] ?? 0, warnings: set.gaps[.warning] ?? 0,
      notes: set.gaps[.note] ?? 0, undetermined: set.undetermined)
    fewestPersons = FigureDocument.PersonCounts(
      one: set.persons[.one], two: set.persons[.two], threeOrMore: set.persons[.threeOrMore],
      nobody: set.persons[.nobody], notKnown: set.persons[.notKnown])
    decisiveOverPosts = spread(set.concentration.decisiveOverPosts)
    decisiveOverUnits = spread(set.concentration.decisiveOverUnits)
    worstGradeOverPosts = spread(set.concentration.worstGradeOverPosts)
    worstGradeOverUnits = spread(set.concentration.worstGradeOverUnits)
    broadestPost = set.broadestPost.map {
      FigureDocument.Holder(id: $0.id, name: $0.name[language], powers: $0.powers)
    }
    notKnown = (set.matters == nil ? ["filed"] : []) + (knowsPublished ? [] : ["published"])
  }
}
