internal import Oversight
internal import OversightCharts
internal import OversightInventory

/// What the pages say of a power, in one language: what the public edition shows, and nothing else.
struct SitePower {
  let entry: PublishedPowers.Entry
  let language: Language
  /// The unit as pages address it.
  let unit: SiteUnit
  /// The values of the template `power`, but for the charts.
  private(set) var content: [String: Any] = [:]
  /// A digest of them: equal where the public reads the same.
  private(set) var digest = ""

  init(_ entry: PublishedPowers.Entry, _ language: Language) {
    self.entry = entry
    self.language = language
    unit = SiteUnit(entry, language)
    content = values
    digest = SHA256.hexDigest(of: SiteIndex.json(content))
  }

  var power: Power { entry.power.entry }
  var id: String { power.id }
  var name: String { CleanText.line(power.name[language]) }

  private var view: EditionView {
    EditionView(process: entry.power.process, edition: .public, language: language)
  }

  /// The values of the template `power`.
  ///
  /// - Parameter charts: both charts as SVG, to stand in the page; nil for one that could not be drawn.
  func values(charts: [ChartKind: String]) -> [String: Any] {
    var values = content
    for kind in ChartKind.allCases { values[kind.rawValue] = charts[kind] ?? "" }
    return values
  }

  private var values: [String: Any] {
    var values = summary
    values["facts"] = facts.map { ["label": word("fact.\($0.key)"), "value": $0.value] }
    values["conditions"] = texts(power.conditions)
    values["materials"] = texts(power.materials)
    values["basis"] = BoardColumn.laws(power.basis).map { text($0) }
    values["accountability"] = texts(power.accountability)
    values["enquiries"] = power.enquiries.map(SiteChannel.init).map(\.values)
    values["complaints"] = power.supervision.map(SiteChannel.init).map(\.values)
    values["remedies"] = power.category.givesRemedies ? [word("remedies")] : []
    values["subItems"] = power.subItems.map { text($0.name) }
    values["rules"] = rules.map { ["id": $0.id, "title": text($0.title)] }
    values["steps"] = steps
    values["risks"] = risks
    values["hasRisks"] = !risks.isEmpty
    return values
  }

  /// What lists of powers say of it.
  var summary: [String: Any] {
    [
      "id": id, "name": name, "code": CleanText.line(power.code ?? ""),
      "category": text(power.category.title), "categoryID": power.category.rawValue,
      "unit": unit.name, "unitID": unit.id, "isUnconfirmed": !entry.isConfirmed,
      "promised": power.limits.promised.map { text($0.title) } ?? "",
      "statutory": power.limits.statutory.map { text($0.title) } ?? "",
    ]
  }

  /// The rule documents that the public edition cites.
  var rules: [RuleDocument] {
    let process = entry.power.process
    let steps = process.steps.filter { view.shows($0.audience) }.flatMap(\.rules)
    let measures = view.measures.compactMap(\.rule)
    var seen: Set<String> = []
    return (power.rules + steps + measures).filter { seen.insert($0.id).inserted }
  }

  /// The names of its steps, for the search.
  var stepNames: [String] { view.numberedSteps.map { CleanText.line($0.name[language]) } }

  private var facts: [(key: String, value: String)] {
    let facts: [(String, LocalizedText?)] = [
      ("code", power.code.map { LocalizedText($0) }), ("category", power.category.title),
      ("body", power.body), ("handling", power.handlingUnit), ("level", power.level),
      ("statutory", power.limits.statutory?.title), ("promised", power.limits.promised?.title),
      ("fee", power.fee),
      ("version", power.version.map { LocalizedText($0) }),
      ("versionDate", power.versionDate.map { LocalizedText($0.text) }),
      ("publishedOn", power.publishedOn.map { LocalizedText($0.text) }),
    ]
    return facts.compactMap { key, value in
      guard let value = value.map(text), !value.isBlank else { return nil }
      return (key, value)
    }
  }

  /// The steps in words, in the order of their numbers.
  private var steps: [[String: Any]] {
    let reading = StepReading(ofPublic: entry.power.process, language: language)
    return view.numberedSteps.map { step in
      let lines = reading.text(of: step).split(separator: "\n").map { CleanText.line(String($0)) }
      return ["title": lines.first ?? "", "details": Array(lines.dropFirst())]
    }
  }

  /// The rows of the risk chart: a risk each, with its measures.
  private var risks: [[String: Any]] {
    let table = RiskChartTable(
      power: entry.power, options: ChartOptions(language: language, edition: .public))
    return table.rows.flatMap { row in
      row.blocks.filter { $0.manifestation != nil }.map { block in
        [
          "step": CleanText.line(
            [row.number.map { "\($0)" }, row.name].compactMap { $0 }
              .joined(separator: " ")),
          "grade": block.grade.map { text($0.label) } ?? word("ungraded"),
          "gradeWeight": "\(block.grade?.weight ?? 0)",
          "risk": CleanText.line(
            [block.place, block.manifestation].compactMap { $0 }.joined(separator: " · ")),
          "measures": block.measures.map { measure in
            [
              "type": measure.type.map { text($0.title) } ?? "",
              "text": CleanText.line(measure.text),
            ]
          },
          "responsible": block.responsible.map { CleanText.line($0) },
          "supervisors": block.supervisors.map { CleanText.line($0) },
        ]
      }
    }
  }

  private func texts(_ texts: [LocalizedText]) -> [String] { texts.map(text) }
  private func text(_ text: LocalizedText) -> String { CleanText.line(text[language]) }
  private func word(_ key: String) -> String { Texts.site.text(key)[language] }
}

extension PowerCategory {
  /// Whether its decisions may be taken to reconsideration and to court.
  fileprivate var givesRemedies: Bool {
    self != .internalManagement && self != .community
  }
}

/// A unit as pages address it.
struct SiteUnit: Hashable {
  /// Part of the address of its page; permanent as long as its id, or its name, is.
  let id: String
  let name: String

  init(_ entry: PublishedPowers.Entry, _ language: Language) {
    let known = entry.unitID.flatMap { $0.isPageName ? $0 : nil }
    id = known ?? "unit-" + SHA256.hexDigest(of: entry.unit.original).prefix(10)
    let name = CleanText.line(entry.unit[language])
    self.name = name.isBlank ? Texts.site.text("unit.none")[language] : name
  }
}

/// A channel with the address that a browser follows, where there is a safe one.
struct SiteChannel {
  let values: [String: Any]

  init(_ channel: SupervisionChannel) {
    let text = CleanText.line(channel.address)
    let link: String? =
      switch channel.kind {
      case .phone: Self.telephone(text)
      case .email where text.contains("@") && text.allSatisfy(Self.isOfEmail): "mailto:\(text)"
      case .website where text.hasPrefix("https://") || text.hasPrefix("http://"): text
      case .email, .website, .mailbox, .visit: nil
      }
    values = ["text": text, "link": link ?? "", "hasLink": link != nil]
  }

  /// Nil where the text is no number that can be dialled.
  private static func telephone(_ text: String) -> String? {
    let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
    let isNumber = text.allSatisfy { $0.isASCII && ($0.isNumber || "+-() ".contains($0)) }
    return isNumber && digits.count >= 3 ? "tel:\(digits)" : nil
  }

  private static func isOfEmail(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "@._+-".contains(character))
  }
}

extension String {
  /// Whether it can be the name of a page: letters, digits, `-` and `_`.
  var isPageName: Bool {
    !isEmpty && count <= 80
      && unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
          && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar == "-" || scalar == "_")
      }
  }
}
