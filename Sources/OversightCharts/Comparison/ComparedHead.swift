internal import Oversight

/// What the head and the foot of a compared chart say: of which versions it is, and the facts of the
/// entry with what they were.
struct ComparedHead: Sendable {
  private let compared: ComparedPower
  private let words: ChangeWords
  private let options: ChartOptions

  init(_ compared: ComparedPower, _ options: ChartOptions) {
    self.compared = compared
    self.options = options
    words = ChangeWords(compared, options)
  }

  private var language: Language { options.language }

  /// 1.0 → 1.1, where a version that names neither number nor day has a dash.
  var versions: String {
    "\(version(of: compared.old, isShort: true)) → \(version(of: compared.new, isShort: true))"
  }

  /// The same with the days.
  var datedVersions: String {
    "\(version(of: compared.old, isShort: false)) → \(version(of: compared.new, isShort: false))"
  }

  private func version(of power: ResolvedPower?, isShort: Bool) -> String {
    let parts = [power?.entry.version, power?.entry.versionDate?.text].compactMap { $0 }
      .filter { !CleanText.line($0).trimmingBlanks.isEmpty }
    return parts.isEmpty ? words.none : isShort ? parts[0] : parts.joined(separator: " · ")
  }

  /// The facts of the entry that stand on a chart.
  enum Fact: CaseIterable {
    case name, category, code, body, unit, statutory, promised, enquiries, supervision

    /// Under which keys of the canonical form a change of it stands.
    fileprivate static let fields: Set<String> = [
      "name", "category", "code", "body", "handlingUnit", "unit", "statutory", "promised",
      "enquiries", "supervision", "version", "versionDate", "history",
    ]
  }

  /// A fact with the sign of its change and what it was: ≠ 10个工作日（原：20个工作日）.
  ///
  /// - Parameter shown: the fact as it stands on an ordinary chart.
  func fact(_ fact: Fact, _ shown: String?) -> String? {
    guard let was = former(fact) else { return shown }
    return words.word(
      "compared.fact", ["new": LocalizedText(shown ?? words.none), "was": LocalizedText(was)])
  }

  /// What a fact was, where both versions have the power and say it differently.
  private func former(_ fact: Fact) -> String? {
    guard let old = compared.old?.entry, let new = compared.new?.entry else { return nil }
    let (before, now) = (value(fact, of: old), value(fact, of: new))
    return before == now ? nil : words.was([before.isEmpty ? words.none : before])
  }

  private func value(_ fact: Fact, of power: Power) -> String {
    switch fact {
    case .name: power.name[language]
    case .category: power.category.title[language]
    case .code: power.code ?? ""
    case .body: power.body?[language] ?? ""
    case .unit: power.handlingUnit?[language] ?? ""
    case .statutory: power.limits.statutory?.title[language] ?? ""
    case .promised: power.limits.promised?.title[language] ?? ""
    case .enquiries: power.enquiries.map(\.address).joined(separator: "；")
    case .supervision: power.supervision.map(\.address).joined(separator: "；")
    }
  }

  /// What else was changed of the power and of its posts, which has no place on a chart.
  var others: [String] {
    guard compared.whole == nil, let power = compared.new else { return [] }
    let here = compared.changes.filter { change in
      change.element == power.path
        && !(change.field.map(Fact.fields.contains) ?? (change.kind == .changed))
        || postsWithoutLane.contains(change.element)
    }
    return here.map { change in
      guard change.element == power.path else {
        let isWhole = change.subject == .post && change.kind != .changed
        let sign: ChangeSign = !isWhole ? .changed : change.kind == .added ? .added : .removed
        return words.tooltip(change.name[language], ElementChange(sign))
      }
      let title = (change.subject == .field ? change.fieldTitle : nil) ?? change.subject.title
      return title[language]
    }.withoutRepetitions
  }

  /// The posts of both versions that have no place on the flow chart.
  private var postsWithoutLane: Set<ElementPath> {
    var posts: Set<ElementPath> = []
    var placed: Set<ElementPath> = []
    for process in [compared.old, compared.new].compactMap({ $0?.process }) {
      posts.formUnion(process.posts.map(\.path))
      for step in process.steps {
        if let post = LaneOrder.post(of: step, in: process) { placed.insert(process[post].path) }
      }
    }
    return posts.subtracting(placed)
  }

  /// All that is marked here, by name.
  var marked: [(name: String, change: ElementChange)] {
    let name = (compared.new ?? compared.old)?.entry.name[language] ?? ""
    let facts = Fact.allCases.compactMap { fact in
      former(fact).map {
        (fact == .name ? name : words.word("field.\(fact)"), ElementChange(.changed, was: $0))
      }
    }
    let whole = compared.whole.map { [(name, ElementChange($0))] } ?? []
    return whole + facts
      + (othersLine.map { [(name, ElementChange(.changed, was: $0))] } ?? [])
  }

  /// Whether anything is marked here.
  var isMarked: Bool {
    compared.whole != nil || !others.isEmpty || Fact.allCases.contains { former($0) != nil }
  }

  /// The line above the name: which chart it is, that it compares, and which versions.
  ///
  /// - Parameter kind: what the chart is called.
  func kind(_ kind: String) -> String {
    let key = compared.whole.map { "compared.kind.\($0.rawValue)" } ?? "compared.kind"
    return words.word(key, ["kind": LocalizedText(kind), "versions": LocalizedText(versions)])
  }

  /// The line below the name: what else was changed; nil where nothing was.
  var othersLine: String? {
    others.isEmpty
      ? nil : words.word("compared.also", ["fields": LocalizedText(words.joined(others))])
  }
}
