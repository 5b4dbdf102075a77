internal import Oversight
internal import OversightXML

/// The powers of a BPMN file: its processes, and those sub-processes that have to be powers of their
/// own because their steps would mean something else among those around them.
final class BPMNCatalogue {
  private struct Entry {
    let id: String
    let root: XMLValue
    let process: XMLValue
  }

  private let file: BPMNFile
  private var entries: [Entry] = []
  private var ids = SafeIDs()
  /// The number of the entry of each process, and of each sub-process by its place in the file.
  private var places: [String: Int] = [:]
  private var current = 0
  /// What became of the ids of the file.
  private(set) var modelIDs: [String: String] = [:]

  init(_ file: BPMNFile) {
    self.file = file
    for process in file.processes where Self.isPower(process) { add(process, of: process) }
  }

  var count: Int { entries.count }

  /// Whether a process has steps, or is described in our words.
  private static func isPower(_ process: XMLValue) -> Bool {
    hasNodes(process) || process.oversight("power") != nil
  }

  private static func hasNodes(_ scope: XMLValue) -> Bool {
    scope.children.contains { BPMNKind($0) != nil }
  }

  private static func key(_ element: XMLValue) -> String {
    "\(element.line):\(element.column ?? 0)"
  }

  @discardableResult
  private func add(_ root: XMLValue, of process: XMLValue) -> String {
    if let place = places[Self.key(root)] { return entries[place].id }
    places[Self.key(root)] = entries.count
    entries.append(
      Entry(id: ids.id(root.modelID("power"), or: root.name.local), root: root, process: process))
    return entries[entries.count - 1].id
  }

  /// The power that a process becomes; nil where it has no steps.
  func power(of process: XMLValue) -> String? {
    places[Self.key(process)].map { entries[$0].id }
  }

  /// Makes a power of a sub-process of the process at work.
  ///
  /// - Returns: its id; nil where nothing stands in the sub-process.
  @discardableResult
  func detach(_ element: XMLValue, _ ledger: BPMNLedger) -> String? {
    guard Self.hasNodes(element) else { return nil }
    return add(element, of: entries[current].process)
  }

  /// Makes all powers.
  func powers(_ ledger: BPMNLedger) -> [DocumentValue] {
    var drafts: [(builder: BPMNDraftBuilder, entry: Entry)] = []
    while current < entries.count {
      let entry = entries[current]
      let builder = BPMNDraftBuilder(entry.root, of: entry.process, in: file, self, ledger)
      builder.build()
      drafts.append((builder, entry))
      current += 1
    }
    for made in [ids.made] + drafts.flatMap({ [$0.builder.ids.made, $0.builder.posts.madeIDs] }) {
      modelIDs.merge(made) { first, _ in first }
    }
    breakCircles(of: drafts, ledger)
    let isOurs = drafts.contains { _, entry in BPMNPowerWriter.isOurs(entry.root) }
    return drafts.map { builder, entry in
      BPMNPowerWriter(builder, ledger, isOutline: !isOurs).power(entry.id)
    }
  }

  /// A power may not call itself, not even through others: such calls name no power.
  ///
  /// - Complexity: O(c²) for c calls.
  private func breakCircles(
    of drafts: [(builder: BPMNDraftBuilder, entry: Entry)], _ ledger: BPMNLedger
  ) {
    var calls: [String: Set<String>] = [:]
    func leads(_ from: String, to goal: String) -> Bool {
      var waiting = [from]
      var seen: Set<String> = []
      while let next = waiting.popLast() {
        if next == goal { return true }
        if seen.insert(next).inserted { waiting += calls[next] ?? [] }
      }
      return false
    }
    for (builder, entry) in drafts {
      for step in builder.draft.steps.indices {
        guard case .subProcess(let called?) = builder.draft.steps[step].kind else { continue }
        if leads(called, to: entry.id) {
          builder.draft.steps[step].kind = .subProcess(of: nil)
          ledger.leave(
            builder.draft.steps[step].element, "call-circle", ["id": LocalizedText(called)])
        } else {
          calls[entry.id, default: []].insert(called)
        }
      }
    }
  }
}
