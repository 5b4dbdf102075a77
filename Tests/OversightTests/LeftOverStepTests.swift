import Oversight
import OversightTestSupport
import ProcessGraph
import Testing

struct LeftOverStepTests {
  @Test("A step that is declared only makes no run undecidable")
  func declaredOnly() throws {
    let process = try ResolvedPower(
      resolving: .random, chain(), declaredSteps: ["begin", "dropped", "act", "done"]
    ).process
    #expect(process.steps.contains { !$0.isDescribed })
    #expect(ProcessAnalysis(process).isSound)
  }

  @Test("Faults beside such a step are named by the right steps")
  func faultsKeepTheirPlaces() throws {
    var parts = chain()
    parts.steps.append(
      AuthoredStep(
        id: "lost", facts: StepFacts(kind: .activity, name: "无人到达"),
        location: SourceLocation(file: "chain.swift", line: 9)))
    let process = try ResolvedPower(
      resolving: .random, parts, declaredSteps: ["dropped", "lost"]
    ).process
    guard case .unsound(let faults) = ProcessAnalysis(process).soundness else {
      Issue.record("a step that nothing leads to is never done")
      return
    }
    #expect(faults.flatMap(\.nodes).map { process.steps[$0].reference.id } == ["lost"])
  }

  private func chain() -> PowerProcess {
    var process = PowerProcess()
    let place = SourceLocation(file: "chain.swift", line: 1)
    process.posts = [AuthoredPost(id: "clerk", facts: PostFacts(name: "经办人"), location: place)]
    for (id, kind) in [("begin", StepKind.start), ("act", .activity), ("done", .end(.completed))] {
      var step = AuthoredStep(
        id: id, facts: StepFacts(kind: kind, name: LocalizedText(id)), location: place)
      if kind == .activity { step.performers = [AuthoredPerformer(post: "clerk")] }
      process.steps.append(step)
    }
    for (source, target) in [("begin", "act"), ("act", "done")] {
      process.flows.append(
        AuthoredFlow(
          source: source, target: target, facts: FlowFacts(kind: .next), location: place))
    }
    return process
  }
}
