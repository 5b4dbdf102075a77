internal import Oversight
internal import OversightCommands
internal import OversightRules

/// A column of a table of figures.
struct FigureColumn {
  /// What stands in a cell.
  enum Value {
    case number(Int)
    case text(LocalizedText)
    /// What a register or a publication would have to say that is not there: never nought.
    case unknown

    subscript(language: Language) -> String {
      switch self {
      case .number(let number): "\(number)"
      case .text(let text): text[language]
      case .unknown: Texts.inventory.text("figures.unknown")[language]
      }
    }
  }

  let heading: LocalizedText
  /// Parts of one figure, which may stand in one cell; a figure without parts has a single one
  /// without a heading.
  let parts: [(heading: LocalizedText?, value: (FigureSet) -> Value)]

  /// The columns of all figures of a catalogue.
  static func all(of figures: CatalogueFigures) -> [FigureColumn] {
    let total = figures.total
    return [
      FigureColumn("units") { .number($0.units) },
      FigureColumn("powers") { .number($0.powers) },
      FigureColumn("risk-powers") { .number($0.riskPowers) },
      FigureColumn("risks") { .number($0.risks) },
      FigureColumn("grades", grades(figures)),
      FigureColumn("measures") { .number($0.measures) },
      FigureColumn("rules") { .number($0.rules) },
      FigureColumn("filing-steps") { .number($0.filingSteps) },
      FigureColumn("filed") { set in
        guard let matters = set.matters else { return .unknown }
        guard matters > 0 else { return .text("–") }
        return .text(
          Texts.inventory.text(
            "figures.filed",
            [
              "complete": LocalizedText("\(set.completeMatters)"),
              "matters": LocalizedText("\(matters)"),
              "share": LocalizedText("\(set.completeMatters * 100 / matters)"),
            ]))
      },
      FigureColumn("published") { set in
        set.withoutStatus == set.powers ? .unknown : .number(set.published)
      },
      FigureColumn(
        "gaps",
        Severity.allCases.reversed().map { severity in
          (
            Texts.inventory.text("figures.gaps.\(severity.rawValue)"),
            { .number($0.gaps[severity] ?? 0) }
          )
        } + [(Texts.inventory.text("figures.gaps.undetermined"), { .number($0.undetermined) })]),
      FigureColumn(
        "persons",
        PersonFigures.Fewest.allCases.filter { $0 != .nobody || total.persons[$0] > 0 }.map { few in
          (Texts.inventory.text("figures.persons.\(few)"), { .number($0.persons[few]) })
        }),
      FigureColumn("top-post") { largest($0.concentration.decisiveOverPosts) },
      FigureColumn("top-unit") { largest($0.concentration.decisiveOverUnits) },
      FigureColumn("broadest-post") { set in
        .text(
          set.broadestPost.map { "\($0.powers)".naming($0.name, $0.id) } ?? "–")
      },
    ].filter { !$0.parts.isEmpty }
  }

  private init(_ key: String, _ value: @escaping (FigureSet) -> Value) {
    heading = Texts.inventory.text("figures.column.\(key)")
    parts = [(nil, value)]
  }

  private init(_ key: String, _ parts: [(heading: LocalizedText?, value: (FigureSet) -> Value)]) {
    heading = Texts.inventory.text("figures.column.\(key)")
    self.parts = parts
  }

  /// A grade by its label; with its scale where several are in use, because the same label means
  /// different things on different scales.
  private static func grades(
    _ figures: CatalogueFigures
  ) -> [(heading: LocalizedText?, value: (FigureSet) -> Value)] {
    let hasOneScale = Set(figures.grades.map(\.scale)).count < 2
    var parts: [(heading: LocalizedText?, value: (FigureSet) -> Value)] = figures.grades.map {
      grade in
      let name =
        hasOneScale ? grade.label : LocalizedText { "\(grade.label[$0]) (\(grade.scale.id))" }
      return (name, { .number($0.risksByGrade[grade] ?? 0) })
    }
    if figures.total.ungraded > 0 {
      parts.append((Texts.inventory.text("figures.ungraded"), { .number($0.ungraded) }))
    }
    return parts
  }

  /// The largest share, and who has it.
  private static func largest(_ spread: Concentration.Spread) -> Value {
    guard let holder = spread.holders.first else { return .text("–") }
    let share = DecimalText.text(holder.share * 100, places: 1)
    return .text("\(share) %".naming(holder.name, holder.id))
  }
}

extension String {
  /// The number, and whose it is. Many units have leaders and sections of the same name, so that only
  /// the id tells which one it is.
  fileprivate func naming(_ name: LocalizedText, _ id: String) -> LocalizedText {
    LocalizedText { "\(self): \(name[$0]) (\(id))" }
  }
}
