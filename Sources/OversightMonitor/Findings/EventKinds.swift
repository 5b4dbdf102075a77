internal import Oversight

/// What the events of a log mean in a process: steps, supervisions, filings, or nothing that it knows.
struct EventKinds {
  /// What an event means.
  enum Meaning {
    /// The place in `kinds`.
    case steps(kind: Int)
    case supervision(Reference<ResolvedSupervision>)
    case filing(Reference<ResolvedFiling>)
  }

  /// The places of the steps that each kind may stand for; none for the kind of unknown events.
  private(set) var kinds: [[Int]] = [[]]
  private var meanings: [String: Meaning] = [:]
  /// The names that mean nothing, and how many events have them.
  private(set) var unknown: [String: Int] = [:]

  /// The kind of events that the process does not know.
  static let unknownKind = 0

  /// - Throws: ``LogMappingFault`` for ids that the process does not have.
  init(_ log: EventLog, _ mapping: LogMapping, in process: ResolvedProcess)
    throws(LogMappingFault)
  {
    var byName: [String: [Int]] = [:]
    for step in process.steps where !step.kind.isGateway {
      let index = step.reference.index
      var words: Set<String> = [step.reference.id, step.name.original.onOneLine]
      words.formUnion(step.name.translations.values.map(\.onOneLine))
      words.formUnion(step.formerIDs)
      for word in words where !word.isBlank { byName[word, default: []].append(index) }
    }
    // An id stands for its own step only, whatever the names of others are.
    for step in process.steps { byName[step.reference.id] = [step.reference.index] }
    var others: [String: Meaning] = [:]
    for supervision in process.supervisions {
      others[supervision.path.description] = .supervision(supervision.reference)
      if let name = supervision.name?.original.onOneLine, byName[name] == nil {
        others[name] = .supervision(supervision.reference)
      }
    }
    for filing in process.filings {
      others[filing.path.description] = .filing(filing.reference)
    }
    var problems: [LogMappingFault.Problem] = []
    for (name, target) in mapping.events {
      if let steps = byName[target.element] {
        add(name, steps)
      } else if let other = others[target.element] {
        meanings[name] = other
      } else {
        problems.append(
          .init(target.element, target.place, among: byName.keys.sorted() + others.keys.sorted()))
      }
    }
    guard problems.isEmpty else { throw LogMappingFault(problems) }
    for event in log.cases.lazy.flatMap(\.events) where meanings[event.name] == nil {
      if let steps = byName[event.name] {
        add(event.name, steps)
      } else if let other = others[event.name] {
        meanings[event.name] = other
      } else {
        unknown[event.name, default: 0] += 1
      }
    }
  }

  private mutating func add(_ name: String, _ steps: [Int]) {
    let kind = kinds.firstIndex(of: steps) ?? kinds.count
    if kind == kinds.count { kinds.append(steps) }
    meanings[name] = .steps(kind: kind)
  }

  /// What an event means; nil where the process knows nothing of the kind.
  subscript(name: String) -> Meaning? { meanings[name] }

  /// The supervisions that some event of the log may be the record of.
  var recordedSupervisions: Set<Reference<ResolvedSupervision>> {
    Set(
      meanings.values.compactMap { if case .supervision(let place) = $0 { place } else { nil } })
  }

  /// The filings that some event of the log may be the record of.
  var recordedFilings: Set<Reference<ResolvedFiling>> {
    Set(meanings.values.compactMap { if case .filing(let place) = $0 { place } else { nil } })
  }
}
