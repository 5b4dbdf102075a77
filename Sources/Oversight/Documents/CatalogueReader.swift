/// Reads documents together: first what stands at the top of each, then their powers.
struct CatalogueReader {
  private(set) var powers: [PowerDocument] = []
  /// What is wrong with the documents.
  private(set) var problems: [ModelProblem] = []
  private var templates: TemplateReader
  /// The powers that could not be read, so that calls of them are not reported as well.
  private(set) var unreadable: [String] = []

  /// A document while it is read.
  private struct Page {
    let root: DocumentNode
    let shape: Shape
    var ownScales: Set<String> = []

    var ledger: DocumentLedger { root.ledger }
  }

  /// What a document holds.
  private enum Shape {
    case catalogue, power
    /// A kind of document that cannot be read.
    case none
  }

  /// - Complexity: O(n).
  static func read(
    _ documents: [(value: DocumentValue, files: [String])], templates: TemplateLibrary
  ) -> CatalogueReader {
    var reader = CatalogueReader(templates: TemplateReader(templates))
    var tables = TableReader()
    var pages = documents.map { page($0.value, DocumentLedger(files: $0.files)) }
    for index in pages.indices where pages[index].shape != .none {
      guard let object = pages[index].root.object("catalogue") else { continue }
      pages[index].ownScales = tables.read(object, isPower: pages[index].shape == .power)
    }
    tables.joinUnits()
    for page in pages {
      page.ledger.tables = tables.tables
      page.ledger.tables.ownScales = page.ownScales
      reader.read(page)
      reader.problems += page.ledger.problems
    }
    return reader
  }

  /// The document in the newest format, and what it holds.
  private static func page(_ value: DocumentValue, _ ledger: DocumentLedger) -> Page {
    let original = DocumentNode(root: value, ledger)
    guard let newest = ModelMigration.migrated(original) else {
      return Page(root: original, shape: .none)
    }
    let root = DocumentNode(root: newest, ledger)
    let keys = Set(newest.members.map(\.key))
    if keys.contains("powers") { return Page(root: root, shape: .catalogue) }
    if !keys.isDisjoint(with: ["process", "template"]) { return Page(root: root, shape: .power) }
    if !keys.isDisjoint(with: ["units", "scales", "rules"]) {
      return Page(root: root, shape: .catalogue)
    }
    // A key that nearly makes a model is the one that was meant.
    let hint = newest.members.prefix(20).lazy.compactMap { member in
      member.key.utf8.count > 20
        ? nil : Suggestion.hint(for: member.key.lowercased(), among: ["powers", "process"])
    }.first
    root.report("document.no-catalogue", ["found": newest.kind, "hint": hint ?? ""])
    return Page(root: root, shape: .none)
  }

  private mutating func read(_ page: Page) {
    switch page.shape {
    case .none: break
    case .power: add(page.root, isWhole: true)
    case .catalogue:
      guard let object = page.root.object("catalogue") else { return }
      for power in object.nodes("powers") { add(power, isWhole: false) }
      object.skip("$schema", "format", "units", "scales", "rules")
      object.close()
    }
  }

  private mutating func add(_ node: DocumentNode, isWhole: Bool) {
    if let power = templates.whole(node)?.power(isWhole: isWhole) {
      powers.append(power)
    } else if let id = node.value["id"]?.text {
      unreadable.append(id)
    }
  }
}
