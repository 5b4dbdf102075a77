internal import Oversight
internal import OversightYAML

extension DeclaredRule {
  /// Reads a row of `rules`:
  ///
  /// ```yaml
  /// - id: approval-on-record
  ///   severity: error
  ///   title: {en: Approval without record, zh-Hans: 审批无记录}
  ///   every: step
  ///   where: {actions: [approve], categories: [licence]}
  ///   mustHave: [record, limit]
  /// ```
  static func read(_ row: inout YAMLMapping) -> DeclaredRule? {
    let id = row.required(row.string("id"), "id")
    let severity: Severity? = row.choice("severity")
    let family: DeclaredFamily? = row.choice("family")
    let every: DeclaredElement? = row.required(row.choice("every"), "every")
    var scope = DeclaredScope(every: every ?? .step)
    // The conditions of a kind that makes no sense make none either.
    let _: Void? = row.mapping("where") { scope.read(&$0) }
    let attributes: [DeclaredAttribute]? = row.required(row.choices("mustHave"), "mustHave")
    let texts = texts(&row, id: id ?? "", attributes ?? [])
    let references = row.strings("references") ?? []
    let isWaivable = row.flag("waivable") ?? true
    guard let id, let every, let attributes, let texts else { return nil }
    guard check(id, row), check(attributes, of: every, row) else { return nil }
    return DeclaredRule(
      description: RuleDescription(
        id: id, family: family?.family ?? .structure, severity: severity ?? .warning,
        isWaivable: isWaivable, references: references, texts: texts, examples: []),
      scope: scope, attributes: attributes, place: row.place(of: "id"))
  }

  /// The families that a rule of an office may join.
  private enum DeclaredFamily: String, CaseIterable {
    case structure, responsibility, supervision, risk, procedure, time, filing

    var family: RuleFamily? { RuleFamily(rawValue: rawValue) }
  }

  /// The texts that are written, and those of every declared rule where none is.
  private static func texts(
    _ row: inout YAMLMapping, id: String, _ attributes: [DeclaredAttribute]
  ) -> StringTable? {
    let arguments = ["list": attributes.map(\.title).list]
    func standard(_ key: String) -> LocalizedText {
      Texts.declared.text("declared.\(key)", arguments)
    }
    guard let title = row.required(row.text("title"), "title") else {
      // The other keys are asked for all the same, so that they are known.
      _ = (row.text("summary"), row.text("rationale"), row.text("message"), row.text("remedy"))
      return nil
    }
    let summary = row.text("summary") ?? standard("summary")
    let texts = [
      "title": title, "summary": summary, "rationale": row.text("rationale") ?? summary,
      "message": row.text("message") ?? Texts.declared.message,
      "remedy": row.text("remedy") ?? Texts.declared.remedy,
      "detection": standard("detection"), "falsePositives": standard("falsePositives"),
    ]
    for key in ["title", "summary", "rationale", "message", "remedy"] {
      let known: Set<String> = ["message", "remedy"].contains(key) ? ["element", "missing"] : []
      let places = Language.allCases.reduce(into: Set<String>()) {
        $0.formUnion(StringTable.places(in: texts[key]?[$1] ?? ""))
      }
      for place in places.subtracting(known).sorted() {
        row.log.report(
          Texts.configuration.text(
            "configuration.unknown-place",
            ["key": LocalizedText(key), "place": LocalizedText(place)]), at: row.place(of: key))
      }
    }
    return StringTable(Dictionary(uniqueKeysWithValues: texts.map { ("\(id).\($0)", $1) }))
  }

  private static func check(_ id: String, _ row: YAMLMapping) -> Bool {
    let isPlain = id.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard !isPlain || id.hasPrefix("-") || id.hasSuffix("-") else { return true }
    row.log.report(
      Texts.configuration.text("configuration.rule-id", ["id": LocalizedText(id)]),
      at: row.place(of: "id"))
    return false
  }

  private static func check(
    _ attributes: [DeclaredAttribute], of element: DeclaredElement, _ row: YAMLMapping
  ) -> Bool {
    let unknown = attributes.filter { !element.attributes.contains($0) }
    for attribute in unknown {
      row.log.report(
        Texts.configuration.text(
          "configuration.attribute",
          [
            "attribute": LocalizedText(attribute.rawValue),
            "element": LocalizedText(element.rawValue),
            "words": LocalizedText(element.attributes.map(\.rawValue).joined(separator: ", ")),
          ]), at: row.place(of: "mustHave"))
    }
    return unknown.isEmpty
  }
}

extension StringTable {
  /// What a declared rule says of a gap where nobody writes it, with its places open.
  fileprivate var message: LocalizedText { open("declared.message") }
  fileprivate var remedy: LocalizedText { open("declared.remedy") }

  private func open(_ key: String) -> LocalizedText {
    LocalizedText(self[key]?.chinese ?? key, english: self[key]?.english ?? key)
  }
}
