/// Writes drafts as JSON Schema, each kind of object once, under `$defs`.
struct SchemaWriter {
  private var named: [(name: String, schema: DocumentValue)] = []

  var definitions: DocumentValue {
    var object = DraftObject()
    for (name, schema) in named { object[name] = schema }
    return object.value
  }

  mutating func schema(_ draft: SchemaDraft) -> DocumentValue {
    let forms = draft.forms.flatMap { schemas($0) }
    if forms.count == 1 { return forms[0] }
    var object = DraftObject()
    if !forms.isEmpty { object["anyOf"] = DocumentValue(list: forms) }
    return object.value
  }

  /// A list may be written without the list where it has one element.
  private mutating func schemas(_ form: SchemaDraft.Form) -> [DocumentValue] {
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
    case .object(let draft): return [reference(draft)]
    }
  }

  private mutating func reference(_ draft: ObjectDraft) -> DocumentValue {
    let schema = object(draft)
    var name = draft.name
    var number = 2
    while let known = named.first(where: { $0.name == name }), known.schema != schema {
      name = "\(draft.name)\(number)"
      number += 1
    }
    if !named.contains(where: { $0.name == name }) { named.append((name, schema)) }
    var reference = DraftObject()
    reference["$ref"] = DocumentValue(text: "#/$defs/\(name)")
    return reference.value
  }

  private mutating func object(_ draft: ObjectDraft) -> DocumentValue {
    var properties = DraftObject()
    for (key, value) in draft.keys { properties[key] = schema(value) }
    for key in draft.derived where properties[key] == nil {
      properties[key] = key == "format" ? Self.words([CanonicalJSON.format]) : DraftObject().value
    }
    var object = DraftObject()
    object["type"] = DocumentValue(text: "object")
    object["additionalProperties"] = DocumentValue(.bool(false), line: 1)
    object["properties"] = properties.value
    object["required"] = Self.texts(draft.required)
    var rules = draft.choices.map(Self.choice)
    var full: [DocumentValue] = draft.conditions.map(Self.condition)
    if let required = Self.texts(draft.requiredUnlessExempt) {
      full.append(Self.single("required", required))
    }
    if let exemption = draft.exemption {
      // What is only declared needs nothing else.
      rules.append(
        Self.conditional(
          Self.has(exemption, Self.single("const", DocumentValue(.bool(true), line: 1))),
          else: Self.single("allOf", DocumentValue(list: full))))
    } else {
      rules += full
    }
    object["allOf"] = rules.asList
    return object.value
  }

  private static func choice(
    _ choice: (keys: [String], choice: ObjectDraft.Choice)
  ) -> DocumentValue {
    let each = choice.keys.map { single("required", texts([$0])) }
    switch choice.choice {
    case .exactlyOne: return single("oneOf", DocumentValue(list: each))
    case .atLeastOne: return single("anyOf", DocumentValue(list: each))
    case .atMostOne:
      let none = single("not", single("anyOf", DocumentValue(list: each)))
      return single("oneOf", DocumentValue(list: each + [none]))
    }
  }

  private static func condition(_ condition: ObjectDraft.Condition) -> DocumentValue {
    let isThere = single("required", texts([condition.key]))
    let decisive = has(condition.decisive, words(condition.words))
    if condition.mayStandElsewhere { return conditional(decisive, else: isThere) }
    return conditional(
      decisive, then: condition.isRequired ? isThere : nil, else: single("not", isThere))
  }

  /// That a key is there and has a value like this.
  private static func has(_ key: String, _ schema: DocumentValue) -> DocumentValue {
    var object = DraftObject()
    object["properties"] = single(key, schema)
    object["required"] = texts([key])
    return object.value
  }

  private static func conditional(
    _ condition: DocumentValue, then: DocumentValue? = nil, else other: DocumentValue
  ) -> DocumentValue {
    var object = DraftObject()
    object["if"] = condition
    object["then"] = then
    object["else"] = other
    return object.value
  }

  private static func single(_ key: String, _ value: DocumentValue?) -> DocumentValue {
    var object = DraftObject()
    object[key] = value
    return object.value
  }

  private static func words(_ words: [String]) -> DocumentValue { single("enum", texts(words)) }

  private static func texts(_ texts: [String]) -> DocumentValue? {
    texts.map { DocumentValue(text: $0) }.asList
  }

  private static func type(
    _ name: String, _ more: (key: String, value: DocumentValue?)? = nil
  ) -> DocumentValue {
    var object = DraftObject()
    object["type"] = DocumentValue(text: name)
    if let more { object[more.key] = more.value }
    return object.value
  }
}
