/// Writes powers of the canonical form in the form of authors.
struct AuthorWriter {
  let tables: AuthorTables

  /// The keys of a power in the order in which people read them.
  private static let order = [
    "id", "name", "category", "outline", "code", "subItems", "fields", "major", "joint",
    "initiation", "body", "handlingUnit", "level", "basis", "rules", "accountability", "limits",
    "fee", "conditions", "materials", "enquiries", "supervision", "audience", "status", "history",
    "hearingClass", "listedOn", "reviewedOn", "publishedOn", "reviewInterval", "publications",
    "version", "versionDate", "origin",
  ]

  func power(_ value: DocumentValue) -> DocumentValue {
    var object = element(value, Self.order) { key, member in
      key == "status" && member.text == PowerStatus.draft.rawValue
        || key == "reviewInterval" && member.text == TimeLimit.days(365).words
    }
    object["process"] = ProcessWriter(value["process"] ?? value, self).value
    return object.value
  }

  /// An element with its keys in order, others after them, without what goes without saying.
  ///
  /// - Parameters:
  ///   - isDefault: whether a member, shortened already, says nothing; besides what says nothing
  ///     anywhere.
  func element(
    _ value: DocumentValue, _ order: [String],
    isDefault: (String, DocumentValue) -> Bool = { _, _ in false }
  ) -> DraftObject {
    var object = DraftObject()
    for key in order {
      guard let member = value[key] else { continue }
      let short = self.short(key, member)
      guard !short.isEmptyList, !isDefault(key, short),
        !(key == "audience" && short.text == Audience.public.rawValue)
      else { continue }
      object[key] = short
    }
    return object
  }

  /// The keys whose lists are written as they are, because an element of them would be no list.
  private static let keepsLists: Set<String> = ["labels"]

  /// A member as its author would have written it.
  func short(_ key: String, _ value: DocumentValue) -> DocumentValue {
    if case .list(let elements) = value.content {
      let short = elements.map { self.short(key, $0) }
      // A list of one plain word needs no list.
      if short.count == 1, !Self.keepsLists.contains(key), short[0].isPlain { return short[0] }
      return DocumentValue(list: short)
    }
    switch key {
    case "limit", "offset", "publicity", "statutory", "promised", "within", "reviewInterval":
      return Self.limit(value)
    case "limits", "returnLimit":
      return DocumentValue(
        .object(
          value.members.map {
            DocumentValue.Member(key: $0.key, value: short($0.key, $0.value))
          }), line: 1)
    case "grade", "residual": return tables.grade(value)
    case "unit" where value.text == nil: return tables.unit(value)
    case "rule",
      "rules" where value.text == nil:
      return tables.rule(value)
    case "basis":
      return word(value, "title", ["title", "article", "paragraph", "validFrom", "validUntil"])
    case "documents": return word(value, "title", ["title", "statesRemedies"])
    case "subItems": return word(value, "name", ["code", "name"])
    case "clock": return word(value, "effect", ["effect", "isToldToParty"])
    case "performers": return word(value, "post", ["post", "count"])
    case "materials" where value.members.contains { $0.key == "copies" }:
      return word(value, "title", ["title", "responsible", "copies", "isSecret"])
    case "responsible" where value.text == nil: return responsible(value)
    case "enquiries", "supervision": return channel(value)
    case "review":
      return element(value, ["by", "on", "meeting", "foundNoRisk"], isDefault: Self.isFalse).value
    case "history":
      return element(value, ["status", "by", "unit", "on", "opinion", "digest"]).value
    case "publications": return element(value, ["matter", "place", "from", "until"]).value
    case "range": return element(value, ["quantity", "low", "high", "unit"]).value
    case "meeting" where value.text == nil:
      return element(value, ["quorum", "recordsDissent", "leaderSpeaksLast"]).value
    default: return Self.text(value)
    }
  }

  private static func isFalse(_ key: String, _ value: DocumentValue) -> Bool {
    value.content == .bool(false)
  }

  /// An object of which one member alone says everything is that member.
  private func word(_ value: DocumentValue, _ key: String, _ order: [String]) -> DocumentValue {
    let object = element(value, order) { key, member in
      (key == "count" || key == "copies") && member.integer == 1
        || key == "isSecret" && member.content == .bool(false)
    }
    if let only = object.only, only.key == key, only.value.text != nil { return only.value }
    return object.value
  }

  private func responsible(_ value: DocumentValue) -> DocumentValue {
    var object = DraftObject()
    object["post"] = value["post"]
    object["unit"] = value["unit"].map(tables.unit)
    object["words"] = value["words"].map(Self.text)
    object["layer"] = value["layer"]
    if let only = object.only, only.key == "post" { return only.value }
    return object.value
  }

  private func channel(_ value: DocumentValue) -> DocumentValue {
    guard let kind = value["kind"]?.text, let address = value["address"]?.text,
      SupervisionChannel(words: "\(kind) \(address)")?.address == address
    else { return element(value, ["kind", "address"]).value }
    return DocumentValue(text: "\(kind) \(address)")
  }

  private static func limit(_ value: DocumentValue) -> DocumentValue {
    guard let amount = value["amount"]?.integer,
      let unit = value["unit"]?.text.flatMap({ TimeLimit.Unit(rawValue: $0) })
    else { return value }
    return DocumentValue(text: TimeLimit(amount, unit).words)
  }

  /// A text in several languages with the author's own first.
  private static func text(_ value: DocumentValue) -> DocumentValue {
    guard value["original"] != nil else { return value }
    var object = DraftObject()
    for key in ["original"] + Language.allCases.map(\.rawValue) { object[key] = value[key] }
    return object.value
  }

  static func rule(_ value: DocumentValue) -> DocumentValue {
    var object = DraftObject()
    object["id"] = value["id"]
    object["title"] = value["title"].map(text)
    if value["kind"]?.text != RuleDocument.Kind.institution.rawValue {
      object["kind"] = value["kind"]
    }
    return object.value
  }
}

extension DocumentValue {
  /// Whether it is one word.
  fileprivate var isPlain: Bool {
    switch content {
    case .list, .object, .null: false
    default: true
    }
  }
}
