public import ProcessGraph
internal import Synchronization

/// What a rule may look at besides the power itself.
public struct CheckContext: Sendable {
  public let catalogue: ResolvedCatalogue
  public let policy: Policy
  /// The day for which is checked. Rules know no other time.
  public let today: CalendarDate
  private let analyses: AnalysisCache

  /// - Parameters:
  ///   - today: the day for which is checked.
  ///   - limits: how much work is put into the question whether a process is sound.
  public init(
    catalogue: ResolvedCatalogue, policy: Policy = Policy(),
    today: CalendarDate = RuleExample.day, limits: SoundnessLimits = .standard
  ) {
    self.init(catalogue, policy, today, AnalysisCache(limits))
  }

  private init(
    _ catalogue: ResolvedCatalogue, _ policy: Policy, _ today: CalendarDate,
    _ analyses: AnalysisCache
  ) {
    self.catalogue = catalogue
    self.policy = policy
    self.today = today
    self.analyses = analyses
  }

  /// What the algorithms say of a power of the catalogue, worked out once for all rules.
  ///
  /// - Complexity: that of ``ProcessAnalysis/init(_:limits:calling:)`` the first time, then O(1).
  public func analysis(of power: ResolvedPower) -> ProcessAnalysis {
    analysis(of: power, calledBy: [])
  }

  /// - Parameter callers: the powers on the way of calls to this one. One that calls any of them is
  ///   refused when a catalogue is resolved; in a model by itself the call counts as one step.
  private func analysis(
    of power: ResolvedPower, calledBy callers: Set<String>
  ) -> ProcessAnalysis {
    if let known = analyses[power.entry.id] { return known }
    let callers = callers.union([power.entry.id])
    let analysis = ProcessAnalysis(power.process, limits: analyses.limits) { id in
      guard !callers.contains(id) else { return nil }
      return catalogue.powers.first { $0.entry.id == id }.map {
        self.analysis(of: $0, calledBy: callers)
      }
    }
    analyses[power.entry.id] = analysis
    return analysis
  }

  /// How many points of the worst grade a post watches in all powers, and how many without grade.
  ///
  /// - Complexity: that of the analyses of all powers the first time, then O(1).
  package func load(of key: PostKey) -> CatalogueLoad? { loads[key] }

  /// What all supervising posts of the catalogue watch.
  private var loads: [PostKey: CatalogueLoad] {
    analyses.loads {
      var loads: [PostKey: CatalogueLoad] = [:]
      for (place, power) in catalogue.powers.enumerated() {
        for load in analysis(of: power).supervisorLoads {
          loads[load.key, default: CatalogueLoad(firstPower: place)].add(load)
        }
      }
      return loads
    }
  }

  /// The same catalogue with another model of one power, of which the analysis is forgotten.
  ///
  /// - Complexity: O(number of powers).
  package func replacing(_ place: Int, with power: ResolvedPower) -> CheckContext {
    var powers = catalogue.powers
    let old = powers[place]
    powers[place] = power
    return CheckContext(
      ResolvedCatalogue(powers: powers, root: catalogue.root), policy, today,
      analyses.forgetting { id, analysis in
        id == old.entry.id || analysis.process.steps.contains { $0.calledPower != nil }
      })
  }
}

/// What one post watches in the powers of a catalogue together.
package struct CatalogueLoad: Sendable {
  /// The place of the first power in which it watches.
  package let firstPower: Int
  package private(set) var grave = 0
  package private(set) var ungraded = 0
  package private(set) var powers = 0

  init(firstPower: Int) { self.firstPower = firstPower }

  mutating func add(_ load: SupervisorLoad) {
    grave += load.grave.count
    ungraded += load.ungraded.count
    powers += 1
  }
}

/// The analyses of the powers of one catalogue, by their ids.
private final class AnalysisCache: Sendable {
  private let analyses: Mutex<[String: ProcessAnalysis]>
  private let loads = Mutex<[PostKey: CatalogueLoad]?>(nil)
  let limits: SoundnessLimits

  init(_ limits: SoundnessLimits, _ analyses: [String: ProcessAnalysis] = [:]) {
    self.limits = limits
    self.analyses = Mutex(analyses)
  }

  subscript(id: String) -> ProcessAnalysis? {
    get { analyses.withLock { $0[id] } }
    set { analyses.withLock { $0[id] = newValue } }
  }

  func loads(_ find: () -> [PostKey: CatalogueLoad]) -> [PostKey: CatalogueLoad] {
    loads.withLock { known in
      if let known { return known }
      let found = find()
      known = found
      return found
    }
  }

  /// - Parameter isForgotten: says so of the power with an id and of those that may call it.
  func forgetting(where isForgotten: (String, ProcessAnalysis) -> Bool) -> AnalysisCache {
    AnalysisCache(limits, analyses.withLock { $0.filter { !isForgotten($0.key, $0.value) } })
  }
}
