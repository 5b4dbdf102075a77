// The values that models are made of, in the words of the canonical form.

extension DocumentNode {
  /// A text: plain, or an object by language tag with the author's own under `original`.
  func text() -> LocalizedText? {
    if let text = value.text { return LocalizedText(text) }
    guard case .object = value.content, let object = object() else {
      report(
        "document.wrong-kind",
        ["wanted": Texts.oversight.text("document.kind.text"), "found": value.kind])
      return nil
    }
    let original = object.required("original") { $0.string() }
    var translations: [Language: String] = [:]
    for language in Language.allCases {
      translations[language] = object.optional(language.rawValue) { $0.string() }
    }
    object.close()
    return original.map { LocalizedText($0, translations) }
  }

  func date() -> CalendarDate? {
    guard let text = string() else { return nil }
    let date = CalendarDate(text)
    if date.isValid { return date }
    report("problem.bad-date", ["date": LocalizedText(text.legible)])
    return nil
  }

  func limit() -> TimeLimit? {
    guard let object = object() else { return nil }
    let amount = object.required("amount") { $0.int() }
    let unit = object.required("unit") { $0.word(TimeLimit.Unit.self) }
    object.close()
    guard let amount, let unit else { return nil }
    return TimeLimit(amount, unit)
  }

  func limits() -> PowerLimits? {
    guard let object = object() else { return nil }
    let limits = PowerLimits(
      statutory: object.optional("statutory") { $0.limit() },
      promised: object.optional("promised") { $0.limit() })
    object.close()
    return limits
  }

  /// The limit of a return: `{"times": 1}` or `{"within": {…}}`, each also as `{"_0": …}`.
  func returnLimit() -> ReturnLimit? {
    guard let object = object() else { return nil }
    let times = object.optional("times") { $0.associated()?.int() }
    let within = object.optional("within") { $0.associated()?.limit() }
    let isOne = object.has("times") != object.has("within")
    object.close()
    if !isOne { report("document.one-of", ["keys": "times, within"]) }
    return times.map { .times($0) } ?? within.map { .within($0) }
  }

  func discretion() -> Discretion? {
    guard let object = object() else { return nil }
    let keys = ["none", "benchmark", "free"]
    let benchmark = object.optional("benchmark") { $0.associated()?.string() }
    let (none, free) = (object.optional("none"), object.optional("free"))
    object.close()
    guard keys.count(where: object.has) == 1 else {
      report("document.one-of", ["keys": LocalizedText(keys.joined(separator: ", "))])
      return nil
    }
    if none != nil { return Discretion.none }
    return free != nil ? .free : benchmark.map { .benchmark($0) }
  }

  /// The value of a case of an enumeration: the key `_0` of an object, or the value itself.
  private func associated() -> DocumentNode? {
    guard value["_0"] != nil, let object = object() else { return self }
    let node = object.optional("_0")
    object.close()
    return node
  }

  func grade() -> Grade? {
    guard let object = object() else { return nil }
    let scale = object.required("scale") { $0.scale() }
    let ordinal = object.required("ordinal") { $0.int() }
    object.close()
    guard let scale, let ordinal else { return nil }
    guard scale.labels.indices.contains(ordinal) else {
      report(
        "document.no-level",
        ["scale": LocalizedText(scale.id.legible), "level": LocalizedText("\(ordinal)")])
      return nil
    }
    return scale[ordinal]
  }

  private func scale() -> GradeScale? {
    guard let object = object() else { return nil }
    let id = object.required("id") { $0.string() }
    let labels = object.required("labels") { $0.list { $0.text() } }
    object.close()
    guard let id, let labels else { return nil }
    guard !labels.isEmpty else {
      report("document.no-labels")
      return nil
    }
    return GradeScale(id, worstFirst: labels)
  }

  func unit() -> Unit? {
    guard let object = object() else { return nil }
    let id = object.required("id") { $0.string() }
    let name = object.required("name") { $0.text() }
    let ancestors = object.list("ancestors") { $0.ancestor() }
    object.close()
    guard let id, let name else { return nil }
    let parent = ancestors.reversed().reduce(nil as Unit?) { Unit($1.id, $1.name, in: $0) }
    return Unit(id, name, in: parent)
  }

  private func ancestor() -> (id: String, name: LocalizedText)? {
    guard let object = object() else { return nil }
    let id = object.required("id") { $0.string() }
    let name = object.required("name") { $0.text() }
    object.close()
    guard let id, let name else { return nil }
    return (id, name)
  }

  func legalReference() -> LegalReference? {
    guard let object = object() else { return nil }
    let title = object.required("title") { $0.string() }
    let reference = LegalReference(
      title ?? "", article: object.optional("article") { $0.int() },
      paragraph: object.optional("paragraph") { $0.int() },
      validFrom: object.optional("validFrom") { $0.date() },
      validUntil: object.optional("validUntil") { $0.date() })
    object.close()
    return title == nil ? nil : reference
  }

  func ruleDocument() -> RuleDocument? {
    guard let object = object() else { return nil }
    let id = object.required("id") { $0.string() }
    let title = object.required("title") { $0.text() }
    let kind = object.optional("kind") { $0.word(RuleDocument.Kind.self) }
    object.close()
    guard let id, let title else { return nil }
    return RuleDocument(id, title, kind ?? .institution)
  }

  func riskReview() -> RiskReview? {
    guard let object = object() else { return nil }
    let by = object.required("by") { $0.string() }
    let on = object.required("on") { $0.date() }
    let meeting = object.optional("meeting") { $0.string() }
    let foundNoRisk = object.flag("foundNoRisk")
    object.close()
    guard let by, let on else { return nil }
    return RiskReview(by: by, on: on, meeting: meeting, foundNoRisk: foundNoRisk)
  }

  func channel() -> SupervisionChannel? {
    guard let object = object() else { return nil }
    let kind = object.required("kind") { $0.word(SupervisionChannel.Kind.self) }
    let address = object.required("address") { $0.string() }
    object.close()
    guard let kind, let address else { return nil }
    return SupervisionChannel(kind, address)
  }
}
