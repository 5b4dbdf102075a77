import Oversight

/// What surrounds the chart proper: title block, footer, legend; the same on both charts of a power,
/// which hang side by side.
struct Sheet: Sendable {
  let kind: ChartKind
  let power: ResolvedPower
  let options: ChartOptions
  /// Where the chart has several pages.
  var number: PageNumber?
  /// The signs that stand on the chart, for the legend.
  var signs = ChartSigns()

  init(
    kind: ChartKind, power: ResolvedPower, options: ChartOptions, number: PageNumber? = nil,
    signs: ChartSigns = ChartSigns()
  ) {
    self.signs = signs
    self.kind = kind
    self.power = power
    self.options = options
    self.number = number
  }

  /// The height of the title block, with the white above it.
  static let titleHeight = 84.0

  /// The height of footer and legend, with the white above them.
  static func footerHeight(of kind: ChartKind) -> Double { kind == .flow ? 98 : 80 }

  /// The room between title block and footer, where the legend takes no more than usual.
  static func body(of kind: ChartKind, on page: Page) -> Box {
    Box(
      left: Page.margin, top: titleHeight, right: page.width - Page.margin,
      bottom: page.height - Page.margin - footerHeight(of: kind))
  }

  /// The room between title block and footer.
  func body(on page: Page) -> Box {
    var body = Self.body(of: kind, on: page)
    body.bottom -= legendGrowth(on: page)
    return body
  }

  /// What a long legend takes of the body of a flow chart.
  func legendGrowth(on page: Page) -> Double {
    kind == .flow ? Legend(sheet: self).growth(on: page) : 0
  }

  /// An empty canvas for the chart, with its name and description.
  func canvas(on page: Page) -> Canvas {
    let language = options.language
    let name = power.entry.name
    let kindWord = comparedHead?.kind(kindWord) ?? kindWord
    let summary = Texts.charts.text(
      "summary.\(kind.rawValue)",
      [
        "power": name, "steps": LocalizedText("\(view.numberedSteps.count)"),
        "risks": LocalizedText("\(tally.total)"),
      ])
    return Canvas(
      name: kind.rawValue, page: page, title: "\(name[language]) · \(kindWord)",
      summary: summary[language] + facts, language: language)
  }

  /// What title block and footer say, for readers who hear the chart.
  private var facts: String {
    let entry = power.entry
    let version = [entry.version, entry.versionDate?.text].compactMap { $0 }
    func channels(_ channels: [SupervisionChannel]) -> String {
      channels.map(\.address).filter { !$0.isBlank }
        .joined(separator: word("separator.channels"))
    }
    let facts: [(key: String, value: String?)] = [
      ("field.category", power.category.title[options.language]), ("field.code", entry.code),
      ("field.body", entry.body?[options.language]),
      ("field.unit", entry.handlingUnit?[options.language]),
      ("field.version", version.joined(separator: " · ")),
      ("field.statutory", entry.limits.statutory?.title[options.language]),
      ("field.promised", entry.limits.promised?.title[options.language]),
      ("field.enquiries", channels(entry.enquiries)),
      ("field.supervision", channels(entry.supervision)),
    ]
    let said = facts.compactMap { fact -> String? in
      guard let value = fact.value, !value.isBlank else { return nil }
      return word(
        "reading.fact", ["name": LocalizedText(word(fact.key)), "value": LocalizedText(value)])
    }
    return word(
      "reading.facts",
      ["facts": LocalizedText(said.joined(separator: word("separator.channels")))])
  }

  /// Draws title block, footer and legend.
  func draw(on canvas: inout Canvas) {
    TitleBlock(sheet: self).draw(on: &canvas)
    Footer(sheet: self).draw(on: &canvas)
  }

  /// A word of the charts in the language of this one.
  func word(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.charts.text(key, arguments)[options.language]
  }

  /// 行政权力运行流程图; without 行政 for powers that are not administrative.
  var kindWord: String {
    let isInternal =
      power.category == .internalManagement || power.category == .community
    let kindWord = Texts.charts.text("kind.\(kind.rawValue)\(isInternal ? ".internal" : "")")
    let kind =
      options.edition == .internal
      ? word("edition.internal", ["kind": kindWord]) : kindWord[options.language]
    guard let number else { return kind }
    return word(
      "page",
      [
        "kind": LocalizedText(kind), "page": LocalizedText("\(number.page)"),
        "count": LocalizedText("\(number.count)"),
      ])
  }

  /// The risks that this edition shows, by grade.
  var tally: RiskTally {
    RiskTally(view.risks.map(\.grade))
  }

  /// The versions of the power, where charts are compared.
  var compared: ComparedPower? { options.compared(power) }

  /// What head and foot say of the versions, where charts are compared.
  var comparedHead: ComparedHead? { compared.map { ComparedHead($0, options) } }

  /// What this edition shows of the process.
  var view: EditionView {
    EditionView(process: power.process, edition: options.edition, language: options.language)
  }
}
