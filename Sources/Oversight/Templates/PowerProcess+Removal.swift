extension PowerProcess {
  /// Takes a step out. What led to it leads to the step that followed, where a single one did; else the
  /// flows go with it, and whatever then leads nowhere is found when the process is resolved.
  ///
  /// - Returns: whether there was such a step.
  /// - Complexity: O(number of steps and flows).
  mutating func remove(step id: String) -> Bool {
    guard let place = steps.firstIndex(where: { $0.id == id }) else { return false }
    steps.remove(at: place)
    let onward = flows.filter { $0.source == id && $0.target != id && !$0.facts.kind.isReturn }
    let next = Set(onward.map { $0.target }).count == 1 ? onward.first : nil
    flows = flows.compactMap { (flow: AuthoredFlow) -> AuthoredFlow? in
      if flow.source == id { return nil }
      guard flow.target == id else { return flow }
      guard let next, next.target != flow.source else { return nil }
      var bridge = flow
      bridge.target = next.target
      // The one who signs is the one to whom the work comes.
      bridge.receipt = next.receipt
      bridge.supervisions += next.supervisions
      return bridge
    }
    return true
  }
}
