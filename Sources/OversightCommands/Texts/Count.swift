package import Oversight

/// Numbers of things as people say them: 1 error, 2 errors.
package enum Count {
  /// - Parameter thing: the part of the key: `count.THING.one` and `count.THING.other`.
  package static func text(_ thing: String, _ count: Int) -> LocalizedText {
    Texts.commands.text(
      "count.\(thing).\(count == 1 ? "one" : "other")", ["count": LocalizedText("\(count)")])
  }

  /// Counts one after the other, with the comma of the language.
  package static func list(_ counts: [LocalizedText]) -> LocalizedText {
    LocalizedText { language in
      counts.map { $0[language] }.joined(separator: language.isChinese ? "，" : ", ")
    }
  }
}
