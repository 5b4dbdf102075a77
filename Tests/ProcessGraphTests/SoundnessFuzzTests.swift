import OversightTestSupport
import ProcessGraph
import Testing

/// Soundness is what all states, visited one by one, say it is.
struct SoundnessFuzzTests {
  private static let oracleLimit = 3_000

  /// The kinds of faults by the letter.
  private func kinds(in space: StateSpace) -> Set<Soundness.Fault.Kind> {
    var kinds: Set<Soundness.Fault.Kind> = []
    if space.hasDeadlock { kinds.insert(.deadlock) }
    if space.hasLivelock { kinds.insert(.livelock) }
    if space.hasDoubledToken { kinds.insert(.lackOfSynchronisation) }
    if space.hasImproperEnd { kinds.insert(.improperCompletion) }
    if !space.deadNodes.isEmpty { kinds.insert(.deadNode) }
    return kinds
  }

  @Test(
    "The verdict, the kinds of faults and the runs are those of the state space",
    arguments: WorkflowFamily.allCases)
  func verdictsAgree(family: WorkflowFamily) {
    let isArbitrary = family == .arbitrary
    var decided = 0
    for seed in 0..<Fuzz.count(isArbitrary ? 1_500 : 250) {
      let sample = WorkflowSample(
        family, seed: seed, steps: isArbitrary ? 4...12 : 4...16, allowsInclusive: true)
      let space = StateSpace(sample.graph, limit: Self.oracleLimit)
      guard let isSound = space.isSound else { continue }
      decided += 1
      switch sample.graph.soundness() {
      case .sound: #expect(isSound, "\(sample)")
      case .unsound(let faults):
        #expect(!isSound && !faults.isEmpty, "\(sample)")
        if !space.isCut { #expect(Set(faults.map(\.kind)) == kinds(in: space), "\(sample)") }
        for fault in faults {
          let complaint = FaultCheck(sample.graph).complaint(about: fault, in: space)
          #expect(complaint == nil, "\(sample): \(fault)")
        }
      case .undetermined: Issue.record("\(sample) is undetermined")
      }
    }
    #expect(decided > Fuzz.count(isArbitrary ? 1_400 : 200))
    Fuzz.report(decided, "soundness, \(family)")
  }

  @Test("The structural test alone agrees with the state space", arguments: WorkflowFamily.allCases)
  func structureAgrees(family: WorkflowFamily) {
    let isArbitrary = family == .arbitrary
    var sound = 0
    var unsound = 0
    for seed in 0..<Fuzz.count(isArbitrary ? 2_000 : 250) {
      let sample = WorkflowSample(
        family, seed: seed, steps: isArbitrary ? 3...10 : 4...16, allowsInclusive: false)
      let space = StateSpace(sample.graph, limit: Self.oracleLimit)
      guard let isSound = space.isSound else { continue }
      if isSound { sound += 1 } else { unsound += 1 }
      switch sample.graph.structuralAnswer() {
      case .sound: #expect(isSound, "\(sample)")
      case .unsound(let nodes): #expect(!isSound && !nodes.isEmpty, "\(sample)")
      case .open: Issue.record("\(sample) is left open")
      }
    }
    Fuzz.report(sound + unsound, "soundness by structure, \(family)")
    #expect(family.isSound == true || unsound > Fuzz.count(100))
    #expect(family.isSound == false || sound > Fuzz.count(100))
  }

  @Test(
    "The search that leaves out orders of firing misses no fault",
    arguments: WorkflowFamily.allCases)
  func reducedSearchAgrees(family: WorkflowFamily) {
    let isArbitrary = family == .arbitrary
    var decided = 0
    var states = 0
    var reducedStates = 0
    for seed in 0..<Fuzz.count(isArbitrary ? 2_000 : 250) {
      let sample = WorkflowSample(
        family, seed: seed, steps: isArbitrary ? 3...12 : 4...16, allowsInclusive: true)
      let space = StateSpace(sample.graph, limit: Self.oracleLimit)
      guard let isSound = space.isSound else { continue }
      decided += 1
      let found = sample.graph.reducedFaults()
      #expect(!found.isCut && found.faults.isEmpty == isSound, "\(sample)")
      for fault in found.faults {
        let complaint = FaultCheck(sample.graph).complaint(about: fault, in: space)
        #expect(complaint == nil || fault.kind == .deadNode, "\(sample): \(fault)")
      }
      if isSound {
        states += space.states.count
        reducedStates += found.states
      }
    }
    #expect(reducedStates <= states)
    Fuzz.report(decided, "soundness by fewer states, \(family)")
  }

  @Test(
    "Runs found in what reductions leave are runs of the whole graph",
    arguments: WorkflowFamily.allCases)
  func expandedRunsAreRuns(family: WorkflowFamily) {
    // No plain search: all runs come from the remainder.
    let limits = SoundnessLimits(plainStates: 1)
    let isArbitrary = family == .arbitrary
    var decided = 0
    for seed in 0..<Fuzz.count(isArbitrary ? 1_500 : 250) {
      let sample = WorkflowSample(
        family, seed: seed, steps: isArbitrary ? 4...12 : 4...16, allowsInclusive: true)
      let space = StateSpace(sample.graph, limit: Self.oracleLimit)
      guard let isSound = space.isSound else { continue }
      decided += 1
      switch sample.graph.soundness(limits: limits) {
      case .sound: #expect(isSound, "\(sample)")
      case .unsound(let faults):
        #expect(!isSound && !faults.isEmpty, "\(sample)")
        for fault in faults where fault.kind != .deadNode {
          let complaint = FaultCheck(sample.graph).complaint(about: fault, in: space)
          #expect(complaint == nil, "\(sample): \(fault)")
        }
      case .undetermined: Issue.record("\(sample) is undetermined")
      }
    }
    Fuzz.report(decided, "runs to faults, \(family)")
  }
}
