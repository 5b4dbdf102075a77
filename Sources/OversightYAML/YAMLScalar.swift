public import Oversight

/// Reads single values: each notes in the log what is wrong, and is nil then.
public enum YAMLScalar {
  /// The text of a scalar that is not blank.
  public static func string(_ node: YAMLNode, _ log: YAMLLog) -> String? {
    guard case .scalar(let text) = node.content, !text.isBlank else {
      log.report(Texts.yaml.text("yaml.not-a-text"), at: node.place)
      return nil
    }
    return text
  }

  /// A list; one value by itself is a list of one.
  public static func list<Value>(
    _ node: YAMLNode, _ log: YAMLLog, _ read: (YAMLNode, YAMLLog) -> Value?
  ) -> [Value]? {
    let nodes = if case .list(let nodes) = node.content { nodes } else { [node] }
    let values = nodes.compactMap { read($0, log) }
    return values.count == nodes.count ? values : nil
  }

  public static func text(_ node: YAMLNode, _ log: YAMLLog) -> LocalizedText? {
    guard case .mapping(let entries) = node.content else {
      return string(node, log).map { LocalizedText($0) }
    }
    var translations: [Language: String] = [:]
    for entry in entries {
      guard let language = Language(rawValue: entry.key) else {
        log.report(
          Texts.yaml.text(
            "yaml.not-a-language",
            [
              "word": LocalizedText(entry.key),
              "words": LocalizedText(
                Language.allCases.map(\.rawValue).joined(separator: ", ")),
            ]), at: entry.place)
        return nil
      }
      guard let text = string(entry.value, log) else { return nil }
      translations[language] = text
    }
    let original = Language.allCases.lazy.compactMap { translations[$0] }.first
    guard let original else {
      log.report(Texts.yaml.text("yaml.not-a-text"), at: node.place)
      return nil
    }
    return LocalizedText(original, translations)
  }

  public static func integer(
    _ node: YAMLNode, _ log: YAMLLog, in range: ClosedRange<Int>
  ) -> Int? {
    guard let text = string(node, log) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      log.report(
        Texts.yaml.text(
          "yaml.not-an-integer",
          [
            "word": LocalizedText(text), "low": LocalizedText("\(range.lowerBound)"),
            "high": LocalizedText("\(range.upperBound)"),
          ]), at: node.place)
      return nil
    }
    return number
  }

  public static func number(_ node: YAMLNode, _ log: YAMLLog) -> Double? {
    guard let text = string(node, log) else { return nil }
    guard let number = Double(text), number.isFinite, number >= 0 else {
      log.report(
        Texts.yaml.text("yaml.not-a-number", ["word": LocalizedText(text)]), at: node.place)
      return nil
    }
    return number
  }

  public static func flag(_ node: YAMLNode, _ log: YAMLLog) -> Bool? {
    guard let text = string(node, log) else { return nil }
    guard let flag = Bool(text) else {
      log.report(
        Texts.yaml.text("yaml.not-a-flag", ["word": LocalizedText(text)]), at: node.place)
      return nil
    }
    return flag
  }

  public static func date(_ node: YAMLNode, _ log: YAMLLog) -> CalendarDate? {
    guard let text = string(node, log) else { return nil }
    let date = CalendarDate(text)
    guard date.isValid else {
      log.report(Texts.yaml.text("yaml.not-a-day", ["word": LocalizedText(text)]), at: node.place)
      return nil
    }
    return date
  }

  public static func limit(_ node: YAMLNode, _ log: YAMLLog) -> TimeLimit? {
    guard let text = string(node, log) else { return nil }
    let words = text.split(separator: " ")
    guard words.count == 2, let amount = Int(words[0]), (0...100_000).contains(amount),
      let unit = TimeLimit.Unit(rawValue: String(words[1]))
    else {
      log.report(
        Texts.yaml.text(
          "yaml.not-a-limit",
          [
            "word": LocalizedText(text),
            "units": LocalizedText(
              TimeLimit.Unit.allCases.map(\.rawValue).joined(separator: ", ")),
          ]), at: node.place)
      return nil
    }
    return TimeLimit(amount, unit)
  }

  public static func choice<Value>(_ node: YAMLNode, _ log: YAMLLog) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    guard let text = string(node, log) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    log.report(
      Texts.yaml.text(
        "yaml.not-a-choice",
        [
          "word": LocalizedText(text), "words": LocalizedText(words.joined(separator: ", ")),
          "hint": Suggestion.hint(for: text, among: words) ?? "",
        ]), at: node.place)
    return nil
  }
}
