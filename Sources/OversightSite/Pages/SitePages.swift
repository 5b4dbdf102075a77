internal import Foundation
internal import Oversight
internal import OversightCharts
internal import OversightInventory

/// All pages of a site in one language, as values for the templates.
struct SitePages {
  let language: Language
  let powers: [SitePower]
  let repealed: [SitePower]
  private let templates: SiteTemplates
  private let plan: SitePlan

  init(
    _ published: PublishedPowers, _ language: Language, _ templates: SiteTemplates, _ plan: SitePlan
  ) {
    self.language = language
    self.templates = templates
    self.plan = plan
    func powers(_ entries: [PublishedPowers.Entry]) -> [SitePower] {
      entries.map { SitePower($0, language) }
    }
    self.powers = powers(published.entries)
    repealed = powers(published.repealed)
  }

  /// The folder of the language, with a stroke at its end; empty for the first one.
  var folder: String { plan.folder(of: language) }

  // MARK: Pages

  func page(of power: SitePower, charts: [ChartKind: String]) -> String {
    render(.power, power.values(charts: charts), path: "powers/\(power.id).html", title: power.name)
  }

  /// The pages that are made of many powers, by their paths in the folder of the language.
  func commonPages(log: [SiteManifest.Change]) -> [String: String] {
    var pages: [String: String] = [
      "index.html": render(.index, indexValues, path: "index.html", title: nil),
      "rules.html": render(
        .rules, ["rules": ruleValues], path: "rules.html", title: word("title.rules")),
      "changes.html": render(
        .changes, ["log": log.reversed().map(values)], path: "changes.html",
        title: word("title.changes")),
      "about.html": render(.about, aboutValues, path: "about.html", title: word("title.about")),
    ]
    for power in repealed {
      let path = "powers/\(power.id).html"
      pages[path] = render(.repealed, power.summary, path: path, title: power.name)
    }
    for group in units {
      let path = "units/\(group.id).html"
      pages[path] = render(.unit, listValues(group), path: path, title: group.name)
    }
    for group in categories {
      let path = "categories/\(group.id).html"
      pages[path] = render(.category, listValues(group), path: path, title: group.name)
    }
    pages["search-index.js"] = SiteIndex.script(of: powers)
    pages["catalogue.json"] = SiteIndex.catalogue(of: powers)
    return pages
  }

  // MARK: Groups

  /// Powers that are listed together.
  private struct Group {
    let id: String
    let name: String
    let powers: [SitePower]

    var values: [String: Any] { ["id": id, "name": name, "count": "\(powers.count)"] }
  }

  private var units: [Group] {
    var order: [String] = []
    var members: [String: [SitePower]] = [:]
    for power in powers {
      if members[power.unit.id] == nil { order.append(power.unit.id) }
      members[power.unit.id, default: []].append(power)
    }
    return order.map { id in
      Group(id: id, name: members[id]?.first?.unit.name ?? id, powers: members[id] ?? [])
    }
  }

  private var categories: [Group] {
    PowerCategory.allCases.compactMap { category in
      let members = powers.filter { $0.power.category == category }
      guard !members.isEmpty else { return nil }
      return Group(id: category.rawValue, name: category.title[language], powers: members)
    }
  }

  private func listValues(_ group: Group) -> [String: Any] {
    ["name": group.name, "powers": group.powers.map(\.summary), "count": "\(group.powers.count)"]
  }

  // MARK: Values

  private var indexValues: [String: Any] {
    [
      "units": units.map(\.values), "categories": categories.map(\.values),
      "figures": SiteFigures(powers, units: units.count).rows(language)
        .map { ["label": $0.label, "value": $0.value] },
    ]
  }

  private var aboutValues: [String: Any] {
    [
      "paragraphs": ["public", "figures", "charts", "rights"].map { word("about.\($0)") }
    ]
  }

  /// The rule documents with the powers that cite them, in the order of their titles.
  private var ruleValues: [[String: Any]] {
    var titles: [String: String] = [:]
    var citing: [String: [SitePower]] = [:]
    for power in powers {
      for rule in power.rules {
        titles[rule.id] = titles[rule.id] ?? CleanText.line(rule.title[language])
        citing[rule.id, default: []].append(power)
      }
    }
    return citing.keys.sorted { ((titles[$0] ?? ""), $0) < ((titles[$1] ?? ""), $1) }.map { id in
      [
        "id": id.isPageName ? id : SHA256.hexDigest(of: id), "title": titles[id] ?? id,
        "powers": (citing[id] ?? []).map(\.summary),
      ]
    }
  }

  private func values(of change: SiteManifest.Change) -> [String: Any] {
    let shown = Set((powers + repealed).map(\.id))
    func items(_ ids: [String: String]) -> [[String: Any]] {
      ids.sorted { $0.key < $1.key }.map { id, name in
        let known = (powers + repealed).first { $0.id == id }?.name
        return ["id": id, "name": known ?? name, "isThere": shown.contains(id)]
      }
    }
    func part(_ key: String, _ ids: [String: String]) -> [[String: Any]] {
      ids.isEmpty ? [] : [["label": word("changes.\(key)"), "items": items(ids)]]
    }
    return [
      "date": change.date,
      "parts": part("added", change.added) + part("changed", change.changed)
        + part("removed", change.removed),
    ]
  }

  // MARK: Rendering

  /// - Parameter title: what the page is about; nil for the front page.
  private func render(
    _ name: SiteTemplates.Name, _ values: [String: Any], path: String, title: String?
  ) -> String {
    let root = path.contains("/") ? "../" : ""
    var all = values
    all["t"] = SiteWords.all(language)
    all["lang"] = language.rawValue
    all["root"] = root
    all["assets"] = root + (folder.isEmpty ? "" : "../")
    all["title"] = title.map { "\($0) · \(word("title"))" } ?? word("title")
    all["heading"] = title ?? word("title")
    all["isPreview"] = plan.isPreview
    all["languages"] = plan.languages.filter { $0 != language }.map { other in
      [
        "lang": other.rawValue, "name": word("language.\(other.isChinese ? "zh" : "en")"),
        "href": root + (folder.isEmpty ? "" : "../") + plan.folder(of: other) + path,
      ]
    }
    if let address = plan.address { all["canonical"] = ["\(address)\(folder)\(path)"] }
    return templates.render(name, all)
  }

  private func word(_ key: String) -> String { Texts.site.text(key)[language] }
}

/// What a site is made with.
struct SitePlan {
  /// The first stands at the root, each other one in a folder of its own.
  let languages: [Language]
  let isPreview: Bool
  /// Where the site will be, with a stroke at the end; nil where nobody says it.
  let address: String?

  func folder(of language: Language) -> String {
    language == languages.first ? "" : "\(language.rawValue)/"
  }
}

/// The words of the templates.
enum SiteWords {
  static func all(_ language: Language) -> [String: Any] {
    var words: [String: Any] = [:]
    for key in Texts.site.keys where key.hasPrefix("word.") {
      words[String(key.dropFirst("word.".count))] = Texts.site.text(key)[language]
    }
    return words
  }
}
