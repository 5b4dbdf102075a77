/// The heaviest walks through one strongly connected component.
struct RunLoop {
  private let part: RunPart
  private let budget: Int

  /// A walk, by its edges, and between which bounds the heaviest gains.
  struct Run {
    var edges: [Int]
    /// What the walk gains.
    var lower: Int
    /// What no walk exceeds.
    var upper: Int
  }

  init(part: RunPart, budget: Int) {
    self.part = part
    self.budget = budget
  }

  /// The heaviest walk from a node to each of some others.
  func heaviestRuns(from start: Int, to ends: [Int]) -> [Run] {
    var runs = ends.map { heaviestFlow(from: start, to: $0) }
    if runs.contains(where: { $0.lower < $0.upper }),
      let states = RunStates(part: part, start: start, budget: budget)
    {
      for (number, end) in ends.enumerated() where runs[number].lower < runs[number].upper {
        let edges = states.heaviestWalk(to: end)
        let gain = part.gain(of: edges)
        runs[number] = Run(edges: edges, lower: gain, upper: gain)
      }
    }
    return runs
  }

  /// A flow is an upper bound; where it hangs together, one walk attains it.
  private func heaviestFlow(from start: Int, to end: Int) -> Run {
    var regions = RunRegions(part: part, start: start, end: end)
    let (weight, uses) = regions.heaviestFlow()
    let edges = part.walk(from: start, through: uses)
    return Run(
      edges: edges, lower: part.gain(of: edges), upper: weight - part.nodeWeight[start])
  }
}
