/// The units, scales and rule documents that a catalogue names, for the tables at its top.
///
/// Where two elements give different things one id, which models may, both are written in full where
/// they stand.
struct AuthorTables {
  /// The entries of the tables, in the order in which models name them; units after those that they
  /// are part of.
  private(set) var units: [DocumentValue] = []
  private(set) var scales: [DocumentValue] = []
  private(set) var rules: [DocumentValue] = []
  private var knownUnits: Set<DocumentValue> = []
  private var knownRules: Set<DocumentValue> = []
  /// What the reader will know of scales.
  private var reading = DocumentTables()

  init(_ canonical: DocumentValue) {
    var found = Found()
    found.collect(canonical, "")
    let unitCounts = Dictionary(found.units.map { (Self.id($0), 1) }, uniquingKeysWith: +)
    for unit in found.units where Self.chain(unit).allSatisfy({ unitCounts[$0] == 1 }) {
      knownUnits.insert(unit)
      var entry = DraftObject()
      entry["id"] = unit["id"]
      entry["name"] = unit["name"]
      entry["kind"] = unit["kind"]
      entry["in"] = unit["ancestors"]?.elements.first?["id"]
      units.append(entry.value)
    }
    let ruleCounts = Dictionary(found.rules.map { (Self.id($0), 1) }, uniquingKeysWith: +)
    for rule in found.rules where ruleCounts[Self.id(rule)] == 1 {
      knownRules.insert(rule)
      rules.append(AuthorWriter.rule(rule))
    }
    let scaleCounts = Dictionary(found.scales.map { (Self.id($0), 1) }, uniquingKeysWith: +)
    for value in found.scales where scaleCounts[Self.id(value)] == 1 {
      guard let scale = Self.scale(value), scale != .highMediumLow else { continue }
      reading.add(scale)
      reading.ownScales.insert(scale.id)
      var entry = DraftObject()
      entry["id"] = value["id"]
      entry["labels"] = value["labels"]
      scales.append(entry.value)
    }
  }

  /// A unit as it is written where an element names it.
  func unit(_ value: DocumentValue) -> DocumentValue {
    let normal = Found.unit(value)
    if knownUnits.contains(normal) { return normal["id"] ?? value }
    var object = DraftObject()
    object["id"] = value["id"]
    object["name"] = value["name"]
    object["kind"] = value["kind"]
    object["ancestors"] = value["ancestors"]?.elements.asList
    return object.value
  }

  /// A rule document as it is written where an element cites it.
  func rule(_ value: DocumentValue) -> DocumentValue {
    knownRules.contains(value) ? value["id"] ?? value : AuthorWriter.rule(value)
  }

  /// A grade as it is written: its label where that says which is meant.
  func grade(_ value: DocumentValue) -> DocumentValue {
    guard let scaleValue = value["scale"], let scale = Self.scale(scaleValue),
      let ordinal = value["ordinal"]?.integer, scale.labels.indices.contains(ordinal)
    else { return value }
    let label = scale.labels[ordinal]
    // The standard scale by its international words.
    let words = [scale == .highMediumLow ? label[.english] : nil, label.original].compactMap { $0 }
    for word in words where reading.grades(word) == [scale[ordinal]] {
      return DocumentValue(text: word)
    }
    var object = DraftObject()
    object["scale"] =
      reading.scales[scale.id] == scale ? DocumentValue(text: scale.id) : scaleValue
    object["ordinal"] = value["ordinal"]
    return object.value
  }

  private static func id(_ value: DocumentValue) -> String { value["id"]?.text ?? "" }

  /// The ids of a unit and of those above it.
  private static func chain(_ unit: DocumentValue) -> [String] {
    [id(unit)] + (unit["ancestors"]?.elements ?? []).map(id)
  }

  private static func scale(_ value: DocumentValue) -> GradeScale? {
    DocumentNode(root: value, DocumentLedger(files: [])).fullScale()
  }
}

/// What a catalogue names, each once, in the order of the document.
private struct Found {
  var units: [DocumentValue] = []
  var scales: [DocumentValue] = []
  var rules: [DocumentValue] = []
  private var seen: Set<DocumentValue> = []

  init() {}

  mutating func collect(_ value: DocumentValue, _ key: String) {
    switch (key, value.content) {
    case ("unit", .object): add(unit: Self.unit(value))
    case ("scale", .object): if seen.insert(value).inserted { scales.append(value) }
    case ("rule", .object): if seen.insert(value).inserted { rules.append(value) }
    case (_, .list(let elements)):
      for element in elements { collect(element, key == "rules" ? "rule" : key) }
    case (_, .object(let members)): for member in members { collect(member.value, member.key) }
    default: break
    }
  }

  private mutating func add(unit: DocumentValue) {
    guard seen.insert(unit).inserted else { return }
    let above = unit["ancestors"]?.elements ?? []
    if let parent = above.first {
      add(unit: Self.unit(parent, Array(above.dropFirst())))
    }
    units.append(unit)
  }

  /// A unit with the keys in one order, however far up it stood.
  static func unit(_ value: DocumentValue) -> DocumentValue {
    unit(value, value["ancestors"]?.elements ?? [])
  }

  private static func unit(_ value: DocumentValue, _ above: [DocumentValue]) -> DocumentValue {
    var object = DraftObject()
    object["id"] = value["id"]
    object["name"] = value["name"]
    object["kind"] = value["kind"]
    object["ancestors"] = DocumentValue(list: above)
    return object.value
  }
}
