// The values that models are made of, in the words of the canonical form.

extension DocumentNode {
  /// A text: plain, or an object by language tag with the author's own under `original`.
  func text() -> LocalizedText? {
    short({ LocalizedText($0) }) { $0.translatedText() }
  }

  private func translatedText() -> LocalizedText? {
    if draft == nil {
      guard case .object = value.content else {
        reportKind("text")
        return nil
      }
    }
    guard let object = object("text") else { return nil }
    let original = object.required("original") { $0.string() }
    var translations: [Language: String] = [:]
    for language in Language.allCases {
      translations[language] = object.optional(language.rawValue) { $0.string() }
    }
    object.close()
    return original.map { LocalizedText($0, translations) }
  }

  func date() -> CalendarDate? {
    if let draft {
      draft.note(.date)
      return nil
    }
    guard let text = string() else { return nil }
    let date = CalendarDate(text)
    if date.isValid { return date }
    report("problem.bad-date", ["date": LocalizedText(text.legible)])
    return nil
  }

  /// A time limit: `3 workingDays`, or an object with `amount` and `unit`.
  func limit() -> TimeLimit? {
    short(like: TimeLimit.pattern, limit(inWords:)) { $0.fullLimit() }
  }

  private func limit(inWords text: String) -> TimeLimit? {
    if let limit = TimeLimit(words: text) { return limit }
    let units = TimeLimit.Unit.allCases.map(\.rawValue)
    report(
      "document.no-limit",
      [
        "found": LocalizedText(text.legible),
        "units": LocalizedText(units.joined(separator: ", ")),
        "hint": hint(for: String(text.split(separator: " ").last ?? ""), among: units),
      ])
    return nil
  }

  private func fullLimit() -> TimeLimit? {
    guard let object = object("limit") else { return nil }
    let amount = object.required("amount") { $0.int() }
    let unit = object.required("unit") { $0.word(TimeLimit.Unit.self) }
    object.close()
    guard let amount, let unit else { return nil }
    return TimeLimit(amount, unit)
  }

  func limits() -> PowerLimits? {
    guard let object = object("limits") else { return nil }
    let limits = PowerLimits(
      statutory: object.optional("statutory") { $0.limit() },
      promised: object.optional("promised") { $0.limit() })
    object.close()
    return limits
  }

  /// The limit of a return: `{"times": 1}` or `{"within": {…}}`.
  func returnLimit() -> ReturnLimit? {
    guard let object = object("returnLimit") else { return nil }
    let times = object.optional("times") { $0.int() }
    let within = object.optional("within") { $0.limit() }
    object.close()
    _ = object.has(.exactlyOne, of: ["times", "within"])
    return times.map { .times($0) } ?? within.map { .within($0) }
  }

  /// How freely a step is decided: `none`, `free`, or an object with the id of its `benchmark`.
  func discretion() -> Discretion? {
    let words = ["none", "free"]
    draft?.note(.words(words))
    guard draft != nil || value.text == nil else {
      return word(among: words).map { $0 == "free" ? .free : Discretion.none }
    }
    guard let object = object("discretion") else { return nil }
    let benchmark = object.required("benchmark") { $0.string() }
    object.close()
    return benchmark.map { .benchmark($0) }
  }

  func riskReview() -> RiskReview? {
    guard let object = object("riskReview") else { return nil }
    let by = object.required("by") { $0.string() }
    let on = object.required("on") { $0.date() }
    let meeting = object.optional("meeting") { $0.string() }
    let foundNoRisk = object.flag("foundNoRisk")
    object.close()
    guard let by, let on else { return nil }
    return RiskReview(by: by, on: on, meeting: meeting, foundNoRisk: foundNoRisk)
  }

  /// A channel: `phone 12345`, or an object with `kind` and `address`.
  func channel() -> SupervisionChannel? {
    short(like: SupervisionChannel.pattern, channel(inWords:)) { $0.fullChannel() }
  }

  private func channel(inWords text: String) -> SupervisionChannel? {
    if let channel = SupervisionChannel(words: text) { return channel }
    let kinds = SupervisionChannel.Kind.allCases.map(\.rawValue)
    report(
      "document.no-channel",
      [
        "found": LocalizedText(text.legible),
        "kinds": LocalizedText(kinds.joined(separator: ", ")),
        "hint": hint(for: String(text.split(separator: " ").first ?? ""), among: kinds),
      ])
    return nil
  }

  private func fullChannel() -> SupervisionChannel? {
    guard let object = object("channel") else { return nil }
    let kind = object.required("kind") { $0.word(SupervisionChannel.Kind.self) }
    let address = object.required("address") { $0.string() }
    object.close()
    guard let kind, let address else { return nil }
    return SupervisionChannel(kind, address)
  }
}

extension TimeLimit.Unit {
  /// One of it, in files.
  fileprivate var singular: String { String(rawValue.dropLast()) }
}

extension TimeLimit {
  /// What a limit in words is like, after ECMA-262.
  static let pattern =
    "^(-?[0-9]+ +(" + Unit.allCases.map(\.rawValue).joined(separator: "|") + ")|1 +("
    + Unit.allCases.map(\.singular).joined(separator: "|") + "))$"

  /// The limit in words: `3 workingDays`, `1 workingDay`; nil where they are none.
  init?(words text: String) {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2, text.first != " ", let amount = Int(words[0]), words[0].first != "+"
    else { return nil }
    let word = words[1].drop { $0 == " " }
    let unit = Unit.allCases.first {
      $0.rawValue == word || (words[0] == "1" && $0.singular == word)
    }
    guard let unit else { return nil }
    self.init(amount, unit)
  }

  /// How the limit is written in words.
  var words: String { "\(amount) \(unit.rawValue)" }
}

extension SupervisionChannel {
  /// What a channel in words is like, after ECMA-262.
  static let pattern =
    "^(" + Kind.allCases.map(\.rawValue).joined(separator: "|") + ") [\\s\\S]"

  /// The channel in words, its kind and its address: `phone 12345`; nil where they are none.
  init?(words text: String) {
    guard let blank = text.firstIndex(of: " "), let kind = Kind(rawValue: String(text[..<blank]))
    else { return nil }
    let address = text[text.index(after: blank)...]
    guard !address.isEmpty else { return nil }
    self.init(kind, String(address))
  }

  /// How the channel is written in words.
  var words: String { "\(kind.rawValue) \(address)" }
}
