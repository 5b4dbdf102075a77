internal import Oversight
internal import ProcessGraph

extension ProcessAnalysis {
  /// The verdict on a power of a rule about its runs that has no fault of its own kind to report.
  ///
  /// Where there are other faults, nothing more can be said: those runs fail already.
  func verdictWithoutFault(on power: ResolvedPower) -> Verdict {
    if let missing = missingBounds { return .undetermined(power, missing: missing) }
    switch soundness {
    case .sound(let proof): return .satisfied(power, by: proof.text)
    case .unsound: return .notApplicable(power)
    case .undetermined(let reason): return .undetermined(power, missing: reason.text)
    }
  }

  /// The start or the end without which there are no runs; nil where there are both.
  var missingBounds: LocalizedText? {
    if process.starts.isEmpty { return Texts.soundness.text("soundness.missing.start") }
    if process.ends.isEmpty { return Texts.soundness.text("soundness.missing.end") }
    return nil
  }

  /// Whether an end can be reached from every one of these steps along the flows.
  func canEnd(from steps: [Reference<ResolvedStep>]) -> Bool {
    let ending = process.flowGraph.adjacency.reversed
      .reachable(from: process.ends.map(\.reference.index))
    return steps.allSatisfy { ending.contains($0.index) }
  }
}

extension Soundness.Proof {
  /// What shows that all runs end properly.
  fileprivate var text: LocalizedText {
    switch self {
    case .reduced: Texts.soundness.text("soundness.reduced")
    case .structural: Texts.soundness.text("soundness.structural")
    case .explored(let states):
      Texts.soundness.text("soundness.explored", ["states": LocalizedText("\(states)")])
    }
  }
}

extension Soundness.Reason {
  /// What is not known of the runs.
  fileprivate var text: LocalizedText {
    switch self {
    case .tooManyStates(let states):
      Texts.soundness.text("soundness.missing.search", ["states": LocalizedText("\(states)")])
    }
  }
}

extension ResolvedProcess {
  /// The names of what sends work along flows, gateways looked through.
  func names(ofSenders flows: [Reference<ResolvedFlow>]) -> LocalizedText {
    let senders = flows.flatMap { flow -> [Reference<ResolvedStep>] in
      let senders = ends(of: self[flow]).senders.map(\.reference)
      return senders.isEmpty ? [self[flow].source] : senders
    }
    return Set(senders).sorted().map { self[$0].shownName }.quotedList
  }

  /// The names of what receives work along flows; where that is a gateway, of the flow.
  func names(ofReceivers flows: [Reference<ResolvedFlow>]) -> LocalizedText {
    flows.map { flow -> LocalizedText in
      let receiver = self[self[flow].target]
      return receiver.kind.isGateway ? name(of: .flow(flow)) : receiver.shownName
    }.quotedList
  }
}
