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

  init(_ node: DocumentNode, _ members: [(key: String, node: DocumentNode)]) {
    self.node = node
    for (key, member) in members {
      if self.members.updateValue(member, forKey: key) == nil {
        order.append(key)
      } else {
        member.report("document.twice", ["key": LocalizedText(key.legible)])
      }
    }
  }

  /// Whether the object has a key.
  func has(_ key: String) -> Bool { members[key] != nil }

  /// The node of a key; nil where there is none.
  func optional(_ key: String) -> DocumentNode? {
    known.append(key)
    return members[key]
  }

  func optional<Value>(_ key: String, _ read: (DocumentNode) -> Value?) -> Value? {
    optional(key).flatMap(read)
  }

  /// The value of a key that must be there; nil where it is not or cannot be read.
  func required<Value>(_ key: String, _ read: (DocumentNode) -> Value?) -> Value? {
    if let member = optional(key) { return read(member) }
    node.report("document.missing", ["key": LocalizedText(key)])
    return nil
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
  func skip(_ keys: String...) { known += keys }

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
}
