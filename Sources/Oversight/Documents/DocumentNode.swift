/// A value of a document on its way into a model: with the path by which people find it, and the
/// ledger to which its problems go.
///
/// Reading goes on after a problem, so that all of them are reported together.
package struct DocumentNode {
  package let value: DocumentValue
  /// Where the value stands: `$.powers[0].process.steps[2].kind`.
  let path: DocumentPath
  let ledger: DocumentLedger
  /// Where the reader describes itself: what may stand here. There is no value then.
  let draft: SchemaDraft?

  /// The root of a document.
  package init(root: DocumentValue, _ ledger: DocumentLedger) {
    self.init(root, .root, ledger, nil)
  }

  /// A node without a value, of which a reader asks all that it can ask.
  init(describing draft: SchemaDraft) {
    self.init(DocumentValue(.null, line: 1), .root, DocumentLedger(files: []), draft)
  }

  private init(
    _ value: DocumentValue, _ path: DocumentPath, _ ledger: DocumentLedger, _ draft: SchemaDraft?
  ) {
    self.value = value
    self.path = path
    self.ledger = ledger
    self.draft = draft
  }

  /// The place in the file.
  var location: SourceLocation { value.location(in: ledger.files) }

  /// Keeps a problem of this value.
  func report(_ key: String, _ arguments: [String: LocalizedText] = [:]) {
    guard draft == nil else { return }
    ledger.report(key, at: path, location, arguments)
  }

  /// The same for a value that is not of the kind that it must be.
  func reportKind(_ wanted: String) {
    report(
      "document.wrong-kind",
      ["wanted": Texts.oversight.text("document.kind.\(wanted)"), "found": value.kind])
  }

  /// The same place with another value.
  func with(_ value: DocumentValue) -> DocumentNode { DocumentNode(value, path, ledger, draft) }

  /// Keeps a problem of something inside this value.
  func report(_ message: LocalizedText, at place: DocumentValue.Place) {
    ledger.report(
      message, at: path,
      DocumentValue(.null, at: place).location(in: ledger.files))
  }

  // MARK: Plain values

  func string() -> String? {
    if let draft {
      draft.note(.text(pattern: nil))
      return ""
    }
    if let text = value.text { return text }
    reportKind("text")
    return nil
  }

  func bool() -> Bool? {
    draft?.note(.bool)
    switch value.content {
    case .bool(let bool): return bool
    case .scalar("true"): return true
    case .scalar("false"): return false
    default:
      reportKind("bool")
      return nil
    }
  }

  func int() -> Int? {
    draft?.note(.integer)
    guard let number else { return nil }
    if let int = Int(number) { return int }
    report("document.no-integer", ["found": LocalizedText(number)])
    return nil
  }

  func double() -> Double? {
    draft?.note(.number)
    guard let number else { return nil }
    if let double = Double(number), double.isFinite { return double }
    report("document.too-big", ["found": LocalizedText(number)])
    return nil
  }

  /// A number as it is written; nil where this is none, which is reported.
  private var number: String? {
    switch value.content {
    case .number(let number): return number
    case .scalar(let text) where Double(text)?.isFinite == true: return text
    default:
      reportKind("number")
      return nil
    }
  }

  /// The elements that can be read; the others are reported.
  func list<Element>(_ read: (DocumentNode) -> Element?) -> [Element]? {
    guard let nodes else { return nil }
    return nodes.compactMap(read)
  }

  /// The elements: of a list, or the value itself, which is a list of one; nil where there is
  /// nothing, which is reported.
  var nodes: [DocumentNode]? {
    if let draft { return [DocumentNode(value, .index(path, 0), ledger, draft.list())] }
    switch value.content {
    case .list(let elements):
      return elements.enumerated().map { DocumentNode($1, .index(path, $0), ledger, nil) }
    case .null:
      reportKind("list")
      return nil
    default: return [self]
    }
  }

  /// The object; nil where this is none, which is reported.
  ///
  /// - Parameter name: what the object is, for the schema.
  func object(_ name: String) -> DocumentObject? {
    if let draft { return DocumentObject(self, draft.object(name)) }
    guard case .object(let members) = value.content else {
      reportKind("object")
      return nil
    }
    return DocumentObject(
      self, members.map { ($0.key, DocumentNode($0.value, .key(path, $0.key), ledger, nil)) })
  }

  /// The node of a key, whatever the rest of the object; nil where there is none.
  func member(_ key: String) -> DocumentNode? {
    value[key].map { DocumentNode($0, .key(path, key), ledger, nil) }
  }

  /// The node of a key while the reader describes itself.
  func described(_ key: String, in draft: ObjectDraft) -> DocumentNode {
    DocumentNode(value, .key(path, key), ledger, draft.draft(of: key))
  }

  /// A value that may be written as one word where its author says no more of it.
  ///
  /// - Parameters:
  ///   - pattern: what such words are like, after ECMA-262; nil for any text.
  ///   - word: reads the word.
  ///   - full: reads the value in full.
  func short<Value>(
    like pattern: String? = nil, _ word: (String) -> Value?, or full: (DocumentNode) -> Value?
  ) -> Value? {
    if let draft {
      draft.note(.text(pattern: pattern))
      return full(self)
    }
    guard let text = value.text else { return full(self) }
    return word(text)
  }

  /// A word of a closed set.
  func word<Word>(_ type: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    word(among: Word.allCases.map(\.rawValue)).flatMap { Word(rawValue: $0) }
  }

  /// One of these words.
  func word(among words: [String]) -> String? {
    if let draft {
      draft.note(.words(words))
      return words.first
    }
    guard let text = string() else { return nil }
    if words.contains(text) { return text }
    reportWord(text, among: words)
    return nil
  }

  /// A word that is none of those that may stand here.
  func reportWord(_ word: String, among words: [String]) {
    report(
      "document.unknown-word",
      [
        "word": LocalizedText(word.legible),
        "words": LocalizedText(words.joined(separator: ", ")),
        "hint": hint(for: word, among: words),
      ])
  }

  /// A half-sentence that asks for the word that was probably meant. Words are compared for the
  /// first problems of a file only: in a file of many thousand it would take for ever.
  func hint(for word: String, among words: @autoclosure () -> [String]) -> LocalizedText {
    guard ledger.problems.count < 100, word.utf8.count <= 200 else { return "" }
    return Suggestion.hint(for: word, among: words()) ?? ""
  }
}
