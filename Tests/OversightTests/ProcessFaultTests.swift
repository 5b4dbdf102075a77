import Oversight
import OversightTestSupport
import ProcessGraph
import Testing

/// Faults of runs in the words of the process, against playing the game by the letter.
struct ProcessFaultTests {
  @Test("A fault names the steps and flows of its run, and the run leads there")
  func faultsAreWhatTheySay() throws {
    var found: [Soundness.Fault.Kind: Int] = [:]
    for seed in 0..<Fuzz.count(1_500) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let process = try ResolvedPower(resolving: .random, .random(using: &generator)).process
      let analysis = ProcessAnalysis(process)
      guard case .unsound(let faults) = analysis.soundness else {
        #expect(analysis.faults.isEmpty)
        continue
      }
      #expect(analysis.faults.map(\.kind) == faults.map(\.kind))
      for (fault, written) in zip(faults, analysis.faults) {
        #expect(analysis.fault(fault.kind) == written)
        found[fault.kind, default: 0] += 1
        check(written, fault, analysis)
      }
    }
    for kind in [Soundness.Fault.Kind.deadlock, .lackOfSynchronisation, .improperCompletion] {
      #expect(found[kind] ?? 0 > Fuzz.count(20))
    }
  }

  private func check(
    _ written: ProcessFault, _ fault: Soundness.Fault, _ analysis: ProcessAnalysis
  ) {
    let process = analysis.process
    let game = TokenGame(analysis.workflow.graph)
    guard let run = fault.run, let state = game.replay(run) else {
      #expect(written.run == nil && written.awaited.isEmpty && written.split == nil)
      return
    }
    let held = process.flows.indices.filter { state.tokens[$0] > 0 }
    let steps = written.steps.map { process[$0] }
    #expect(!steps.isEmpty)
    switch fault.kind {
    case .deadlock:
      #expect(written.flows.map(\.index) == held)
      for flow in written.awaited {
        #expect(!held.contains(flow.index))
        let target = process[process[flow].target]
        let waits = target.kind == .join || target.kind == .inclusiveJoin || target.kind.isEnd
        #expect(waits && written.steps.contains(target.reference))
      }
      // A join that nothing leaves is stuck although all has come.
      for step in steps where step.kind == .join && !process.flows(from: step).isEmpty {
        #expect(written.awaited.contains { process[$0].target == step.reference })
      }
    case .lackOfSynchronisation:
      #expect(Set(written.flows.map(\.index)).isSubset(of: Set(held)))
      #expect(written.split != nil)
      if let split = written.split { expectTwoWays(from: split, written, analysis) }
    case .improperCompletion:
      #expect(steps.map(\.reference.index) == [state.end])
      #expect(written.flows.map(\.index) == held)
    case .livelock, .deadNode, .structural: break
    }
  }

  /// The step where work parts hands on more than one piece of it in the run, or is done twice itself.
  private func expectTwoWays(
    from split: Reference<ResolvedStep>, _ fault: ProcessFault, _ analysis: ProcessAnalysis
  ) {
    let process = analysis.process
    let run = fault.run?.elements ?? []
    var most = 0
    for (place, element) in run.enumerated() where element == .step(split) {
      let handed = run[(place + 1)...].prefix {
        if case .flow(let flow) = $0 { process[flow].source == split } else { false }
      }
      most = max(most, handed.count)
    }
    #expect(most > 1)
  }

  @Test("What stays open for want of time names the places and no run")
  func structuralFaults() throws {
    let limits = SoundnessLimits(states: 1, plainStates: 1, words: 1)
    var structural = 0
    for seed in 0..<Fuzz.count(600) {
      var generator = SeededGenerator(seed: 9_000 + UInt64(seed))
      let process = try ResolvedPower(resolving: .random, .random(using: &generator)).process
      let analysis = ProcessAnalysis(process, limits: limits)
      guard let fault = analysis.fault(.structural) else { continue }
      structural += 1
      #expect(fault.run == nil && !fault.steps.isEmpty && fault.split == nil)
      #expect(!ProcessAnalysis(process).isSound)
    }
    #expect(structural > Fuzz.count(5))
  }
}
