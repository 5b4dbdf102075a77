internal import Oversight
internal import ProcessGraph

/// Where branches of a case end, each by itself.
extension BPMNDraft {
  /// Lets branches that are under way together and end by themselves wait for one another.
  ///
  /// In BPMN a process or sub-process is over when all of its branches are; in our models an end ends
  /// the case. So those ends become one, behind an inclusive join. Ends that stop everything, and
  /// those that their authors describe in our words, stay as they are.
  ///
  /// - Complexity: O(m² · d) for the greatest degree d, for each scope with such ends; above 2,000
  ///   flows all ends behind a split count as such.
  mutating func meetAtExits(_ ids: inout SafeIDs) {
    let hasSplit = steps.indices.contains { isSplit($0) }
    guard hasSplit else { return }
    for scope in scopes.indices.reversed() {
      if scopes[scope].parent != nil {
        meetAtExit(of: scope)
      } else {
        meetAtEnds(of: scope, &ids)
      }
    }
  }

  private func isSplit(_ step: Int) -> Bool {
    let kind = steps[step].kind
    return (kind == .fork || kind == .inclusiveSplit) && flows.count { $0.source == step } > 1
  }

  /// The flows that can hold a token beside another one of the same scope.
  private func parallelFlows(in scope: Int) -> Set<Int> {
    let inside = flows.indices.filter { isScope(steps[flows[$0].source].scope, in: scope) }
    guard flows.count <= 2_000 else {
      let graph = adjacency
      let behind = graph.reachable(from: steps.indices.filter { isSplit($0) })
      return Set(inside.filter { behind.contains(flows[$0].source) })
    }
    let relation = BPMNConcurrency(self)
    return Set(inside.filter { flow in inside.contains { relation.areConcurrent(flow, $0) } })
  }

  private mutating func meetAtExit(of scope: Int) {
    guard let exit = scopes[scope].exit else { return }
    let entering = flows.indices.filter { flows[$0].target == exit }
    guard entering.count > 1 else { return }
    let parallel = parallelFlows(in: scope)
    guard entering.contains(where: parallel.contains) else { return }
    steps[exit].kind = .inclusiveJoin
    steps[exit].isPass = false
  }

  private mutating func meetAtEnds(of scope: Int, _ ids: inout SafeIDs) {
    let parallel = parallelFlows(in: scope)
    let ends = steps.indices.filter { step in
      steps[step].kind.outcome != nil && !steps[step].standsAlone
        && flows.indices.contains { flows[$0].target == step && parallel.contains($0) }
    }
    let entering = flows.indices.filter { ends.contains(flows[$0].target) }
    guard let end = ends.first(where: { !steps[$0].isMade }) ?? ends.first, entering.count > 1
    else { return }
    var join = Step(
      id: ids.id("\(steps[end].id)-all", or: "all"), kind: .inclusiveJoin, name: "",
      element: steps[end].element, scope: steps[end].scope)
    join.isMade = true
    let number = add(join)
    for flow in entering { flows[flow].target = number }
    connect(number, end, for: steps[end].element)
    steps[end].name = name(ofMerged: ends, steps[end].name)
    remove(steps.indices.map { ends.contains($0) && $0 != end })
  }

  /// The names of all ends that became one, so that none is lost.
  private func name(ofMerged ends: [Int], _ name: LocalizedText) -> LocalizedText {
    var names: [LocalizedText] = []
    for end in ends where !steps[end].isMade && !names.contains(steps[end].name) {
      names.append(steps[end].name)
    }
    guard names.count > 1 else { return names.first ?? name }
    func joined(_ language: Language) -> String {
      names.map { $0[language] }.joined(separator: " / ")
    }
    let isPlain = names.allSatisfy(\.translations.isEmpty)
    return isPlain
      ? LocalizedText(names.map(\.original).joined(separator: " / "))
      : LocalizedText(joined(.simplifiedChinese), english: joined(.english))
  }
}
