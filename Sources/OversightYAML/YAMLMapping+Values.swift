public import Oversight

extension YAMLMapping {
  /// A word or a sentence.
  public mutating func string(_ key: String) -> String? {
    value(key, as: .string, YAMLScalar.string)
  }

  /// Words or sentences; one by itself is a list of one.
  public mutating func strings(_ key: String) -> [String]? {
    value(key, as: .list(.string)) { YAMLScalar.list($0, $1, YAMLScalar.string) }
  }

  /// A text: a string, or one for each language: `{en: …, zh-Hans: …}`.
  public mutating func text(_ key: String) -> LocalizedText? {
    value(key, as: .text, YAMLScalar.text)
  }

  /// Texts; one by itself is a list of one.
  public mutating func texts(_ key: String) -> [LocalizedText]? {
    value(key, as: .list(.text)) { YAMLScalar.list($0, $1, YAMLScalar.text) }
  }

  /// A whole number in a range.
  public mutating func integer(
    _ key: String, in range: ClosedRange<Int> = 0...1_000_000
  ) -> Int? {
    value(key, as: .integer(range)) { YAMLScalar.integer($0, $1, in: range) }
  }

  /// Whole numbers in a range; one by itself is a list of one.
  public mutating func integers(
    _ key: String, in range: ClosedRange<Int> = 0...1_000_000
  ) -> [Int]? {
    value(key, as: .list(.integer(range))) {
      YAMLScalar.list($0, $1) { YAMLScalar.integer($0, $1, in: range) }
    }
  }

  /// A number of at least 0.
  public mutating func number(_ key: String) -> Double? {
    value(key, as: .number, YAMLScalar.number)
  }

  /// Yes or no, as `true` or `false`.
  public mutating func flag(_ key: String) -> Bool? { value(key, as: .flag, YAMLScalar.flag) }

  /// A day: `2026-01-15`.
  public mutating func date(_ key: String) -> CalendarDate? {
    value(key, as: .date, YAMLScalar.date)
  }

  /// Days; one by itself is a list of one.
  public mutating func dates(_ key: String) -> [CalendarDate]? {
    value(key, as: .list(.date)) { YAMLScalar.list($0, $1, YAMLScalar.date) }
  }

  /// A time limit: `20 workingDays`, `90 calendarDays`, `24 hours`.
  public mutating func limit(_ key: String) -> TimeLimit? {
    value(key, as: .limit, YAMLScalar.limit)
  }

  /// A word of a closed set.
  public mutating func choice<Value>(_ key: String) -> Value?
  where Value: RawRepresentable<String> & CaseIterable {
    value(key, as: .choice(Value.allCases.map(\.rawValue))) { YAMLScalar.choice($0, $1) }
  }

  /// Words of a closed set; one by itself is a list of one.
  public mutating func choices<Value>(_ key: String) -> [Value]?
  where Value: RawRepresentable<String> & CaseIterable {
    value(key, as: .list(.choice(Value.allCases.map(\.rawValue)))) {
      YAMLScalar.list($0, $1) { YAMLScalar.choice($0, $1) }
    }
  }
}
