internal import Oversight

/// Puts what stood somewhere before into words.
struct ChangeWords: Sendable {
  let language: Language
  /// What `oversight diff` says of the power; none in the public edition, which marks only what its
  /// charts say differently.
  let changes: [Change]

  init(_ compared: ComparedPower, _ options: ChartOptions) {
    language = options.language
    changes = compared.changes
  }

  func word(_ key: String, _ arguments: [String: LocalizedText] = [:]) -> String {
    Texts.charts.text(key, arguments)[language]
  }

  var none: String { word("value.none") }

  /// 原：5个工作日.
  func was(_ parts: [String]) -> String {
    word("compared.was", ["old": LocalizedText(joined(parts))])
  }

  /// The change of something that both versions have; nil where it is the same.
  ///
  /// - Parameters:
  ///   - parts: what the chart said of it before, and says no more.
  ///   - element: its address.
  ///   - shown: the fields whose change the chart itself shows.
  ///   - isHere: which changes of the model belong to it.
  func change(
    _ parts: [String], shown: Set<String>, isHere: (Change) -> Bool
  ) -> ElementChange? {
    let others = changes.filter { change in
      isHere(change) && (parts.isEmpty || change.field.map { !shown.contains($0) } ?? false)
    }
    guard !parts.isEmpty || !others.isEmpty else { return nil }
    var lines = parts.isEmpty ? [] : [was(parts)]
    let titles = others.map { change in
      change.subject == .field ? change.fieldTitle ?? change.subject.title : change.subject.title
    }.map { $0[language] }.withoutRepetitions
    if !titles.isEmpty {
      lines.append(word("compared.also", ["fields": LocalizedText(joined(titles))]))
    }
    return ElementChange(.changed, was: lines.joined(separator: "\n"))
  }

  /// The old text, where the new one is another.
  func former(_ old: String, _ new: String) -> [String] {
    old == new ? [] : [old.isEmpty ? none : old]
  }

  /// What a list said before and says no more; a dash where it only says more now.
  func former(_ old: [String], _ new: [String]) -> [String] {
    guard old != new else { return [] }
    let gone = old.filter { !new.contains($0) && !$0.isEmpty }
    if !gone.isEmpty { return gone }
    return Set(old) == Set(new) ? [] : [old.filter { !$0.isEmpty }.isEmpty ? none : joined(old)]
  }

  /// The names in a row of them.
  func names(_ row: String) -> [String] {
    row.split(separator: word("separator.names")).map(String.init)
  }

  /// Texts one after the other.
  func joined(_ parts: [String]) -> String {
    parts.withoutRepetitions.joined(separator: word("separator.channels"))
  }

  /// 新增：审核.
  func tooltip(_ text: String, _ change: ElementChange?) -> String {
    guard let change else { return text }
    let said = word("compared.\(change.sign.rawValue)", ["name": LocalizedText(text)])
    return change.was.isEmpty ? said : "\(said) · \(change.was)"
  }

  /// A grade as its chip shows it.
  func grade(_ weight: Int?) -> String {
    guard let weight else { return word("legend.hollow") }
    return weight == 0 ? word("grade.none") : String(repeating: "▲", count: min(max(weight, 1), 3))
  }
}

/// Puts what a former list has and a new one lacks where it stood: after what stood before it.
///
/// - Parameters:
///   - old: the keys of the former list.
///   - new: the keys of the new list.
/// - Returns: the places in both of each element of the union, in order.
/// - Complexity: O(n) in both, and O(n) an element that is gone.
func merged<Key: Hashable>(_ old: [Key], into new: [Key]) -> [(old: Int?, new: Int?)] {
  let places = Dictionary(
    old.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  let kept = Set(new)
  var union: [(old: Int?, new: Int?)] = new.enumerated().map { (places[$1], $0) }
  var next = 0
  for (place, key) in old.enumerated() {
    if kept.contains(key) {
      next = (union.firstIndex { $0.old == place } ?? next - 1) + 1
    } else {
      union.insert((place, nil), at: next)
      next += 1
    }
  }
  return union
}

extension ChangeWords {
  /// All that is marked on a chart, in words.
  func summary(_ marked: [(name: String, change: ElementChange)]) -> String {
    let said = marked.map { tooltip($0.name.isEmpty ? none : $0.name, $0.change) }
    return word(
      "compared.summary", ["changes": LocalizedText(said.isEmpty ? none : joined(said))])
  }
}
