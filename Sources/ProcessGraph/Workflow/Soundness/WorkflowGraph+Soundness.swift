extension WorkflowGraph {
  /// Whether every run comes to a proper end, with what shows it.
  ///
  /// Blocks are reduced first. What is left is judged by its structure where no routing is
  /// inclusive, else by its states. Of an unsound graph states are searched for runs to the faults:
  /// first all states, which gives the nearest faults of each kind, then only as many as are needed to
  /// find one. Dead nodes are all reported where the states could all be searched, else only those
  /// to which no way leads.
  ///
  /// - Complexity: O(n + m) for a graph made of blocks; O(n · m) for a sound one without inclusive
  ///   routing; else bounded by the limits.
  public func soundness(limits: SoundnessLimits = .standard) -> Soundness {
    var reduction = BlockReduction(self)
    reduction.run()
    if reduction.isWhole { return .sound(.reduced) }
    let structure = reduction.structure
    guard let remainder = structure.remainder else { return .sound(.reduced) }
    let answer = remainder.graph.structuralAnswer(limits: limits)
    if answer == .sound { return .sound(.structural) }
    var reduced: StateSearch?
    if answer == .open {
      // A proof needs few states here; the plain search below is for the runs.
      let search = remainder.graph.reducedSearch(limits: limits)
      if !search.isCut, search.isFaultless { return .sound(.explored(states: search.stateCount)) }
      reduced = search
    }
    let plain = plainFaults(limits: limits)
    if !plain.isCut || plain.faults.contains(where: { $0.run != nil }) {
      return plain.faults.isEmpty ? .sound(.explored(states: plain.states)) : .unsound(plain.faults)
    }
    var search = reduced ?? remainder.graph.reducedSearch(limits: limits)
    var faults = expandedFaults(of: &search, structure, remainder)
    if !faults.contains(where: { $0.kind == .deadNode }) { faults += plain.faults }
    if faults.isEmpty, case .unsound(let nodes) = answer {
      let expansion = RunExpansion(self, structure, remainder)
      faults = [Soundness.Fault(.structural, nodes: expansion.nodes(of: nodes))]
    }
    return faults.isEmpty ? .undetermined(.tooManyStates(search.stateCount)) : .unsound(faults)
  }

  /// What a search of all states finds, with the shortest runs.
  package func plainFaults(
    limits: SoundnessLimits = .standard
  ) -> (faults: [Soundness.Fault], isCut: Bool, states: Int) {
    var search = StateSearch(self, states: limits.plainStates, words: limits.words)
    search.runPlainly()
    let description = FaultDescription(graph: self)
    var faults = search.runsToFaults().map { description.fault($0.kind, $0.run, cycle: $0.cycle) }
    let dead = search.isCut ? unreachableNodes : nodes.indices.filter { !search.hasFired[$0] }
    if !dead.isEmpty || starts.isEmpty { faults.append(Soundness.Fault(.deadNode, nodes: dead)) }
    return (faults, search.isCut, search.stateCount)
  }

  /// What a search that leaves out needless orders of firing finds; whether it was given up.
  package func reducedFaults(
    limits: SoundnessLimits = .standard
  ) -> (faults: [Soundness.Fault], isCut: Bool, states: Int) {
    var search = reducedSearch(limits: limits)
    let description = FaultDescription(graph: self)
    var faults = search.runsToFaults().map { description.fault($0.kind, $0.run, cycle: $0.cycle) }
    if faults.isEmpty, !search.isFaultless {
      faults = [Soundness.Fault(.deadNode, nodes: nodes.indices.filter { !search.hasFired[$0] })]
    }
    return (faults, search.isCut, search.stateCount)
  }

  private func reducedSearch(limits: SoundnessLimits) -> StateSearch {
    var search = StateSearch(self, states: limits.states, words: limits.words)
    search.runReduced()
    return search
  }

  /// Faults of the remainder as faults of this graph.
  private func expandedFaults(
    of search: inout StateSearch, _ structure: BlockStructure,
    _ remainder: BlockStructure.Remainder
  ) -> [Soundness.Fault] {
    let description = FaultDescription(graph: self)
    let runs = search.runsToFaults()
    if runs.isEmpty, !search.isCut {
      let dead = remainder.graph.nodes.indices.filter { !search.hasFired[$0] }
      guard !dead.isEmpty else { return [] }
      let expansion = RunExpansion(self, structure, remainder)
      return [Soundness.Fault(.deadNode, nodes: expansion.nodes(of: dead))]
    }
    return runs.map { found in
      var expansion = RunExpansion(self, structure, remainder)
      for firing in found.run {
        guard expansion.append(firing) else { break }
      }
      let kind: Soundness.Fault.Kind =
        switch expansion.outcome {
        case .safe: found.kind
        case .doubled: .lackOfSynchronisation
        case .ended: .improperCompletion
        }
      return description.fault(kind, expansion.run, cycle: expansion.nodes(of: found.cycle))
    }
  }
}
