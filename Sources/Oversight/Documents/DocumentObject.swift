/// An object of a document while it is read, key by key.
///
/// What was never asked for is unknown, and said so when the object is closed: a misspelled key is
/// never passed over in silence.
final class DocumentObject {
  let node: DocumentNode
  private var members: [String: DocumentNode] = [:]
  /// The keys in the order of the document.
  private var order: [String] = []
  private var known: [String] = []
  /// Where the reader describes itself: the keys that it asks for.
  private let draft: ObjectDraft?

  init(_ node: DocumentNode, _ members: [(key: String, node: DocumentNode)]) {
    self.node = node
    draft = nil
    for (key, member) in members {
      if self.members.updateValue(member, forKey: key) == nil {
        order.append(key)
      } else {
        member.report("document.twice", ["key": LocalizedText(key.legible)])
      }
    }
  }

  /// An object without keys, of which a reader asks all that it can ask.
  init(_ node: DocumentNode, _ draft: ObjectDraft) {
    self.node = node
    self.draft = draft
  }

  /// Whether the object has a key.
  func has(_ key: String) -> Bool { members[key] != nil }

  /// The node of a key; nil where there is none.
  func optional(_ key: String) -> DocumentNode? {
    if let draft { return node.described(key, in: draft) }
    known.append(key)
    return members[key]
  }

  func optional<Value>(_ key: String, _ read: (DocumentNode) -> Value?) -> Value? {
    optional(key).flatMap(read)
  }

  /// The value of a key that must be there; nil where it is not or cannot be read.
  func required<Value>(_ key: String, _ read: (DocumentNode) -> Value?) -> Value? {
    draft?.require(key)
    if let member = optional(key) { return read(member) }
    reportMissing(key)
    return nil
  }

  private func reportMissing(_ key: String) {
    node.report("document.missing", ["key": LocalizedText(key)])
  }

  /// The elements of a list; none where the key is not there.
  func list<Element>(_ key: String, _ read: (DocumentNode) -> Element?) -> [Element] {
    optional(key)?.list(read) ?? []
  }

  /// The nodes of a list; none where the key is not there.
  func nodes(_ key: String) -> [DocumentNode] { optional(key)?.nodes ?? [] }

  /// Whether something is so; it is not where the key is not there.
  func flag(_ key: String) -> Bool { optional(key) { $0.bool() } ?? false }

  /// Passes over what follows from the rest and is derived anew.
  func skip(_ keys: String...) {
    draft?.pass(keys)
    known += keys
  }

  /// Reports the keys that nobody asked for.
  func close() {
    for key in order where !known.contains(key) {
      members[key]?.report(
        "document.unknown-key",
        [
          "key": LocalizedText(key.legible),
          "keys": LocalizedText(Set(known).sorted().joined(separator: ", ")),
          "hint": node.hint(for: key, among: known.filter { members[$0] == nil }),
        ])
    }
  }

  // MARK: Keys that depend on one another

  /// Describes, for the schema, the key that names what the object is laid over before it is read.
  ///
  /// - Parameter own: what the object says itself in any case.
  func describeBase<Value>(_ key: String, own: [String], _ read: (DocumentNode) -> Value?) {
    guard let draft else { return }
    draft.base = (key, own)
    _ = optional(key, read)
  }

  /// Whether the element is only declared: of such a one nothing but what was asked for before is
  /// required.
  func isOnlyDeclared() -> Bool {
    let isSo = flag("undescribed")
    draft?.exemption = "undescribed"
    return isSo
  }

  /// Whether as many of some keys are there as must be; where not, it is reported.
  func has(_ choice: ObjectDraft.Choice, of keys: [String]) -> Bool {
    if let draft {
      draft.note(keys, choice)
      return true
    }
    let count = keys.count(where: has)
    let isSo =
      switch choice {
      case .exactlyOne: count == 1
      case .atMostOne: count <= 1
      case .atLeastOne: count >= 1
      }
    if !isSo {
      let message = choice == .atLeastOne ? "document.any-of" : "document.one-of"
      node.report(message, ["keys": LocalizedText(keys.joined(separator: ", "))])
    }
    return isSo
  }

  /// The value of a key that may stand only where another key has a word.
  ///
  /// - Parameters:
  ///   - isThere: whether the other key has that word.
  ///   - isRequired: whether the key must stand there.
  ///   - message: what is said where the key stands elsewhere.
  func only<Value>(
    _ key: String, where other: String, is word: String, _ isThere: Bool, isRequired: Bool,
    else message: String, _ read: (DocumentNode) -> Value?
  ) -> Value? {
    draft?.note(
      ObjectDraft.Condition(
        key: key, decisive: other, words: [word], isRequired: isRequired,
        mayStandElsewhere: false))
    guard let member = optional(key) else {
      if isThere, isRequired { reportMissing(key) }
      return nil
    }
    if draft == nil, !isThere {
      member.report(message)
      return nil
    }
    return read(member)
  }

  /// The value of a key that must be there unless another key has one of some words.
  func required<Value>(
    _ key: String, unless other: String, isOneOf words: [String], _ isExempt: Bool,
    _ read: (DocumentNode) -> Value?
  ) -> Value? {
    draft?.note(
      ObjectDraft.Condition(
        key: key, decisive: other, words: words, isRequired: false, mayStandElsewhere: true))
    if let member = optional(key) { return read(member) }
    if !isExempt { reportMissing(key) }
    return nil
  }
}
