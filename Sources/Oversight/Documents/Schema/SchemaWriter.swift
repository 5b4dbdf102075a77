/// Writes drafts as JSON Schema, each kind of object once, under `$defs`, and each key with what it
/// means.
struct SchemaWriter {
  private var named: [(name: String, schema: DocumentValue)] = []

  var definitions: DocumentValue {
    var object = DraftObject()
    for (name, schema) in named { object[name] = schema }
    return object.value
  }

  mutating func schema(_ draft: SchemaDraft) -> DocumentValue {
    let forms = draft.forms.flatMap { schemas($0) }
    return Self.any(of: forms)
  }

  /// What is like any of these; anything where there are none.
  static func any(of forms: [DocumentValue]) -> DocumentValue {
    if forms.count == 1 { return forms[0] }
    return single("anyOf", forms.asList)
  }

  /// A list may be written without the list where it has one element.
  mutating func schemas(_ form: SchemaDraft.Form) -> [DocumentValue] {
    switch form {
    case .text(let pattern):
      return [Self.type("string", ("pattern", pattern.map { DocumentValue(text: $0) }))]
    case .words(let words): return [Self.words(words)]
    case .bool: return [Self.type("boolean")]
    case .integer: return [Self.type("integer")]
    case .number: return [Self.type("number")]
    case .date:
      let pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
      return [Self.type("string", ("pattern", DocumentValue(text: pattern)))]
    case .list(let item):
      let element = schema(item)
      return [element, Self.type("array", ("items", element))]
    case .object(let draft):
      guard let base = draft.base else { return [reference(draft)] }
      let own = base.own + [base.key]
      return [
        Self.conditional(
          Self.single("required", Self.texts([base.key])),
          then: part(of: draft, named: [own], fixed: Set(own)), else: reference(draft))
      ]
    }
  }

  private mutating func reference(_ draft: ObjectDraft) -> DocumentValue {
    reference(to: object(draft), as: draft.name)
  }

  /// Keeps a schema under a name, with a number where another has that name.
  mutating func reference(to schema: DocumentValue, as wanted: String) -> DocumentValue {
    var name = wanted
    var number = 2
    while let known = named.first(where: { $0.name == name }), known.schema != schema {
      name = "\(wanted)\(number)"
      number += 1
    }
    if !named.contains(where: { $0.name == name }) { named.append((name, schema)) }
    return Self.single("$ref", DocumentValue(text: "#/$defs/\(name)"))
  }

  mutating func object(_ draft: ObjectDraft) -> DocumentValue {
    var properties = DraftObject()
    for (key, value) in draft.keys {
      properties[key] = Self.described(schema(value), key, in: draft.name)
    }
    Self.addDerived(of: draft, to: &properties)
    var object = Self.closed(properties)
    object["required"] = Self.texts(draft.required)
    var rules = draft.choices.map(Self.choice)
    var full: [DocumentValue] = draft.conditions.map(Self.condition)
    if let required = Self.texts(draft.requiredUnlessExempt) {
      full.append(Self.single("required", required))
    }
    if let exemption = draft.exemption {
      rules.append(Self.unless(exemption, full))
    } else {
      rules += full
    }
    object["allOf"] = rules.asList
    return object.value
  }

  /// An object with these keys and no others.
  static func closed(_ properties: DraftObject) -> DraftObject {
    var object = DraftObject()
    object["type"] = DocumentValue(text: "object")
    object["additionalProperties"] = DocumentValue(.bool(false), line: 1)
    object["properties"] = properties.value
    return object
  }

  /// Adds the keys that are passed over.
  ///
  /// - Parameter more: what else may stand for the format.
  static func addDerived(
    of draft: ObjectDraft, to properties: inout DraftObject, or more: [DocumentValue] = []
  ) {
    for key in draft.derived where properties[key] == nil {
      let schema =
        key == "format" ? any(of: [words([CanonicalJSON.format])] + more) : DraftObject().value
      properties[key] = described(schema, key, in: draft.name)
    }
  }

  /// A schema with what its key means.
  static func described(
    _ schema: DocumentValue, _ key: String, in object: String
  ) -> DocumentValue {
    guard let text = ModelDescriptions.text(of: key, in: object) else { return schema }
    let description = DocumentValue.Member(key: "description", value: DocumentValue(text: text))
    return DocumentValue(.object([description] + schema.members), line: 1)
  }

  private static func choice(
    _ choice: (keys: [String], choice: ObjectDraft.Choice)
  ) -> DocumentValue {
    let each = choice.keys.map { single("required", texts([$0])) }
    switch choice.choice {
    case .exactlyOne: return single("oneOf", DocumentValue(list: each))
    case .atLeastOne: return single("anyOf", DocumentValue(list: each))
    case .atMostOne: return atMostOne(of: each)
    }
  }

  /// That no more than one of these holds.
  static func atMostOne(of each: [DocumentValue]) -> DocumentValue {
    let none = single("not", single("anyOf", DocumentValue(list: each)))
    return single("oneOf", DocumentValue(list: each + [none]))
  }

  private static func condition(_ condition: ObjectDraft.Condition) -> DocumentValue {
    let isThere = single("required", texts([condition.key]))
    let decisive = has(condition.decisive, words(condition.words))
    if condition.mayStandElsewhere { return conditional(decisive, else: isThere) }
    return conditional(
      decisive, then: condition.isRequired ? isThere : nil, else: single("not", isThere))
  }

  /// What holds unless a flag frees from it: what is only declared needs nothing else.
  static func unless(_ flag: String, _ rules: [DocumentValue]) -> DocumentValue {
    conditional(
      has(flag, single("const", DocumentValue(.bool(true), line: 1))),
      else: single("allOf", DocumentValue(list: rules)))
  }

  /// That a key is there and has a value like this.
  static func has(_ key: String, _ schema: DocumentValue) -> DocumentValue {
    var object = DraftObject()
    object["properties"] = single(key, schema)
    object["required"] = texts([key])
    return object.value
  }

  static func conditional(
    _ condition: DocumentValue, then: DocumentValue? = nil, else other: DocumentValue? = nil
  ) -> DocumentValue {
    var object = DraftObject()
    object["if"] = condition
    object["then"] = then
    object["else"] = other
    return object.value
  }

  static func single(_ key: String, _ value: DocumentValue?) -> DocumentValue {
    var object = DraftObject()
    object[key] = value
    return object.value
  }

  static func words(_ words: [String]) -> DocumentValue { single("enum", texts(words)) }

  static func texts(_ texts: [String]) -> DocumentValue? {
    texts.map { DocumentValue(text: $0) }.asList
  }

  static func type(
    _ name: String, _ more: (key: String, value: DocumentValue?)? = nil
  ) -> DocumentValue {
    var object = DraftObject()
    object["type"] = DocumentValue(text: name)
    if let more { object[more.key] = more.value }
    return object.value
  }
}
