/// An element of a process with what is attached to it and its neighbours: what a waiver can be bound
/// to.
///
/// The part of a step is the step, its flows with the steps at their other ends, its risks, measures,
/// supervisions and filings, and the posts of all of these with those above them. That of a flow is
/// the flow and both ends, and where it hands work over also those who sent it. Risks, measures,
/// supervisions and filings stand with the step or flow that they belong to; a post with the steps
/// that it does and the supervisions that it carries out; a power is whole.
package struct Surroundings {
  let power: ResolvedPower
  private let isWhole: Bool
  private(set) var steps: Set<Int> = []
  private(set) var flows: Set<Int> = []
  private(set) var posts: Set<Reference<ResolvedPost>> = []
  private(set) var risks: Set<Int> = []
  private(set) var measures: Set<Int> = []
  private(set) var supervisions: Set<Int> = []
  private(set) var filings: Set<Int> = []
  /// Those who do the work, watch it or answer for it.
  private var actors: Set<Reference<ResolvedPost>> = []

  /// - Returns: nil where the catalogue has no such element.
  /// - Complexity: O(size of the power).
  package init?(of path: ElementPath, in catalogue: ResolvedCatalogue) {
    guard let power = catalogue.powers.first(where: { $0.entry.id == path.components.first })
    else { return nil }
    self.power = power
    isWhole = path == power.path
    let process = power.process
    if isWhole {
      addAll()
    } else if let step = process.steps.first(where: { $0.path == path }) {
      add(stepWithNeighbours: step)
    } else if let flow = process.flows.first(where: { $0.path == path }) {
      add(flowWithEnds: flow)
    } else if let risk = process.risks.first(where: { $0.path == path }) {
      add(risk)
      add(risk.host)
    } else if let measure = process.measures.first(where: { $0.path == path }) {
      add(measure)
      if measure.risks.isEmpty, let step = measure.actsAt { steps.insert(step.index) }
      for risk in measure.risks {
        risks.insert(risk.index)
        add(process[risk].host)
      }
    } else if let supervision = process.supervisions.first(where: { $0.path == path }) {
      add(supervision)
    } else if let filing = process.filings.first(where: { $0.path == path }) {
      add(filing)
    } else if let post = process.posts.first(where: { $0.path == path }) {
      add(post)
    } else {
      return nil
    }
    posts.formUnion(actors)
    for post in posts { posts.formUnion(process.superiors(of: post)) }
    for post in posts { posts.formUnion(process.sameIdentity(as: post)) }
  }

  /// Who has a part in the element.
  package var concerned: Concerned { Concerned(actors, in: power) }

  // MARK: What belongs to it

  private mutating func addAll() {
    let process = power.process
    for step in process.steps where !step.posts.allSatisfy({ process[$0].isOutside }) {
      actors.formUnion(step.posts.filter { !process[$0].isOutside })
    }
  }

  private mutating func add(stepWithNeighbours step: ResolvedStep) {
    let process = power.process
    add(step)
    for flow in process.flows(to: step) + process.flows(from: step) {
      flows.insert(flow.reference.index)
      for end in [flow.source, flow.target] where end != step.reference { add(neighbour: end) }
      for supervision in process.supervisions(of: flow) { add(watch: supervision) }
      posts.formUnion([flow.receipt, flow.approver].compactMap { $0 })
    }
    for filing in process.filings(at: step) { add(filing) }
  }

  private mutating func add(flowWithEnds flow: ResolvedFlow) {
    let process = power.process
    flows.insert(flow.reference.index)
    let handOver = process.handOver(on: flow)
    for end in [flow.source, flow.target] + (handOver?.senders ?? []) {
      steps.insert(end.index)
      actors.formUnion(process[end].posts)
    }
    for supervision in process.supervisions(of: flow) { add(watch: supervision) }
    for risk in process.risks(of: flow) { add(risk) }
    posts.formUnion([flow.receipt, flow.approver].compactMap { $0 })
  }

  private mutating func add(_ step: ResolvedStep) {
    let process = power.process
    steps.insert(step.reference.index)
    actors.formUnion(step.posts)
    for supervision in process.supervisions(of: step) { add(watch: supervision) }
    for supervision in process.supervisions {
      if case .phase(let region) = supervision.target, region.contains(step.reference) {
        add(watch: supervision)
      }
    }
    for risk in process.risks(of: step) { add(risk) }
    for measure in process.measuresWithoutRisk(at: step) { add(measure) }
  }

  private mutating func add(neighbour step: Reference<ResolvedStep>) {
    steps.insert(step.index)
    posts.formUnion(power.process[step].posts)
  }

  private mutating func add(_ host: ResolvedRisk.Host) {
    let process = power.process
    switch host {
    case .step(let step):
      steps.insert(step.index)
      actors.formUnion(process[step].posts)
      for supervision in process.supervisions(of: process[step]) { add(watch: supervision) }
    case .flow(let flow):
      add(flowWithEnds: process[flow])
    }
  }

  private mutating func add(_ risk: ResolvedRisk) {
    let process = power.process
    guard risks.insert(risk.reference.index).inserted else { return }
    actors.formUnion(risk.responsible.compactMap(\.post))
    for supervision in process.supervisions(of: risk) { add(watch: supervision) }
    for measure in process.measures(against: risk) { add(measure) }
  }

  private mutating func add(_ measure: ResolvedMeasure) {
    let process = power.process
    guard measures.insert(measure.reference.index).inserted else { return }
    actors.formUnion(measure.responsible.compactMap(\.post))
    for supervision in process.supervisions(of: measure) { add(watch: supervision) }
    if let step = measure.actsAt { add(neighbour: step) }
  }

  /// Whoever watches has no part in what is watched, but the part changes with the watch.
  private mutating func add(watch supervision: ResolvedSupervision) {
    supervisions.insert(supervision.reference.index)
    posts.insert(supervision.post)
  }

  /// Of a supervision by itself, whoever carries it out is one of those concerned.
  private mutating func add(_ supervision: ResolvedSupervision) {
    let process = power.process
    add(watch: supervision)
    actors.insert(supervision.post)
    actors.formUnion(process.parties(to: supervision.target))
    switch supervision.target {
    case .step(let step): steps.insert(step.index)
    case .flow(let flow):
      flows.insert(flow.index)
      steps.formUnion([process[flow].source.index, process[flow].target.index])
    case .risk(let risk):
      risks.insert(risk.index)
      add(process[risk].host)
    case .measure(let measure): measures.insert(measure.index)
    case .phase(let region): steps.formUnion(region.map(\.index))
    }
  }

  private mutating func add(_ filing: ResolvedFiling) {
    filings.insert(filing.reference.index)
    steps.insert(filing.step.index)
    actors.formUnion(power.process[filing.step].posts)
    actors.formUnion(([filing.responsible] + filing.materials.map(\.responsible)).compactMap { $0 })
    posts.formUnion([filing.receiver].compactMap { $0 })
  }

  private mutating func add(_ post: ResolvedPost) {
    let process = power.process
    actors.insert(post.reference)
    for step in process.steps where step.posts.contains(post.reference) {
      steps.insert(step.reference.index)
    }
    for supervision in process.supervisions where supervision.post == post.reference {
      supervisions.insert(supervision.reference.index)
    }
  }
}

// MARK: The digest

extension Surroundings: Encodable {
  /// SHA-256 of the canonical JSON of the part.
  ///
  /// Every element stands as in ``CanonicalJSON``, in the order of its id, with these differences,
  /// so that nothing elsewhere in the power changes it: steps have no number and no former ids,
  /// measures and supervisions name risks and measures by address, and the steps of a phase and the
  /// risks of a measure are only those of the part. Of a power by itself it is that of the whole
  /// canonical JSON.
  package var digest: String {
    let text = isWhole ? try? CanonicalJSON.encode(power) : try? CanonicalJSON.encode(value: self)
    return SHA256.hexDigest(of: text ?? "")
  }

  package func encode(to encoder: any Encoder) throws {
    let process = power.process
    var object = encoder.object
    try object.write("posts", posts.map { process[$0] }.sorted { $0.path < $1.path })
    try object.write("steps", pick(process.steps, steps).map(\.withoutPlaceInOrder))
    try object.write("flows", pick(process.flows, flows))
    try object.write("risks", pick(process.risks, risks))
    let addresses = CanonicalAddresses(full: process)
    try object.write(
      "measures",
      pick(process.measures, measures).map {
        CanonicalMeasure(measure: $0, addresses: addresses, risks: risks)
      })
    try object.write(
      "supervisions",
      pick(process.supervisions, supervisions).map {
        CanonicalSupervision(supervision: $0, addresses: addresses, steps: steps)
      })
    try object.write("filings", pick(process.filings, filings))
    try object.write(
      "handOvers",
      process.handOvers.filter { flows.contains($0.flow.index) }.sorted { $0.flow.id < $1.flow.id })
  }

  private func pick<Element: ModelElement>(_ all: [Element], _ places: Set<Int>) -> [Element] {
    places.map { all[$0] }.sorted { $0.path < $1.path }
  }
}

extension ResolvedStep {
  /// The step without what a change elsewhere may change.
  fileprivate var withoutPlaceInOrder: ResolvedStep {
    var facts = facts
    facts.formerIDs = []
    return ResolvedStep(
      reference: reference, path: path, location: location, facts: facts, number: nil,
      performers: performers, isDoneByAnyPerformer: isDoneByAnyPerformer, isDescribed: isDescribed)
  }
}
