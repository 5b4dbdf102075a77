internal import Synchronization

/// What a rule may look at besides the power itself.
public struct CheckContext: Sendable {
  public let catalogue: ResolvedCatalogue
  public let policy: Policy
  private let analyses = AnalysisCache()

  public init(catalogue: ResolvedCatalogue, policy: Policy = Policy()) {
    self.catalogue = catalogue
    self.policy = policy
  }

  /// What the algorithms say of a power of the catalogue, worked out once for all rules.
  ///
  /// - Complexity: that of ``ProcessAnalysis/init(_:)`` the first time, then O(1).
  public func analysis(of power: ResolvedPower) -> ProcessAnalysis {
    analyses.analysis(of: power)
  }
}

/// The analyses of the powers of one catalogue, by their ids.
private final class AnalysisCache: Sendable {
  private let analyses = Mutex<[String: ProcessAnalysis]>([:])

  func analysis(of power: ResolvedPower) -> ProcessAnalysis {
    if let known = analyses.withLock({ $0[power.entry.id] }) { return known }
    let analysis = ProcessAnalysis(power.process)
    analyses.withLock { $0[power.entry.id] = analysis }
    return analysis
  }
}
