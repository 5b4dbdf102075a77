package import Oversight

/// A column of a display board.
package enum BoardColumn: CaseIterable, Sendable {
  case name, limits, basis, conditions, handling, enquiries, complaints

  /// Its share of the width.
  var share: Double {
    switch self {
    case .name: 0.2
    case .limits: 0.1
    case .basis: 0.19
    case .conditions: 0.19
    case .handling: 0.1
    case .enquiries: 0.11
    case .complaints: 0.11
    }
  }

  var key: String { "column.\(self)" }

  /// What a power says there, a paragraph each; "—" where it says nothing.
  func texts(of power: Power, on board: DisplayBoard) -> [String] {
    let language = board.language
    let texts: [String] =
      switch self {
      case .name:
        [power.name[language]]
          + (board.unconfirmed.contains(power.id) ? [board.word("unconfirmed")] : [])
          + [power.code ?? "", power.category.title[language]]
      case .limits:
        [
          ("statutory", power.limits.statutory), ("promised", power.limits.promised),
        ].compactMap { key, limit in
          limit.map { board.word(key, ["limit": $0.title]) }
        }
      case .basis: Self.laws(power.basis).map { $0[language] }
      case .conditions:
        power.conditions.map { $0[language] }
          + (power.fee.map { [board.word("fee", ["fee": $0])] } ?? [])
      case .handling: [power.handlingUnit?[language] ?? power.body?[language] ?? ""]
      case .enquiries: power.enquiries.map(\.address)
      case .complaints: power.supervision.map(\.address)
      }
    let said = texts.map { CleanText.line($0) }.filter { !$0.isBlank }
    return said.isEmpty ? ["—"] : said
  }

  /// Laws as people cite them, the articles of one law together where they have no paragraphs:
  /// 《行政许可法》第32、34条.
  package static func laws(_ laws: [LegalReference]) -> [LocalizedText] {
    var cited: [(title: String, laws: [LegalReference])] = []
    for law in laws {
      let isPlain = law.article != nil && law.paragraph == nil
      let place = cited.firstIndex { group in
        isPlain && group.title == law.title
          && group.laws.allSatisfy { $0.article != nil && $0.paragraph == nil }
      }
      if let place { cited[place].laws.append(law) } else { cited.append((law.title, [law])) }
    }
    return cited.map { title, laws in
      guard laws.count > 1 else { return law(laws[0]) }
      let articles = laws.compactMap(\.article).map { "\($0)" }
      return Texts.charts.text(
        "law.articles",
        [
          "title": LocalizedText(title),
          "articles": LocalizedText { language in
            articles.joined(separator: language.isChinese ? "、" : ", ")
          },
        ])
    }
  }

  /// A law as people cite it: 《行政许可法》第32条.
  package static func law(_ law: LegalReference) -> LocalizedText {
    let title = LocalizedText(law.title)
    guard let article = law.article.map({ LocalizedText("\($0)") }) else {
      return Texts.charts.text("law", ["title": title])
    }
    guard let paragraph = law.paragraph.map({ LocalizedText("\($0)") }) else {
      return Texts.charts.text("law.article", ["title": title, "article": article])
    }
    return Texts.charts.text(
      "law.paragraph", ["title": title, "article": article, "paragraph": paragraph])
  }
}
