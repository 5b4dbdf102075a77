internal import ProcessGraph

/// Where to put the fewest supervisions so that no run of a process goes past everybody who watches.
///
/// Steps of the office and hand-overs inside it can be watched. A hand-over that nobody watches is
/// preferred, since it needs somebody anyway; a step at which a risk is open comes last, or the
/// answer would always be to watch every risk where it stands.
public struct SupervisionProposal: Sendable {
  /// A supervision to add.
  public struct Point: Sendable {
    public let target: Target
    /// The risks that would be open without it, all others being added.
    public let closes: [Reference<ResolvedRisk>]
    /// A post of the model that may watch there: it takes no part, reports to nobody who does, and is
    /// of the layer that the policy asks for; nil where the model has none.
    public let supervisor: Reference<ResolvedPost>?
  }

  /// What is to be watched.
  public enum Target: Sendable, Hashable {
    case step(Reference<ResolvedStep>)
    case flow(Reference<ResolvedFlow>)
  }

  /// The supervisions to add, in the order of the process; together they close every run.
  public let points: [Point]
  /// The risks that some run takes to its end with nobody watching, as the model stands.
  public let openRisks: [Reference<ResolvedRisk>]
  /// The risks that are closed only by supervision of which nobody knows whether it is independent.
  public let doubtfulRisks: [Reference<ResolvedRisk>]
  /// The risks that no supervision of a step of the office or of a hand-over can close.
  public let beyondReach: [Reference<ResolvedRisk>]
  /// Whether it is proved that no cheaper set of points does.
  public let isFewest: Bool
}

extension ProcessAnalysis {
  /// The fewest supervisions to add; nil where the process is not sound, so that nobody can say.
  ///
  /// - Complexity: O(n + m) for processes made of blocks, else within a fixed budget.
  public func proposal(_ policy: Policy = Policy()) -> SupervisionProposal? {
    guard isSound else { return nil }
    let open = process.risks.filter { unsupervisedRun(from: $0) != nil }
    let isOpen = Set(open.map(\.reference))
    let doubtful = process.risks.filter {
      !isOpen.contains($0.reference) && doubt(from: $0) != nil
    }
    return ProposalSearch(
      analysis: self, policy: policy, open: open, doubtful: doubtful.map(\.reference)
    ).proposal
  }
}
