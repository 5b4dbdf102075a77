internal import Oversight
internal import ProcessGraph

/// Which steps of a power a policy keeps apart, and whether one person can do two of them in one case.
struct SeparatedDuties {
  /// What is found at the later of two steps.
  enum Finding {
    case none
    /// Others do what is kept apart from it.
    case apart(ResolvedStep)
    /// One and the same holder can do both.
    case together(Other, holder: LocalizedText, source: LocalizedText)
    /// Nobody knows who does this step.
    case unknown(ResolvedStep)
    /// Nobody knows to which unit this post belongs.
    case unplaced(ResolvedPost)
  }

  /// Where the first duty is done: at another step, or at the same.
  enum Other {
    case step(ResolvedStep)
    case sameBox(doing: Set<StepAction>)
  }

  private let process: ResolvedProcess
  private let rows: [SeparationPolicy.Duty]
  private let reaches: [Int: Set<Int>]

  /// - Complexity: O(n + m) for each step that a row names first.
  init(_ power: ResolvedPower, _ policy: SeparationPolicy, rule: String) {
    let process = power.process
    let rows = policy.duties.filter { $0.rule == rule && $0.scope.includes(power) }
    let firsts = process.steps.filter { step in
      rows.contains { row in !row.first.isDisjoint(with: step.actions) }
    }
    self.process = process
    self.rows = rows
    reaches = Dictionary(
      uniqueKeysWithValues: firsts.map { step in
        let reached = process.flowGraph.adjacency.reachable(from: [step.reference.index])
        return (step.reference.index, Set(process.steps.indices.filter(reached.contains)))
      })
  }

  /// What is found at a step that some row names second. What is certain goes before what is unknown.
  func finding(at step: ResolvedStep) -> Finding {
    var finding = Finding.none
    for row in rows
    where !row.second.isDisjoint(with: step.actions) && row.scope.includes(step) {
      if let finding = findingInOneBox(step, row) { return finding }
      for (first, reached) in reaches.sorted(by: { $0.key < $1.key }) {
        let other = process.steps[first]
        guard reached.contains(step.reference.index), other.reference != step.reference,
          !row.first.isDisjoint(with: other.actions)
        else { continue }
        if let holder = holder(of: other, and: step, row.level) {
          return .together(.step(other), holder: holder, source: row.source)
        }
        if let unknown = [other, step].first(where: \.lacksPerformer) {
          finding = .unknown(unknown)
        } else if row.level == .unit, let post = unplaced(other, step) {
          finding = .unplaced(post)
        } else if case .none = finding {
          finding = .apart(other)
        }
      }
    }
    return finding
  }

  /// A post inside the office of which the model names no unit.
  private func unplaced(_ first: ResolvedStep, _ second: ResolvedStep) -> ResolvedPost? {
    (first.posts + second.posts).map { process[$0] }.first { !$0.isOutside && $0.unit == nil }
  }

  /// What is found where both duties stand in one box; nil where they do not.
  private func findingInOneBox(
    _ step: ResolvedStep, _ row: SeparationPolicy.Duty
  ) -> Finding? {
    let first = row.first.intersection(step.actions)
    guard !first.isEmpty, step.actions.subtracting(first).contains(where: row.second.contains)
    else { return nil }
    if step.lacksPerformer { return .unknown(step) }
    return holder(of: step, and: step, row.level).map {
      .together(.sameBox(doing: first), holder: $0, source: row.source)
    }
  }

  /// Who can do both steps alone; nil where that is nobody.
  private func holder(
    of first: ResolvedStep, and second: ResolvedStep, _ level: SeparationPolicy.Level
  ) -> LocalizedText? {
    let pairs = first.teams.flatMap { one in second.teams.map { (one, $0) } }
    switch level {
    case .post:
      // Where two act together in one of the steps, one alone cannot do both.
      return pairs.lazy.compactMap { one, two -> LocalizedText? in
        guard one.count == 1, two.count == 1, PostKey(process[one[0]]) == PostKey(process[two[0]]),
          !process[two[0]].isOutside
        else { return nil }
        return process[two[0]].name
      }.first
    case .unit:
      // One and the same post is in one unit, whichever that is.
      let same = second.posts.first { post in
        !process[post].isOutside
          && first.posts.contains { PostKey(process[$0]) == PostKey(process[post]) }
      }
      if let same { return process[same].name }
      let own = first.posts.compactMap { process[$0].unit }
      let others = second.posts.filter { !process[$0].isOutside }
      return others.lazy.compactMap { process[$0].unit }.first { own.contains($0) }?.name
    }
  }
}
