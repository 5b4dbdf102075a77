import OversightTestSupport
import ProcessGraph
import Testing

/// Soundness is what all states, visited one by one, say it is; so says each stage on its own.
struct SoundnessFuzzTests {
  /// A random graph, and all its states.
  private struct Trial: CustomStringConvertible {
    let description: String
    let graph: WorkflowGraph
    let space: StateSpace
    let isSound: Bool

    init?(_ description: String, _ graph: WorkflowGraph) {
      space = StateSpace(graph, limit: 1_500)
      guard let isSound = space.isSound else { return nil }
      self.isSound = isSound
      self.description = description
      self.graph = graph
    }

    /// The kinds of faults by the letter.
    var kinds: Set<Soundness.Fault.Kind> {
      var kinds: Set<Soundness.Fault.Kind> = []
      if space.hasDeadlock { kinds.insert(.deadlock) }
      if space.hasLivelock { kinds.insert(.livelock) }
      if space.hasDoubledToken { kinds.insert(.lackOfSynchronisation) }
      if space.hasImproperEnd { kinds.insert(.improperCompletion) }
      if !space.deadNodes.isEmpty { kinds.insert(.deadNode) }
      return kinds
    }

    func check(_ faults: [Soundness.Fault], ignoring ignored: Set<Soundness.Fault.Kind> = []) {
      #expect(isSound == faults.isEmpty, "\(self)")
      for fault in faults where !ignored.contains(fault.kind) {
        let complaint = FaultCheck(graph).complaint(about: fault, in: space)
        #expect(complaint == nil, "\(self): \(fault)")
      }
    }
  }

  /// Graphs of a family, each as it is made, with one edge bent, and with inclusive routing in many
  /// places; without those that have too many states.
  private func trials(_ family: WorkflowFamily) -> [Trial] {
    let isArbitrary = family == .arbitrary
    return (0..<Fuzz.count(isArbitrary ? 300 : 60)).flatMap { seed -> [Trial] in
      let sample = WorkflowSample(
        family, seed: seed, steps: isArbitrary ? 3...11 : 4...14, allowsInclusive: true)
      return [
        Trial("\(sample)", sample.graph), Trial("\(sample), bent", sample.bent),
        Trial("\(sample), inclusive", sample.madeInclusive),
      ].compactMap(\.self)
    }
  }

  @Test(
    "Each stage gives the verdict, the faults and the runs of the state space",
    arguments: WorkflowFamily.allCases)
  func agrees(family: WorkflowFamily) {
    let trials = trials(family)
    #expect(trials.count > Fuzz.count(family == .arbitrary ? 800 : 150))
    check(trials)
    Fuzz.report(trials.count, "soundness, \(family)")
  }

  @Test("So it is where decisions and forks cross")
  func crossingsAgree() {
    let trials = (0..<Fuzz.count(200)).compactMap {
      Trial("crossing \($0)", WorkflowGraph.crossing(seed: $0))
    }
    #expect(trials.count { $0.isSound } > Fuzz.count(50))
    #expect(trials.count { !$0.isSound } > Fuzz.count(50))
    check(trials)
    Fuzz.report(trials.count, "soundness, crossing")
  }

  private func check(_ trials: [Trial]) {
    var states = 0
    var reducedStates = 0
    for trial in trials {
      checkWhole(trial)
      checkStructure(trial)
      checkExpansion(trial)
      let reduced = trial.graph.reducedFaults()
      #expect(!reduced.isCut, "\(trial)")
      // What can fire only after an edge has got a second token depends on the order.
      trial.check(reduced.faults, ignoring: [.deadNode])
      if trial.isSound {
        states += trial.space.states.count
        reducedStates += reduced.states
      }
    }
    #expect(reducedStates < states)
  }

  /// All stages together.
  private func checkWhole(_ trial: Trial) {
    switch trial.graph.soundness() {
    case .sound: #expect(trial.isSound, "\(trial)")
    case .unsound(let faults):
      trial.check(faults)
      #expect(faults.map(\.kind.rawValue) == faults.map(\.kind.rawValue).sorted(), "\(trial)")
      if !trial.space.isCut { #expect(Set(faults.map(\.kind)) == trial.kinds, "\(trial)") }
    case .undetermined: Issue.record("\(trial) is undetermined")
    }
  }

  /// The structural test, on the graph as it is.
  private func checkStructure(_ trial: Trial) {
    switch trial.graph.structuralAnswer() {
    case .sound: #expect(trial.isSound, "\(trial)")
    case .unsound(let nodes): #expect(!trial.isSound && !nodes.isEmpty, "\(trial)")
    case .open: #expect(trial.graph.hasInclusiveRouting, "\(trial)")
    }
  }

  /// Without a plain search, so that all runs are found in what the reductions leave.
  private func checkExpansion(_ trial: Trial) {
    switch trial.graph.soundness(limits: SoundnessLimits(plainStates: 1)) {
    case .sound: #expect(trial.isSound, "\(trial)")
    case .unsound(let faults): trial.check(faults, ignoring: [.deadNode, .structural])
    case .undetermined: Issue.record("\(trial) is undetermined")
    }
  }

  @Test("Faults of every kind are among what is tried")
  func everyKindOccurs() {
    var kinds: [Soundness.Fault.Kind: Int] = [:]
    for trial in trials(.arbitrary) { for kind in trial.kinds { kinds[kind, default: 0] += 1 } }
    for kind in Soundness.Fault.Kind.allCases where kind != .structural {
      #expect(kinds[kind, default: 0] > 10, "\(kind)")
    }
  }

  @Test(
    "Nothing without inclusive routing stays undetermined, however large",
    arguments: WorkflowFamily.allCases)
  func largeGraphsAreDecided(family: WorkflowFamily) {
    for seed in 0..<Fuzz.count(2) {
      let sample = WorkflowSample(family, seed: seed, steps: 200...400, allowsInclusive: false)
      switch sample.graph.soundness(limits: SoundnessLimits(plainStates: 500)) {
      case .sound: #expect(family.isSound != false, "\(sample)")
      case .unsound(let faults):
        #expect(family.isSound != true, "\(sample)")
        for fault in faults {
          let complaint = FaultCheck(sample.graph).complaint(about: fault)
          #expect(complaint == nil, "\(sample): \(fault)")
        }
        #expect(faults.contains { $0.run != nil }, "\(sample)")
      case .undetermined: Issue.record("\(sample) is undetermined")
      }
    }
  }

  @Test("Few graphs with inclusive routing stay undetermined")
  func inclusiveGraphsAreMostlyDecided() {
    var undetermined = 0
    var tried = 0
    for family in WorkflowFamily.allCases {
      for seed in 0..<Fuzz.count(10) {
        let sample = WorkflowSample(family, seed: seed, steps: 30...60, allowsInclusive: true)
        guard sample.graph.hasInclusiveRouting else { continue }
        tried += 1
        let limits = SoundnessLimits(states: 2_000, plainStates: 500)
        switch sample.graph.soundness(limits: limits) {
        case .sound: #expect(family.isSound != false, "\(sample)")
        case .unsound: #expect(family.isSound != true, "\(sample)")
        case .undetermined: undetermined += 1
        }
      }
    }
    #expect(tried > Fuzz.count(10) && undetermined * 20 <= tried)
  }
}
