/// Puts values of the canonical form into words.
struct ValueText {
  private let posts: [String: LocalizedText]
  private let steps: [String: LocalizedText]
  private let directory: ElementDirectory

  init(_ power: ResolvedPower, _ directory: ElementDirectory) {
    self.directory = directory
    posts = Dictionary(
      power.process.posts.map { ($0.reference.id, $0.shownName) },
      uniquingKeysWith: { first, _ in first })
    steps = Dictionary(
      power.process.steps.map { ($0.reference.id, $0.shownName) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands under a key, in words.
  func text(_ value: DocumentValue, _ key: String) -> LocalizedText {
    switch value.content {
    case .null: LocalizedText("null")
    case .bool(let bool): Texts.oversight.text(bool ? "value.yes" : "value.no")
    case .number(let number): LocalizedText(number)
    case .text(let text), .scalar(let text): word(text, key)
    case .list(let elements): Self.list(elements.map { text($0, key) })
    case .object(let members): object(value, members, key)
    }
  }

  /// A text of the author, the name of an element, or a word of a closed set.
  private func word(_ word: String, _ key: String) -> LocalizedText {
    switch key {
    // Who receives is a post of a filing and a step of a hand-over.
    case "post", "reportsTo", "receipt", "approver", "responsible", "receiver":
      return posts[word] ?? steps[word] ?? LocalizedText(word)
    case "from", "to", "actsAt", "senders", "steps":
      return steps[word] ?? LocalizedText(word)
    case "risks":
      let path = ElementPath(word.split(separator: "/").map(String.init))
      return directory[path]?.name ?? LocalizedText(word)
    default: break
    }
    let tables = ["category", "layer", "phase", "outcome", "level", "action"]
    let table =
      switch key {
      case "type": "measureType"
      case "kind": "supervisionKind"
      case "outcomes": "outcome"
      case "otherActions": "action"
      default: tables.first { $0 == key } ?? "word"
      }
    let known = "\(table).\(word)"
    return Texts.oversight[known] == nil ? LocalizedText(word) : Texts.oversight.text(known)
  }

  private func object(
    _ value: DocumentValue, _ members: [DocumentValue.Member], _ key: String
  ) -> LocalizedText {
    if let original = value["original"]?.text {
      return LocalizedText(
        original,
        Language.allCases.reduce(into: [:]) { texts, language in
          texts[language] = value[language.rawValue]?.text
        })
    }
    let node = DocumentNode(root: value, DocumentLedger(files: []))
    if value["amount"] != nil, let limit = node.limit() { return limit.title }
    if value["ordinal"] != nil, let grade = node.grade() { return grade.label }
    if key == "returnLimit", let limit = node.returnLimit() { return limit.title }
    // What was amended is told of the elements themselves.
    if let template = value["template"]?.text, let digest = value["digest"]?.text {
      return LocalizedText("\(template) \(digest.prefix(8))")
    }
    if value["scale"] == nil, let name = value["name"] { return text(name, "name") }
    // What says most comes first.
    let order = ["title", "post", "unit", "words", "address"]
    let sorted =
      order.flatMap { key in members.filter { $0.key == key } }
      + members.filter { !order.contains($0.key) }
    return Self.list(
      sorted.map { member in
        let text = text(member.value, member.key)
        return order.contains(member.key)
          ? text
          : Texts.oversight.text(
            "value.part", ["key": Self.title(of: member.key), "value": text])
      })
  }

  private static func title(of key: String) -> LocalizedText {
    Texts.oversight["field.\(key)"] == nil
      ? LocalizedText(key) : Texts.oversight.text("field.\(key)")
  }

  /// Texts one after the other.
  static func list(_ texts: [LocalizedText]) -> LocalizedText {
    LocalizedText { language in
      texts.map { $0[language] }.joined(separator: language.isChinese ? "；" : "; ")
    }
  }
}

extension ResolvedPost {
  /// What the post is called in a message: its name, or its id where it has none.
  var shownName: LocalizedText {
    facts.name.isBlank ? LocalizedText(reference.id) : facts.name
  }
}
