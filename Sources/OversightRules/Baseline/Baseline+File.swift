package import Oversight
package import OversightYAML

extension Baseline {
  /// Reads the file of a baseline.
  ///
  /// JSON is YAML too, and read as such its problems have their places.
  ///
  /// - Parameters:
  ///   - file: how the file is named in problems.
  ///   - rules: all rules that there are, whether they are asked or not.
  /// - Throws: ``YAMLErrors`` with everything in it that was not written by ``text()``.
  package init(
    _ text: String, file: String, rules: [RuleDescription]
  ) throws(YAMLErrors) {
    let log = YAMLLog()
    let start = YAMLPlace(file: file, line: 1, column: 1)
    let root = try YAMLDocument.read(text, file: file) ?? YAMLNode(.nothing, at: start)
    var mapping = YAMLMapping(root, in: log)
    // Another version may have another form, of which nothing else can be said.
    if case .scalar(let format)? = mapping.node("format")?.content, format != Self.format {
      log.report(
        Texts.configuration.text(
          "baseline.format",
          ["found": LocalizedText(format), "wanted": LocalizedText(Self.format)]),
        at: mapping.place(of: "format"))
      try log.finish()
    }
    let entries = Self.read(&mapping).entries
    mapping.finish()
    var seen: Set<String> = []
    for (entry, place) in entries {
      func report(_ key: String, _ arguments: [String: LocalizedText] = [:]) {
        log.report(
          Texts.configuration.text(
            "baseline.\(key)", ["gap": LocalizedText(entry.fingerprint)].merging(arguments) { $1 }),
          at: place)
      }
      if !seen.insert(entry.fingerprint).inserted { report("same") }
      guard let rule = rules.first(where: { $0.id == entry.rule }) else {
        report(
          "unknown-rule",
          [
            "id": LocalizedText(entry.rule),
            "hint": Suggestion.hint(for: entry.rule, among: rules.map(\.id)) ?? "",
          ])
        continue
      }
      if rule.family == .waivers { report("waivers") }
    }
    try log.finish()
    self.init(entries.map(\.entry))
  }

  /// Reads the keys of the file.
  static func read(
    _ mapping: inout YAMLMapping
  ) -> (format: String?, entries: [(entry: Entry, place: YAMLPlace)]) {
    (
      mapping.required(mapping.string("format"), "format"),
      mapping.required(mapping.rows("gaps", Self.entry), "gaps") ?? []
    )
  }

  private static func entry(_ row: inout YAMLMapping) -> (entry: Entry, place: YAMLPlace)? {
    let rule = row.required(row.string("rule"), "rule")
    let element = row.required(row.string("element"), "element")
    let fingerprint = row.required(row.string("fingerprint"), "fingerprint")
    let firstSeen = row.required(row.date("firstSeen"), "firstSeen")
    let seal = row.required(row.string("seal"), "seal")
    guard let rule, let element, let fingerprint, let firstSeen, let seal else { return nil }
    guard ["\(rule)@\(element)", "\(rule)?\(element)"].contains(fingerprint) else {
      row.log.report(
        Texts.configuration.text(
          "baseline.fingerprint",
          [
            "gap": LocalizedText(fingerprint), "rule": LocalizedText(rule),
            "element": LocalizedText(element),
          ]), at: row.place)
      return nil
    }
    let entry = Entry(
      rule: rule, element: element, fingerprint: fingerprint, firstSeen: firstSeen,
      line: row.place.line)
    if entry.seal != seal {
      row.log.report(
        Texts.configuration.text("baseline.seal", ["gap": LocalizedText(fingerprint)]),
        at: row.place)
    }
    return (entry, row.place)
  }

  private struct Document: Encodable {
    struct Row: Encodable {
      let rule: String, element: String, fingerprint: String, firstSeen: CalendarDate, seal: String
    }

    let format: String
    let gaps: [Row]
  }

  /// The file: sorted, a line for each value, so that versions of it compare well.
  package func text() throws -> String {
    try CanonicalJSON.encode(
      value: Document(
        format: Self.format,
        gaps: entries.map { entry in
          Document.Row(
            rule: entry.rule, element: entry.element, fingerprint: entry.fingerprint,
            firstSeen: entry.firstSeen, seal: entry.seal)
        }))
  }
}
