import Oversight

/// The slow and obvious answers to what the resolver works out.
struct ResolvedOracle {
  let process: ResolvedProcess

  /// The hand-overs, by trying every way back from every flow.
  var handOvers: [String] {
    process.flows.compactMap { flow in
      let receiver = process[flow.target]
      let senders = process.steps.filter { sender in
        !sender.posts.isEmpty && leads(from: sender, to: flow, through: [])
          && !passages(from: sender, to: receiver).isEmpty
      }
      guard !senders.isEmpty else { return nil }
      return Self.line(
        flow.reference.id,
        senders.map(\.reference.id),
        senders.flatMap { passages(from: $0, to: receiver) }.map(level).max(),
        isOutside(receiver) || senders.allSatisfy(isOutside)
      )
    }
  }

  /// What watches a hand-over, by the words of the definition: a supervision, a receipt, something
  /// that nobody can judge, or nothing.
  func cover(of handOver: HandOver) -> String {
    let flow = process[handOver.flow]
    let senders = Set(handOver.senders.flatMap { process[$0].posts })
    let receivers = Set(process[handOver.receiver].posts)
    var found: [(name: String, post: Reference<ResolvedPost>)] = []
    for supervision in process.supervisions where supervision.target == .flow(flow.reference) {
      guard !isParty(supervision.post) else { continue }
      if isIndependent(supervision.post, of: senders.union(receivers)) {
        found.append((supervision.reference.id, supervision.post))
      }
    }
    if let signer = flow.receipt, isIndependent(signer, of: senders) {
      let isForParties = receivers.allSatisfy { process[$0].layer == .outside }
      let isOfUnit = { (post: Reference<ResolvedPost>) in
        process[post].unit.map { $0.id == process[signer].unit?.id } ?? false
      }
      let receives =
        receivers.contains(signer)
        || receivers.contains(where: isOfUnit) && !senders.contains(where: isOfUnit)
      if receives, (process[signer].layer == .outside) == isForParties {
        found.append(("receipt", signer))
      }
    }
    if let sure = found.first(where: { !isInCircle($0.post) }) { return sure.name }
    return found.isEmpty ? "nothing" : "doubt"
  }

  /// Whether a post is outside, in no line, and performs something.
  func isParty(_ post: Reference<ResolvedPost>) -> Bool {
    process[post].layer == .outside && process[post].line == nil
      && process.steps.contains { $0.posts.contains(post) }
  }

  /// Whether one can go up from a post for ever.
  private func isInCircle(_ post: Reference<ResolvedPost>) -> Bool {
    var current = post
    for _ in 0...process.posts.count {
      guard let superior = process[current].reportsTo else { return false }
      current = superior
    }
    return true
  }

  /// Every pair of those who may send and those who may receive where the work changes hands.
  private func passages(
    from sender: ResolvedStep,
    to receiver: ResolvedStep
  ) -> [(from: [Reference<ResolvedPost>], to: [Reference<ResolvedPost>])] {
    choices(sender).flatMap { from in
      choices(receiver).filter { to in
        to.contains { post in
          !from.contains(post) && (isOutside(receiver) || process[post].layer != .outside)
        }
      }.map { (from, $0) }
    }
  }

  private func choices(_ step: ResolvedStep) -> [[Reference<ResolvedPost>]] {
    step.isDoneByAnyPerformer ? step.posts.map { [$0] } : [step.posts]
  }

  /// A hand-over in one line, to compare.
  static func line(_ handOver: HandOver) -> String {
    line(
      handOver.flow.id,
      handOver.senders.map(\.id),
      handOver.level,
      handOver.involvesOutsideParty
    )
  }

  private static func line(
    _ flow: String,
    _ senders: [String],
    _ level: HandOver.Level?,
    _ involvesOutsideParty: Bool
  ) -> String {
    "\(senders) on \(flow), \(level.map(\.rawValue) ?? ""), outside: \(involvesOutsideParty)"
  }

  /// The number of each step where no flow but a return leads in a circle; nil where one does.
  var numbers: [Int?]? {
    var order: [Int] = []
    let forward = process.flows.filter { !$0.kind.isReturn }
    while order.count < process.steps.count {
      let next = process.steps.indices.first { step in
        !order.contains(step)
          && forward.allSatisfy { $0.target.index != step || order.contains($0.source.index) }
      }
      guard let next else { return nil }
      order.append(next)
    }
    let numbered = order.filter { isNumbered(process.steps[$0]) }
    return process.steps.indices.map { step in numbered.firstIndex(of: step).map { $0 + 1 } }
  }

  /// Whether a step has a number: somebody must do it, and it is described or linked.
  func isNumbered(_ step: ResolvedStep) -> Bool {
    step.kind.needsPerformer
      && (step.isDescribed
        || process.flows.contains { [$0.source, $0.target].contains(step.reference) })
  }

  /// Whether a supervisor takes part in the work or reports to somebody who does.
  func isIndependent(
    _ post: Reference<ResolvedPost>,
    of parties: Set<Reference<ResolvedPost>>
  ) -> Bool {
    var chain = [post]
    for _ in process.posts {
      if let superior = process[chain[chain.count - 1]].reportsTo { chain.append(superior) }
    }
    return parties.isDisjoint(with: chain)
  }

  /// Whether work goes from a step to a flow by steps without performers only.
  private func leads(from sender: ResolvedStep, to flow: ResolvedFlow, through seen: [Int]) -> Bool
  {
    if flow.source == sender.reference { return true }
    guard process[flow.source].posts.isEmpty, !seen.contains(flow.source.index) else {
      return false
    }
    return process.flows.contains {
      $0.target == flow.source && leads(from: sender, to: $0, through: seen + [flow.source.index])
    }
  }

  private func isOutside(_ step: ResolvedStep) -> Bool {
    step.posts.allSatisfy { process[$0].layer == .outside }
  }

  private func level(
    from sending: [Reference<ResolvedPost>],
    to receiving: [Reference<ResolvedPost>]
  ) -> HandOver.Level {
    let from = sending.compactMap { process[$0].unit }
    let to = receiving.compactMap { process[$0].unit }
    if from.isEmpty || to.isEmpty { return .post }
    if !Set(to.map(\.organisationID)).isSubset(of: from.map(\.organisationID)) {
      return .organisation
    }
    return Set(to.map(\.id)).isSubset(of: from.map(\.id)) ? .post : .unit
  }
}
