package import Oversight
package import OversightYAML

/// The journal of a catalogue: what became of its powers, event by event.
///
/// ```yaml
/// records:
///   - power: stall-licence
///     status: returned
///     by: Resident discipline office
///     on: 2026-05-12
///     opinion: Say who seals the licence.
/// ```
package struct Journal: Sendable {
  /// An event of a power, and where it stands.
  package struct Entry: Sendable {
    package let power: String
    package let record: StatusRecord
    package let place: YAMLPlace
    /// Where the id of the power stands.
    let placeOfPower: YAMLPlace
  }

  /// In the order of the file.
  package private(set) var entries: [Entry] = []

  /// A journal without entries.
  package init() {}

  /// - Parameter file: how the file is named in problems.
  /// - Throws: ``YAMLErrors`` with all problems of the file by itself.
  package init(_ text: String, file: String) throws(YAMLErrors) {
    guard let root = try YAMLDocument.read(text, file: file) else { return }
    let log = YAMLLog()
    var mapping = YAMLMapping(root, in: log)
    entries = Self.read(&mapping)
    mapping.finish()
    var lines: [Key: Int] = [:]
    for entry in entries {
      let key = Key(power: entry.power, record: entry.record)
      if let line = lines[key] {
        log.report(
          Texts.configuration.text(
            "journal.same",
            ["id": LocalizedText(entry.power), "line": LocalizedText("\(line)")]), at: entry.place)
      }
      lines[key] = entry.place.line
    }
    try log.finish()
  }

  private struct Key: Hashable {
    let power: String
    let record: StatusRecord
  }

  static func read(_ mapping: inout YAMLMapping) -> [Entry] {
    mapping.rows("records", entry) ?? []
  }

  private static func entry(_ row: inout YAMLMapping) -> Entry? {
    let power = row.required(row.string("power"), "power")
    let status: PowerStatus? = row.required(row.choice("status"), "status")
    let by = row.required(row.string("by"), "by")
    let unit = row.string("unit")
    let on = row.required(row.date("on"), "on")
    let opinion = row.string("opinion")
    let digest = row.string("digest")
    if let digest, !ContentDigest.isDigest(digest) {
      row.log.report(
        Texts.configuration.text("journal.digest", ["word": LocalizedText(digest)]),
        at: row.place(of: "digest"))
    }
    guard let power, let status, let by, let on else { return nil }
    return Entry(
      power: power,
      record: StatusRecord(
        status, by: by, unit: unit, on: on, opinion: opinion, digest: digest),
      place: row.place, placeOfPower: row.place(of: "power"))
  }

  /// The records by the ids of their powers, in the order of the file.
  package var records: [String: [StatusRecord]] {
    Dictionary(grouping: entries, by: \.power).mapValues { $0.map(\.record) }
  }

  /// What makes no sense beside the models: powers that there are not, and events that may not follow
  /// what was before.
  ///
  /// A power that was repealed may be gone.
  ///
  /// - Parameter isWhole: whether the catalogue is all that the journal may speak of.
  /// - Complexity: O(n²) in the number of records of a power.
  package func problems(in catalogue: ResolvedCatalogue, isWhole: Bool) -> [YAMLProblem] {
    let powers = Dictionary(
      catalogue.powers.map { ($0.entry.id, $0.entry) }, uniquingKeysWith: { first, _ in first })
    var problems: [YAMLProblem] = []
    for (id, entries) in Dictionary(grouping: entries, by: \.power) {
      guard let power = powers[id] else {
        if isWhole, entries.last?.record.status != .repealed {
          problems += unknown(id, entries, among: catalogue.powers.map(\.entry.id))
        }
        continue
      }
      let cycle = LifeCycle(power, journal: entries.map(\.record))
      for finding in cycle.findings where Self.isOfSequence(finding.kind) {
        guard let place = finding.event.flatMap({ cycle.events[$0].placeInJournal }) else {
          continue
        }
        problems.append(
          YAMLProblem(
            Texts.configuration.text(
              "journal.sequence", ["id": LocalizedText(id), "finding": finding.message]),
            at: entries[place].place))
      }
    }
    return problems
  }

  private func unknown(
    _ id: String, _ entries: [Entry], among ids: [String]
  ) -> [YAMLProblem] {
    let message = Texts.configuration.text(
      "journal.unknown-power",
      ["id": LocalizedText(id.legible), "hint": Suggestion.hint(for: id, among: ids) ?? ""])
    return entries.map { YAMLProblem(message, at: $0.placeOfPower) }
  }

  /// Whether nobody could have recorded the event in good order.
  private static func isOfSequence(_ kind: LifeCycle.Finding.Kind) -> Bool {
    switch kind {
    case .order, .unconfirmed, .backwards, .noOpinion: true
    default: false
    }
  }
}
