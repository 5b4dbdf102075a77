internal import ProcessGraph

/// Who must act together to carry a case from its start to a decisive end with nobody else taking
/// part.
///
/// The performers of a run count, each post with its largest head-count and once, and so do those
/// who independently watch a step or flow of the run and those whose receipts cover its hand-overs.
/// Outside parties count nobody, nor do automatic supervisions. A run in which no post of the office
/// has a part is none that anybody could abuse, and is left out.
public struct Collusion: Sendable, Hashable {
  /// A post, and how many of its officers.
  public struct Member: Sendable, Hashable {
    public let post: Reference<ResolvedPost>
    public let count: Int
  }

  /// The posts, in the order of the process. Of posts with one identity the first stands for all.
  public let members: [Member]
  /// A complete run that they carry.
  public let run: ProcessRun

  /// How many persons they are.
  public var persons: Int { members.reduce(0) { $0 + $1.count } }

  /// The fewest persons, as far as they can be found.
  public enum Answer: Sendable, Hashable {
    /// Nobody fewer can do it.
    case exact(Collusion)
    /// The search was given up: fewer than `least` cannot do it, and these can.
    case bounds(least: Int, Collusion)
    /// No such run comes to a decisive end, whoever takes part.
    case impossible
  }

  /// Which runs are meant.
  public enum Scope: Sendable, Hashable, CaseIterable {
    /// All that end decisively.
    case anyRun
    /// Those that pass a step or flow with a risk of the worst grade.
    case throughWorstGrade
  }

  /// What is assumed where the model does not say who performs a step.
  public enum Unknowns: Sendable, Hashable, CaseIterable {
    /// That nobody more is needed there: the number is the least that it can be.
    case countNobody
    /// Nothing: runs that pass there are left out.
    case areAvoided
  }
}

extension ProcessAnalysis {
  /// The fewest persons who can carry a case to a decisive end alone.
  ///
  /// - Parameter budget: how many steps and flows may be looked at before bounds are given; the same
  ///   budget gives the same answer on every machine.
  /// - Precondition: ``isSound``.
  /// - Complexity: NP-hard in general; small where the number is.
  public func collusion(
    _ scope: Collusion.Scope = .anyRun, unknowns: Collusion.Unknowns = .countNobody,
    budget: Int = 10_000_000
  ) -> Collusion.Answer {
    let answers = problems(scope, unknowns).map { $0.solve(budget: budget) }
    var best: AgentGroup?
    var least = Int.max
    for answer in answers {
      switch answer {
      case .exact(let group):
        least = min(least, group.count)
        if group.count < best?.count ?? .max { best = group }
      case .bounds(let lower, let group):
        least = min(least, lower)
        if group.count < best?.count ?? .max { best = group }
      case .impossible: break
      }
    }
    guard let best else { return .impossible }
    return least < best.count
      ? .bounds(least: least, collusion(of: best)) : .exact(collusion(of: best))
  }

  /// Whether fewer than so many persons can carry a case to a decisive end; nil where the budget does
  /// not suffice to say. It costs less than ``collusion(_:unknowns:budget:)``.
  ///
  /// - Precondition: ``isSound``.
  public func isPossible(
    withFewerThan persons: Int, _ scope: Collusion.Scope = .anyRun,
    unknowns: Collusion.Unknowns = .countNobody, budget: Int = 10_000_000
  ) -> Bool? {
    let answers = problems(scope, unknowns).map {
      $0.isPossible(withFewerThan: persons, budget: budget)
    }
    if answers.contains(true) { return true }
    return answers.contains(nil) ? nil : false
  }

  private func collusion(of group: AgentGroup) -> Collusion {
    Collusion(
      members: group.agents.map {
        Collusion.Member(post: process.posts[$0.agent].reference, count: $0.count)
      },
      run: ProcessRun(group.run, workflow, process))
  }

  /// The questions whose best answer is the answer: besides the one about all runs, one for each step
  /// that an officer or an outside party may do, about the runs in which an officer does it.
  private func problems(
    _ scope: Collusion.Scope, _ unknowns: Collusion.Unknowns
  ) -> [FewestAgents] {
    let mixed =
      scope == .throughWorstGrade
      ? []
      : process.steps.filter { step in
        step.isDoneByAnyPerformer && step.posts.contains { process[$0].isOutside }
          && step.posts.contains { !process[$0].isOutside }
      }
    return [problem(scope, unknowns, officerAt: nil)]
      + mixed.map { problem(scope, unknowns, officerAt: $0) }
  }

  private func problem(
    _ scope: Collusion.Scope, _ unknowns: Collusion.Unknowns, officerAt mixed: ResolvedStep?
  ) -> FewestAgents {
    let demands = CollusionDemands(process, coverage, unknowns)
    var nodes = process.steps.map { step in
      demands.demand(of: step, byOfficer: step.reference == mixed?.reference)
    }
    var edges = process.flows.map(demands.demand)
    nodes += Array(repeating: .none, count: workflow.graph.nodes.count - nodes.count)
    edges += Array(
      repeating: .none, count: workflow.graph.adjacency.edgeCount - edges.count)
    var required = workflow.graph.noElements
    switch scope {
    case .anyRun where mixed != nil:
      if let mixed { required.insert(.node(mixed.reference.index)) }
    case .anyRun:
      for step in process.steps where step.lacksPerformer || demands.needsOfficer(step) {
        required.insert(.node(step.reference.index))
      }
    case .throughWorstGrade:
      for risk in process.risks where risk.grade?.isWorst == true {
        required.insert(element(of: risk))
      }
    }
    return FewestAgents(
      workflow.graph, nodes: nodes, edges: edges, endingIn: process.decisiveEnds,
      passing: required)
  }
}

/// Who has a part at each step and flow.
private struct CollusionDemands {
  private let process: ResolvedProcess
  private let coverage: SupervisionCoverage
  private let unknowns: Collusion.Unknowns
  /// The place of the post that stands for each, the first of its identity; nil for outside parties.
  private let agents: [Int?]

  init(
    _ process: ResolvedProcess, _ coverage: SupervisionCoverage, _ unknowns: Collusion.Unknowns
  ) {
    self.process = process
    self.coverage = coverage
    self.unknowns = unknowns
    var first: [PostKey: Int] = [:]
    agents = process.posts.map { post in
      guard !post.isOutside else { return nil }
      let key = PostKey(post)
      first[key] = first[key] ?? post.reference.index
      return first[key]
    }
  }

  /// - Parameter byOfficer: leaves out the outside parties, one of whom might do the step instead.
  func demand(of step: ResolvedStep, byOfficer: Bool) -> AgentDemand {
    if step.lacksPerformer, unknowns == .areAvoided { return .impossible }
    let performers = performers(of: step).map { clause in
      byOfficer ? clause.filter { !$0.isEmpty } : clause
    }
    return AgentDemand(
      performers + supervisors(coverage.supervisionsOfStep[step.reference.index]))
  }

  func demand(of flow: ResolvedFlow) -> AgentDemand {
    let place = flow.reference.index
    let signers = coverage.receiptOfFlow[place].flatMap { agents[$0.index] }
    return AgentDemand(
      supervisors(coverage.supervisionsOfFlow[place])
        + (signers.map { [[[AgentCount($0)]]] } ?? []))
  }

  /// Whether a post of the office surely has a part in performing a step.
  func needsOfficer(_ step: ResolvedStep) -> Bool {
    performers(of: step).contains { clause in !clause.contains(where: \.isEmpty) }
  }

  private func performers(of step: ResolvedStep) -> [[[AgentCount]]] {
    let officers = step.performers.map { performer in
      agents[performer.post.index].map { AgentCount($0, count: performer.count) }
    }
    guard !officers.isEmpty else { return [] }
    return step.isDoneByAnyPerformer
      ? [officers.map { officer in officer.map { [$0] } ?? [] }] : [[officers.compactMap { $0 }]]
  }

  /// A clause for each who takes part for certain.
  private func supervisors(
    _ supervisions: [Reference<ResolvedSupervision>]
  ) -> [[[AgentCount]]] {
    let posts = supervisions.filter {
      process[$0].mode != .automatic && coverage.doubts[$0] == nil
    }.compactMap { agents[process[$0].post.index] }
    return Set(posts).sorted().map { [[AgentCount($0)]] }
  }
}

extension AgentDemand {
  /// Nobody can meet it.
  fileprivate static let impossible = AgentDemand([[]])
}
