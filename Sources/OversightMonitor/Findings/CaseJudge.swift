internal import Oversight
internal import OversightRegister
internal import ProcessGraph

/// Judges the cases of a log by the process of a power. Cases with the same events in the same order
/// are replayed once.
struct CaseJudge {
  let process: ResolvedProcess
  let power: ResolvedPower
  let terms: SupervisionTerms
  let kinds: EventKinds
  /// By the place of a node: whether it should leave a record.
  let isRecorded: [Bool]
  /// By the place of a node: whether work is done there, so that it takes time even where the log has
  /// no record of it.
  let takesTime: [Bool]
  /// Whether the log is a register, which does not say when a case began.
  let isOfFilings: Bool
  let clock: OfficeClock
  /// The posts by their ids and names.
  let postsByName: [String: Set<Reference<ResolvedPost>>]
  /// Whether any event says who did it.
  let recordsPerformers: Bool
  /// By the texts that name performers.
  private let persons: [String: [String]]
  /// Whether some event says that several persons did it, so that the others had one each.
  let recordsAllPerformers: Bool
  /// The supervisions that the log can show: some event of it is the record of one, or of its post.
  let recordedSupervisions: Set<Reference<ResolvedSupervision>>
  private var replay: RunReplay
  private var variants: [[Int]: Variant] = [:]
  /// The supervisions that some event shows.
  private(set) var shown: Set<Reference<ResolvedSupervision>> = []
  private(set) var stepSums: [StepSum]
  /// The kinds of events that cases have so far.
  private var seenKinds: Set<Int> = []
  private(set) var postSums: [PostSum]
  /// By the places of flows.
  private(set) var flowSums: [FlowSum]
  let workflow: ProcessWorkflow

  /// What all cases together say of a step.
  struct StepSum: Equatable {
    var cases = 0
    var events = 0
    var skipped = 0
    var late = 0
  }

  /// What all cases together say of a post.
  struct PostSum: Equatable {
    var events = 0
    var findings = 0
  }

  /// What all cases together say of a flow.
  struct FlowSum: Equatable {
    /// How many went over it.
    var cases = 0
    /// In how many of them the step that it leads to was late.
    var late = 0
  }

  /// - Throws: ``LogMappingFault`` where the mapping names what the process does not have.
  init(_ power: ResolvedPower, _ log: EventLog, _ terms: SupervisionTerms)
    throws(LogMappingFault)
  {
    self.power = power
    process = power.process
    self.terms = terms
    kinds = try EventKinds(log, terms.mapping, in: process)
    workflow = ProcessAnalysis(process).workflow
    let workflow = workflow
    takesTime = workflow.graph.nodes.indices.map { node in
      let kind = workflow.step(of: node).map { power.process.steps[$0].kind }
      return kind == .activity || kind?.isSubProcess ?? false
    }
    // Work leaves a record; in a register, what is to be filed. Other steps do where some event of the
    // log is one: a decision may be a gateway that nobody writes down.
    isOfFilings = log.filings != nil
    var mapped = Set(kinds.kinds.flatMap { $0 })
    if isOfFilings { mapped.formUnion(power.process.filings.map(\.step.index)) }
    let silent = isOfFilings
    isRecorded = takesTime.enumerated().map { mapped.contains($0) || ($1 && !silent) }
    let recorded = isRecorded.enumerated().filter(\.element).map(\.offset)
    replay = RunReplay(workflow.graph, kinds: kinds.kinds, recorded: recorded)
    clock = OfficeClock(calendar: terms.calendar)
    var postsByName: [String: Set<Reference<ResolvedPost>>] = [:]
    for post in process.posts {
      let names = [post.name.original] + post.name.translations.values
      for name in [post.reference.id] + names.map(\.onOneLine) where !name.isBlank {
        postsByName[name, default: []].insert(post.reference)
      }
    }
    self.postsByName = postsByName
    let cells = Set(log.cases.lazy.flatMap(\.events).compactMap(\.performer))
    // A name of a post or a person may have a mark of a list in it.
    let known = Dictionary(
      uniqueKeysWithValues: cells.map { cell in
        let isName =
          postsByName[cell] != nil || terms.staffing?.posts(of: cell, on: nil).isEmpty == false
        return (cell, isName ? [cell] : Self.persons(in: cell))
      })
    persons = known
    recordsAllPerformers = known.values.contains { $0.count > 1 }
    let performers = Set(known.values.joined())
    recordsPerformers = !performers.isEmpty
    let named = performers.reduce(into: Set<Reference<ResolvedPost>>()) { posts, performer in
      posts.formUnion(postsByName[performer] ?? [])
      for post in terms.staffing?.posts(of: performer, on: nil) ?? [] {
        posts.formUnion(postsByName[post] ?? [])
      }
    }
    recordedSupervisions = kinds.recordedSupervisions.union(
      process.supervisions.filter { named.contains($0.post) }.map(\.reference))
    stepSums = [StepSum](repeating: StepSum(), count: process.steps.count)
    postSums = [PostSum](repeating: PostSum(), count: process.posts.count)
    flowSums = [FlowSum](repeating: FlowSum(), count: process.flows.count)
  }

  /// The persons who did what an event records; none where the log does not say.
  func persons(of event: EventLog.Event) -> [String] {
    event.performer.flatMap { persons[$0] } ?? []
  }

  /// How many ways of going through the process there are in the cases so far.
  var variantCount: Int { variants.count }

  /// The steps that nobody recorded in any case so far, although work is done there.
  var stepsWithoutEvents: [ResolvedStep] {
    // What was recorded at a wrong place is recorded; where it may be another step, it may not.
    let seen = Set(seenKinds.map { kinds.kinds[$0] }.filter { $0.count == 1 }.joined())
    return process.steps.filter { step in
      let place = step.reference.index
      return isRecorded[place] && stepSums[place].events == 0 && !seen.contains(place)
    }
  }

  /// The decisions that leave no record in this log.
  var silentDecisions: [ResolvedStep] {
    process.steps.filter { $0.kind == .decision && !isRecorded[$0.reference.index] }
  }

  mutating func judge(_ entry: EventLog.Case) -> CaseVerdict {
    let reading = CaseReading(entry, kinds)
    let variant = variant(of: reading.trace)
    var ledger = CaseLedger(self, entry, reading)
    ledger.replay(variant)
    ledger.people()
    ledger.supervisions()
    let state = ledger.times(variant)
    // What is still to be done may be done without a filing.
    let isFinished = variant.isFinished && !isOfFilings
    ledger.filings(isFinished: isFinished)
    count(ledger, reading)
    count(ledger, variant)
    return CaseVerdict(
      id: entry.id, state: isOfFilings && state == .finished ? .unknown : state,
      fits: variant.fit == .undetermined ? nil : variant.fit == .complete,
      cost: variant.cost, findings: ledger.findings)
  }

  /// The moves of a case for a walk through it.
  mutating func alignment(of entry: EventLog.Case) -> (CaseReading, RunAlignment?) {
    let reading = CaseReading(entry, kinds)
    return (reading, variant(of: reading.trace).alignment)
  }

  private mutating func variant(of trace: [Int]) -> Variant {
    if let known = variants[trace] { return known }
    let variant = Variant(trace, &replay)
    variants[trace] = variant
    return variant
  }

  /// A case counts once on each flow over which its run went, however often.
  private mutating func count(_ ledger: CaseLedger, _ variant: Variant) {
    let late = Set(ledger.concerned.lazy.filter { $0.rule == .stepLate }.map(\.step))
    let passed = variant.alignment.map(passedEdges) ?? []
    for flow in Set(passed.compactMap(workflow.flow)) {
      flowSums[flow].cases += 1
      if late.contains(process.flows[flow].target.index) { flowSums[flow].late += 1 }
    }
  }

  private mutating func count(_ ledger: CaseLedger, _ reading: CaseReading) {
    shown.formUnion(ledger.shown)
    seenKinds.formUnion(reading.trace)
    for step in Set(ledger.steps.compactMap { $0 }) { stepSums[step].cases += 1 }
    for case let step? in ledger.steps { stepSums[step].events += 1 }
    for (step, rule) in ledger.concerned {
      switch rule {
      case .skippedStep: stepSums[step].skipped += 1
      case .stepLate: stepSums[step].late += 1
      default: break
      }
      for post in process.steps[step].posts { postSums[post.index].findings += 1 }
    }
    for case let step? in ledger.steps {
      for post in process.steps[step].posts { postSums[post.index].events += 1 }
    }
  }
}

extension StepKind {
  fileprivate var isSubProcess: Bool { if case .subProcess = self { true } else { false } }
}
