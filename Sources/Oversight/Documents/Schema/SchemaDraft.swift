/// What may stand in a place of a document, taken down while the reader of documents describes
/// itself: it is run on nodes without values, and every question that it asks is noted.
///
/// So the published schema and the reader cannot part.
final class SchemaDraft {
  /// One way to write the value.
  enum Form {
    /// A text; a short form has a pattern (ECMA-262) that it must match.
    case text(pattern: String?)
    case words([String])
    case bool, integer, number, date
    case list(SchemaDraft)
    case object(ObjectDraft)
  }

  private(set) var forms: [Form] = []

  func note(_ form: Form) {
    switch form {
    case .object(let draft):
      // Texts and objects are asked for in turn; the same object is one form.
      guard !forms.contains(where: { if case .object(draft) = $0 { true } else { false } }) else {
        return
      }
    case .text(nil):
      guard !forms.contains(where: { if case .text(nil) = $0 { true } else { false } }) else {
        return
      }
    default: break
    }
    forms.append(form)
  }

  /// The draft of the elements of a list.
  func list() -> SchemaDraft {
    for case .list(let item) in forms { return item }
    let item = SchemaDraft()
    forms.append(.list(item))
    return item
  }

  /// The draft of an object with a name.
  func object(_ name: String) -> ObjectDraft {
    for case .object(let draft) in forms where draft.name == name { return draft }
    let draft = ObjectDraft(name)
    forms.append(.object(draft))
    return draft
  }
}

/// The keys of an object, taken down from its reader.
final class ObjectDraft {
  /// How many of some keys must stand in the object.
  enum Choice {
    case exactlyOne, atMostOne, atLeastOne
  }

  /// A key that may stand only where another has one of some words, or must stand there.
  struct Condition {
    let key: String
    let decisive: String
    let words: [String]
    /// Whether the key must stand there.
    let isRequired: Bool
    /// Whether the key may stand elsewhere.
    let mayStandElsewhere: Bool
  }

  /// What the object is: `step`, `risk`.
  let name: String
  /// In the order in which the reader asks.
  private(set) var keys: [(name: String, draft: SchemaDraft)] = []
  private(set) var required: [String] = []
  /// The flag that frees from all but the keys that were required before it was asked for.
  var exemption: String?
  private(set) var requiredUnlessExempt: [String] = []
  private(set) var choices: [(keys: [String], choice: Choice)] = []
  private(set) var conditions: [Condition] = []
  /// The key that names what the object is laid over, and what it says itself in any case: it need
  /// not say the rest.
  var base: (key: String, own: [String])?
  /// The keys that are passed over, because they follow from the rest.
  private(set) var derived: [String] = []

  init(_ name: String) { self.name = name }

  static func ~= (left: ObjectDraft, right: ObjectDraft) -> Bool { left === right }

  func draft(of key: String) -> SchemaDraft {
    if let known = keys.first(where: { $0.name == key }) { return known.draft }
    let draft = SchemaDraft()
    keys.append((key, draft))
    return draft
  }

  func require(_ key: String) {
    guard !required.contains(key), !requiredUnlessExempt.contains(key) else { return }
    if exemption == nil { required.append(key) } else { requiredUnlessExempt.append(key) }
  }

  func note(_ keys: [String], _ choice: Choice) {
    guard !choices.contains(where: { $0.keys == keys }) else { return }
    choices.append((keys, choice))
  }

  func note(_ condition: Condition) { conditions.append(condition) }

  func pass(_ names: [String]) {
    for name in names where !derived.contains(name) && !keys.contains(where: { $0.name == name }) {
      derived.append(name)
    }
  }
}
