/// How the use of power is spread over the posts and units of a catalogue.
///
/// A step that several posts of the office perform is divided evenly among them, and among their
/// units. Steps that nobody is said to perform, or outside parties alone, count for nobody; posts
/// without a unit count for no unit.
///
/// - Source: the index is that of A. Hirschman, National Power and the Structure of Foreign Trade,
///   1945, and O. Herfindahl, Concentration in the Steel Industry, 1950: the sum of squared shares.
public struct Concentration: Sendable, Hashable {
  /// One holder of power, and how much of it.
  public struct Holder: Sendable, Hashable {
    /// The identity of the post, else its address; the id of the unit.
    public let id: String
    public let name: LocalizedText
    /// How many steps: a third of a step for one of three who perform it together.
    public let steps: Double
    /// The part of all such steps, from 0 to 1.
    public let share: Double
  }

  /// How some steps are spread.
  public struct Spread: Sendable, Hashable {
    /// Those who have any of the steps, the largest share first, then by id.
    public let holders: [Holder]
    /// The Herfindahl index: 1 where one has all, 1/n where n have the same; 0 where there is none.
    public var index: Double { holders.reduce(0) { $0 + $1.share * $1.share } }
  }

  /// The steps at which power is used, over posts and over units.
  public let decisiveOverPosts: Spread
  public let decisiveOverUnits: Spread
  /// The steps that bear a risk of the worst grade, over posts and over units.
  public let worstGradeOverPosts: Spread
  public let worstGradeOverUnits: Spread

  /// - Complexity: O(n log n) in the number of steps, performers and risks of all powers.
  public init(_ catalogue: ResolvedCatalogue) {
    var decisive = (posts: SpreadTally(), units: SpreadTally())
    var worst = (posts: SpreadTally(), units: SpreadTally())
    for power in catalogue.powers {
      let process = power.process
      for step in process.steps {
        let posts = step.posts.map { process[$0] }.filter { !$0.isOutside }
        let named = posts.map { (PostKey($0).name, $0.name) }
        let units = posts.compactMap(\.unit).map { ($0.id, $0.name) }
        if step.isDecisive {
          decisive.posts.add(named)
          decisive.units.add(units)
        }
        if process.risks(of: step).contains(where: { $0.grade?.isWorst == true }) {
          worst.posts.add(named)
          worst.units.add(units)
        }
      }
    }
    decisiveOverPosts = decisive.posts.spread
    decisiveOverUnits = decisive.units.spread
    worstGradeOverPosts = worst.posts.spread
    worstGradeOverUnits = worst.units.spread
  }
}

/// Adds up steps, in the order of the catalogue.
private struct SpreadTally {
  private var steps: [String: Double] = [:]
  private var names: [String: LocalizedText] = [:]
  private var total = 0

  /// Divides one step evenly among those who are named, each once.
  mutating func add(_ holders: [(id: String, name: LocalizedText)]) {
    let ids = holders.map(\.id).withoutRepetitions
    guard !ids.isEmpty else { return }
    total += 1
    for holder in holders { names[holder.id] = names[holder.id] ?? holder.name }
    for id in ids { steps[id, default: 0] += 1 / Double(ids.count) }
  }

  var spread: Concentration.Spread {
    let holders = steps.map { id, steps in
      Concentration.Holder(
        id: id, name: names[id] ?? LocalizedText(id), steps: steps,
        share: steps / Double(total))
    }
    return Concentration.Spread(
      holders: holders.sorted { ($1.steps, $0.id) < ($0.steps, $1.id) })
  }
}
