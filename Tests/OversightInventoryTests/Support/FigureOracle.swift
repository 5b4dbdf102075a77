import Foundation
import Oversight

/// Counts a catalogue anew from its canonical JSON, slowly and plainly.
struct FigureOracle {
  typealias Object = [String: Any]

  /// What is compared.
  struct Counts: Equatable {
    var units = 0
    var unitsWithoutKind = 0
    var powers = 0
    var riskPowers = 0
    var risks = 0
    /// By scale, labels and ordinal, in words.
    var grades: [String: Int] = [:]
    var ungraded = 0
    var measures = 0
    var rules = 0
    var filingSteps = 0
    var published = 0
    var publishedUnrecorded = 0
    var withoutStatus = 0
  }

  /// Those that are not repealed.
  let powers: [Object]

  init(_ catalogue: ResolvedCatalogue) throws {
    let text = try CanonicalJSON.encode(catalogue)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object ?? [:]
    powers = Self.list(root, "powers").filter { Self.text($0["status"]) != "repealed" }
  }

  static func list(_ object: Object, _ key: String) -> [Object] { object[key] as? [Object] ?? [] }

  /// A text, or the author's own words of a text in several languages.
  static func text(_ value: Any?) -> String? {
    value as? String ?? (value as? Object)?["original"] as? String
  }

  private static func process(_ power: Object) -> Object { power["process"] as? Object ?? [:] }

  // MARK: Units

  private static func chain(_ unit: Object) -> [Object] { [unit] + list(unit, "ancestors") }

  private static func named(_ power: Object) -> String? {
    [text(power["body"]), text(power["handlingUnit"])].compactMap { $0 }
      .first { !$0.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty }
  }

  /// The id and the kind of the unit that a power names.
  private static func found(_ power: Object) -> (id: String, kind: String?)? {
    for post in list(process(power), "posts") {
      let chain = (post["unit"] as? Object).map(chain) ?? []
      for (place, unit) in chain.enumerated() where text(unit["name"]) == named(power) {
        let kinds = chain[place...].compactMap { $0["kind"] as? String }
        return (unit["id"] as? String ?? "", kinds.first)
      }
    }
    return nil
  }

  func unit(_ power: Object) -> String? {
    guard let name = Self.named(power) else { return nil }
    if let found = Self.found(power) { return found.id }
    let others = Set(
      powers.filter { Self.named($0) == name }.compactMap { Self.found($0)?.id })
    return others.count == 1 ? others.first : name
  }

  /// Nil where nobody says it, or several say different things.
  func kind(_ unit: String) -> String? {
    let kinds = Set(
      powers.compactMap { Self.found($0) }.filter { $0.id == unit }.compactMap(\.kind))
    return kinds.count == 1 ? kinds.first : nil
  }

  // MARK: Counting

  /// The groups to which a power belongs.
  func groups(of power: Object, by grouping: String) -> [String] {
    switch grouping {
    case "kind": unit(power).flatMap(kind).map { [$0] } ?? []
    case "unit": unit(power).map { [$0] } ?? []
    case "category": [power["category"] as? String ?? ""]
    case "field": power["fields"] as? [String] ?? []
    default: Self.text(power["level"]).map { [$0] } ?? []
    }
  }

  /// The counts of the powers of a group; of those of none where the id is empty.
  func counts(of group: String, by grouping: String) -> Counts {
    counts(
      powers.filter {
        let groups = groups(of: $0, by: grouping)
        return group.isEmpty ? groups.isEmpty : groups.contains(group)
      })
  }

  func counts(_ powers: [Object]) -> Counts {
    var counts = Counts()
    let units = Set(powers.compactMap(unit))
    counts.units = units.count
    counts.unitsWithoutKind = units.filter { kind($0) == nil }.count
    var rules: Set<String> = []
    for power in powers {
      let process = Self.process(power)
      counts.powers += 1
      counts.riskPowers += max(1, Self.list(power, "subItems").count)
      for risk in Self.list(process, "risks") {
        counts.risks += 1
        if let grade = risk["grade"] as? Object, let scale = grade["scale"] as? Object {
          let labels = (scale["labels"] as? [Any] ?? []).compactMap(Self.text)
          let name = "\(scale["id"] ?? "") \(labels) \(grade["ordinal"] ?? "")"
          counts.grades[name, default: 0] += 1
        } else {
          counts.ungraded += 1
        }
      }
      counts.measures += Self.list(process, "measures").count
      let cited =
        Self.list(power, "rules") + Self.list(process, "steps").flatMap { Self.list($0, "rules") }
        + Self.list(process, "measures").compactMap { $0["rule"] as? Object }
      rules.formUnion(cited.compactMap { $0["id"] as? String })
      counts.filingSteps +=
        Set(Self.list(process, "filings").compactMap { $0["step"] as? String }).count
      let status = power["status"] as? String
      let isRecorded =
        power["publishedOn"] != nil || !Self.list(power, "publications").isEmpty
      if status == "published" {
        counts.published += 1
        if !isRecorded { counts.publishedUnrecorded += 1 }
      }
      if status == "draft", Self.list(power, "history").isEmpty, !isRecorded {
        counts.withoutStatus += 1
      }
    }
    counts.rules = rules.count
    return counts
  }
}
