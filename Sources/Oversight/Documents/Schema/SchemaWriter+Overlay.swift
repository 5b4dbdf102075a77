// What is laid over a document: the same keys, where the document below may have said what is
// required, and `null` takes out what it said.

extension SchemaWriter {
  /// What is laid over a document.
  ///
  /// - Parameter key: the key that names the document below.
  mutating func overlay(_ draft: SchemaDraft, naming key: String) -> DocumentValue {
    Self.any(
      of: draft.forms.compactMap { form in
        guard case .object(let root) = form else { return nil }
        return part(of: root, named: [[key]], fixed: ["id", key])
      })
  }

  /// What is laid over an object.
  ///
  /// - Parameters:
  ///   - named: the sets of keys of which one must be there whole, because the object is found by it.
  ///   - fixed: the keys that are not taken out.
  ///   - isElement: whether its id says what it is laid over.
  mutating func part(
    of draft: ObjectDraft, named: [[String]], fixed: Set<String>, isElement: Bool = false
  ) -> DocumentValue {
    var properties = DraftObject()
    for (key, value) in draft.keys {
      let forms = value.forms.flatMap { part(of: $0, at: key) }
      let schema = Self.any(of: fixed.contains(key) ? forms : forms + [Self.type("null")])
      properties[key] = Self.described(
        schema, key, in: isElement && key == "id" ? "element" : draft.name)
    }
    Self.addDerived(of: draft, to: &properties, or: [Self.type("null")])
    var object = Self.closed(properties)
    var rules: [DocumentValue] = []
    if named.count > 1 {
      let ways = named.map { Self.single("required", Self.texts($0)) }
      rules.append(Self.single("anyOf", DocumentValue(list: ways)))
    } else if let only = named.first {
      object["required"] = Self.texts(only)
    }
    for choice in draft.choices where choice.choice != .atLeastOne {
      rules.append(Self.atMostOne(of: choice.keys.map { Self.has($0, Self.something) }))
    }
    let conditions = draft.conditions.filter { !$0.mayStandElsewhere }.map(Self.partCondition)
    if let exemption = draft.exemption, !conditions.isEmpty {
      rules.append(Self.unless(exemption, conditions))
    } else {
      rules += conditions
    }
    object["allOf"] = rules.asList
    let name = draft.name.prefix(1).uppercased() + draft.name.dropFirst()
    return reference(to: object.value, as: "partOf\(name)")
  }

  private mutating func part(of form: SchemaDraft.Form, at key: String) -> [DocumentValue] {
    switch form {
    case .object(let draft):
      return [part(of: draft, named: [], fixed: ["id"])]
    case .list(let item):
      if let list = ElementList(rawValue: key) { return elements(item, of: list) }
      // A list takes the place of that below, so that its elements are whole. One element by itself
      // may be laid over another.
      let alone = item.forms.flatMap { part(of: $0, at: key) }
      return [Self.any(of: alone), Self.list(of: schema(item))]
    default: return schemas(form)
    }
  }

  /// Elements that are laid over those of the same name.
  private mutating func elements(_ item: SchemaDraft, of list: ElementList) -> [DocumentValue] {
    let each = Self.any(of: item.forms.flatMap { element($0, of: list) })
    guard list.nameless == .only else { return [each, Self.list(of: each)] }
    var several = DraftObject()
    several["type"] = DocumentValue(text: "array")
    several["items"] = each
    several["if"] = Self.single("minItems", DocumentValue(.number("2"), line: 1))
    several["then"] = Self.single("items", Self.single("required", Self.texts(["id"])))
    return [each, several.value]
  }

  private mutating func element(
    _ form: SchemaDraft.Form, of list: ElementList
  ) -> [DocumentValue] {
    guard case .object(let draft) = form else { return schemas(form) }
    let named = list.nameless == .refused ? list.naming : []
    let known = part(
      of: draft, named: named, fixed: Set(list.naming.joined()), isElement: true)
    guard list.nameless == .new else { return [known] }
    // Without a name it is a new one, and says all that must be said.
    return [
      Self.conditional(
        Self.single("required", Self.texts(["id"])), then: known, else: schema(form))
    ]
  }

  private mutating func schema(_ form: SchemaDraft.Form) -> DocumentValue {
    Self.any(of: schemas(form))
  }

  private static func list(of element: DocumentValue) -> DocumentValue {
    type("array", ("items", element))
  }

  // MARK: Rules

  /// A value that takes nothing out.
  private static var something: DocumentValue { single("not", type("null")) }

  /// That a key does not stand where the part itself says what forbids it.
  private static func partCondition(_ condition: ObjectDraft.Condition) -> DocumentValue {
    let words = condition.words.map { DocumentValue(text: $0) } + [DocumentValue(.null, line: 1)]
    let isAnother = has(
      condition.decisive, single("not", single("enum", DocumentValue(list: words))))
    return conditional(isAnother, then: single("not", has(condition.key, something)))
  }
}
