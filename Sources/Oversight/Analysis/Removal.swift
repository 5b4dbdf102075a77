/// One thing that somebody could take out of a model: what a good check notices.
public enum Removal: Sendable, Hashable {
  case supervision(Reference<ResolvedSupervision>)
  case receipt(Reference<ResolvedFlow>)
  case measure(Reference<ResolvedMeasure>)
  /// One of those who answer for a risk, by the place among them.
  case riskOwner(Reference<ResolvedRisk>, Int)
  /// One of those who answer for a measure, by the place among them.
  case measureOwner(Reference<ResolvedMeasure>, Int)
  case filing(Reference<ResolvedFiling>)

  /// What kind of thing is taken out.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Encodable {
    case supervision, receipt, measure, riskOwner, measureOwner, filing
  }

  public var kind: Kind {
    switch self {
    case .supervision: .supervision
    case .receipt: .receipt
    case .measure: .measure
    case .riskOwner: .riskOwner
    case .measureOwner: .measureOwner
    case .filing: .filing
    }
  }
}

extension ResolvedProcess {
  /// Everything that can be taken out singly: each supervision, receipt, measure, owner and filing,
  /// kind by kind.
  public var removals: [Removal] {
    supervisions.map { .supervision($0.reference) }
      + flows.filter { $0.receipt != nil }.map { .receipt($0.reference) }
      + measures.map { .measure($0.reference) }
      + risks.flatMap { risk in risk.responsible.indices.map { .riskOwner(risk.reference, $0) } }
      + measures.flatMap { measure in
        measure.responsible.indices.map { .measureOwner(measure.reference, $0) }
      } + filings.map { .filing($0.reference) }
  }

  /// What would be taken out: the element, or for receipts and owners the one that has them.
  public func element(of removal: Removal) -> any ModelElement {
    switch removal {
    case .supervision(let supervision): self[supervision]
    case .receipt(let flow): self[flow]
    case .measure(let measure), .measureOwner(let measure, _): self[measure]
    case .riskOwner(let risk, _): self[risk]
    case .filing(let filing): filings[filing.index]
    }
  }

  /// The process as it would be without something. What hangs on a measure goes with it.
  ///
  /// - Complexity: O(n + m).
  public func without(_ removal: Removal) -> ResolvedProcess {
    var draft = ProcessDraft(self)
    switch removal {
    case .supervision(let supervision):
      draft.keepSupervisions { $0.reference != supervision }
    case .receipt(let flow): draft.flows[flow.index] = self[flow].withoutReceipt
    case .measure(let measure):
      draft.keepSupervisions { $0.target != .measure(measure) }
      draft.remove(measure)
    case .riskOwner(let risk, let place):
      draft.risks[risk.index] = self[risk].withoutOwner(at: place)
    case .measureOwner(let measure, let place):
      draft.measures[measure.index] = self[measure].withoutOwner(at: place)
    case .filing(let filing): draft.keepFilings { $0.reference != filing }
    }
    return draft.process
  }
}

extension ResolvedPower {
  /// The power as it would be without something.
  public func without(_ removal: Removal) -> ResolvedPower {
    ResolvedPower(entry: entry, process: process.without(removal))
  }
}

/// A process while parts are taken out; places are made anew so that references hold.
private struct ProcessDraft {
  let original: ResolvedProcess
  var flows: [ResolvedFlow]
  var risks: [ResolvedRisk]
  var measures: [ResolvedMeasure]
  var supervisions: [ResolvedSupervision]
  var filings: [ResolvedFiling]

  init(_ process: ResolvedProcess) {
    original = process
    flows = process.flows
    risks = process.risks
    measures = process.measures
    supervisions = process.supervisions
    filings = process.filings
  }

  var process: ResolvedProcess {
    ResolvedProcess(
      posts: original.posts, steps: original.steps, flows: flows, risks: risks,
      measures: measures, supervisions: supervisions, filings: filings,
      flowGraph: original.flowGraph)
  }

  mutating func keepSupervisions(where isKept: (ResolvedSupervision) -> Bool) {
    supervisions = supervisions.filter(isKept).enumerated().map { $1.moved(to: $0) }
  }

  mutating func keepFilings(where isKept: (ResolvedFiling) -> Bool) {
    filings = filings.filter(isKept).enumerated().map { $1.moved(to: $0) }
  }

  mutating func remove(_ measure: Reference<ResolvedMeasure>) {
    measures = measures.filter { $0.reference != measure }.enumerated().map { $1.moved(to: $0) }
    supervisions = supervisions.map { $0.afterRemoval(of: measure) }
  }
}

extension Reference {
  fileprivate func moved(to index: Int) -> Reference { Reference(index: index, id: id) }
}

extension ResolvedFlow {
  fileprivate var withoutReceipt: ResolvedFlow {
    ResolvedFlow(
      reference: reference, path: path, location: location, source: source, target: target,
      facts: facts, receipt: nil, approver: approver)
  }
}

extension ResolvedRisk {
  fileprivate func withoutOwner(at place: Int) -> ResolvedRisk {
    ResolvedRisk(
      reference: reference, path: path, location: location, facts: facts, host: host,
      responsible: responsible.enumerated().filter { $0.offset != place }.map(\.element))
  }
}

extension ResolvedMeasure {
  fileprivate func withoutOwner(at place: Int) -> ResolvedMeasure {
    ResolvedMeasure(
      reference: reference, path: path, location: location, facts: facts, risks: risks,
      responsible: responsible.enumerated().filter { $0.offset != place }.map(\.element),
      actsAt: actsAt)
  }

  fileprivate func moved(to index: Int) -> ResolvedMeasure {
    ResolvedMeasure(
      reference: reference.moved(to: index), path: path, location: location, facts: facts,
      risks: risks, responsible: responsible, actsAt: actsAt)
  }
}

extension ResolvedSupervision {
  fileprivate func moved(to index: Int) -> ResolvedSupervision {
    ResolvedSupervision(
      reference: reference.moved(to: index), path: path, location: location, facts: facts,
      post: post, target: target)
  }

  /// The supervision with its target where it stands once a measure is gone.
  fileprivate func afterRemoval(of measure: Reference<ResolvedMeasure>) -> ResolvedSupervision {
    guard case .measure(let target) = target, target.index > measure.index else { return self }
    return ResolvedSupervision(
      reference: reference, path: path, location: location, facts: facts, post: post,
      target: .measure(target.moved(to: target.index - 1)))
  }
}

extension ResolvedFiling {
  fileprivate func moved(to index: Int) -> ResolvedFiling {
    ResolvedFiling(
      reference: reference.moved(to: index), path: path, location: location, facts: facts,
      step: step, receiver: receiver, responsible: responsible, materials: materials)
  }
}
