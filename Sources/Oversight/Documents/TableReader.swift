/// Reads the tables at the top of documents.
struct TableReader {
  /// The tables of all documents.
  private(set) var tables = DocumentTables()
  private var units: [TableUnit] = []
  private var unitPlaces: [String: Int] = [:]
  private var locations: [String: SourceLocation] = [:]

  /// A unit before it is known which one it is part of.
  private struct TableUnit {
    let id: String
    let name: LocalizedText
    let kind: Unit.Kind?
    let parent: DocumentNode?
    let node: DocumentNode
  }

  /// The most units that stand above one another.
  private static let mostAncestors = 100

  /// Reads the tables of one document.
  ///
  /// - Parameter isPower: whether the document is a single power, whose `rules` are its own.
  /// - Returns: the ids of its scales.
  mutating func read(_ object: DocumentObject, isPower: Bool) -> Set<String> {
    for node in object.nodes("units") { read(unit: node) }
    var own: Set<String> = []
    for node in object.nodes("scales") {
      guard let scale = node.fullScale() else { continue }
      own.insert(scale.id)
      if isNew(scale.id, "scale", node, tables.scales[scale.id].map { $0 == scale }) {
        tables.add(scale)
      }
    }
    guard !isPower else { return own }
    for node in object.nodes("rules") {
      guard let rule = node.fullRuleDocument() else { continue }
      if isNew(rule.id, "rule", node, tables.rules[rule.id].map { $0 == rule }) {
        tables.rules[rule.id] = rule
      }
    }
    return own
  }

  private mutating func read(unit node: DocumentNode) {
    guard let object = node.object("tableUnit") else { return }
    let id = object.required("id") { $0.string() }
    let name = object.required("name") { $0.text() }
    let kind = object.optional("kind") { $0.word(Unit.Kind.self) }
    let parent = object.optional("in")
    let parentID = parent?.string()
    object.close()
    guard node.draft == nil, let id, let name, parent == nil || parentID != nil else { return }
    let same = unitPlaces[id].map {
      units[$0].name == name && units[$0].kind == kind
        && units[$0].parent?.value.text == parentID
    }
    if isNew(id, "unit", node, same) {
      unitPlaces[id] = units.count
      units.append(TableUnit(id: id, name: name, kind: kind, parent: parent, node: node))
    }
  }

  /// Whether an entry is the first with its id. What contradicts the first is reported.
  private mutating func isNew(
    _ id: String, _ kind: String, _ node: DocumentNode, _ isSame: Bool?
  ) -> Bool {
    guard let isSame else {
      locations["\(kind)/\(id)"] = node.location
      return true
    }
    if !isSame, let first = locations["\(kind)/\(id)"] {
      node.report(
        "document.two-\(kind)s",
        [
          "id": LocalizedText(id.legible),
          "place": LocalizedText(first.description(relativeTo: nil)),
        ])
    }
    return false
  }

  /// Puts units into those that they are part of, once all are known.
  ///
  /// - Complexity: O(n · depth).
  mutating func joinUnits() {
    for (id, node) in units.map({ ($0.id, $0.node) }) {
      var chain = [id]
      var place = unitPlaces[id]
      var isSound = true
      while let current = place, let parent = units[current].parent,
        let above = parent.value.text
      {
        guard let next = unitPlaces[above] else {
          // It is said once, where it stands.
          if current == unitPlaces[id] {
            parent.reportUnknown("unit", above, among: units.map(\.id))
          }
          isSound = false
          break
        }
        guard !chain.contains(above), chain.count <= Self.mostAncestors else {
          node.report("document.unit-circle", ["id": LocalizedText(id.legible)])
          isSound = false
          break
        }
        chain.append(above)
        place = next
      }
      guard isSound else { continue }
      tables.units[id] = chain.reversed().reduce(nil as Unit?) { parent, id in
        let unit = units[unitPlaces[id] ?? 0]
        return Unit(id, unit.name, kind: unit.kind, in: parent)
      }
    }
  }
}
