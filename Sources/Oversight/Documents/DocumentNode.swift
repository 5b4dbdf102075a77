/// A value of a document on its way into a model: with the path by which people find it, and the
/// ledger to which its problems go.
///
/// Reading goes on after a problem, so that all of them are reported together.
package struct DocumentNode {
  package let value: DocumentValue
  /// Where the value stands: `$.powers[0].process.steps[2].kind`.
  let path: DocumentPath
  let ledger: DocumentLedger

  /// The root of a document.
  package init(root: DocumentValue, _ ledger: DocumentLedger) {
    self.init(root, .root, ledger)
  }

  fileprivate init(_ value: DocumentValue, _ path: DocumentPath, _ ledger: DocumentLedger) {
    self.value = value
    self.path = path
    self.ledger = ledger
  }

  /// The place in the file.
  var location: SourceLocation { value.location(in: ledger.files) }

  /// Keeps a problem of this value.
  func report(_ key: String, _ arguments: [String: LocalizedText] = [:]) {
    ledger.report(key, at: path, location, arguments)
  }

  /// The same for a value that is not of the kind that it must be.
  private func reportKind(_ wanted: String) {
    report(
      "document.wrong-kind",
      ["wanted": Texts.oversight.text("document.kind.\(wanted)"), "found": value.kind])
  }

  // MARK: Plain values

  func string() -> String? {
    if let text = value.text { return text }
    reportKind("text")
    return nil
  }

  func bool() -> Bool? {
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
    guard let number else { return nil }
    if let int = Int(number) { return int }
    report("document.no-integer", ["found": LocalizedText(number)])
    return nil
  }

  func double() -> Double? {
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

  /// The elements; nil where this is no list, which is reported.
  var nodes: [DocumentNode]? {
    guard case .list(let elements) = value.content else {
      reportKind("list")
      return nil
    }
    return elements.enumerated().map { DocumentNode($1, .index(path, $0), ledger) }
  }

  /// The object; nil where this is none, which is reported.
  func object() -> DocumentObject? {
    guard case .object(let members) = value.content else {
      reportKind("object")
      return nil
    }
    return DocumentObject(
      self, members.map { ($0.key, DocumentNode($0.value, .key(path, $0.key), ledger)) })
  }

  /// A word of a closed set.
  func word<Word>(_ type: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let text = string() else { return nil }
    if let word = Word(rawValue: text) { return word }
    reportWord(text, among: Word.allCases.map(\.rawValue))
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
  func hint(for word: String, among words: [String]) -> LocalizedText {
    guard ledger.problems.count < 100, word.utf8.count <= 200 else { return "" }
    return Suggestion.hint(for: word, among: words) ?? ""
  }
}
