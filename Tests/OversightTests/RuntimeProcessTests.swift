import Oversight
import Testing

/// Processes that are put together at run time, without enums.
@Suite struct RuntimeProcessTests {
  private static let here = SourceLocation(file: "made.swift", line: 1)

  private static func step(_ id: String, _ kind: StepKind) -> AuthoredStep {
    AuthoredStep(id: id, facts: StepFacts(kind: kind, name: "环节"), location: here)
  }

  @Test func `an id that is only mentioned has a place of its own`() throws {
    var process = PowerProcess()
    process.steps = [Self.step("first", .start), Self.step("last", .end(.completed))]
    process.steps[1].performers = [AuthoredPerformer(post: "nobody")]
    process.flows = [
      AuthoredFlow(
        source: "first", target: "ghost", facts: FlowFacts(kind: .next), location: Self.here)
    ]
    let resolved = try ResolvedPower(resolving: Power("made", "职权", .other), process).process
    #expect(resolved.steps.map(\.reference.id) == ["first", "last", "ghost"])
    #expect(resolved.steps.map(\.isDescribed) == [true, true, false])
    #expect(resolved[resolved.flows[0].target].reference.id == "ghost")
    #expect(resolved.posts.map(\.reference.id) == ["nobody"])
    #expect(!resolved[resolved.steps[1].posts[0]].isDescribed)
  }

  @Test func `what is declared must be described, once`() throws {
    var process = PowerProcess()
    process.steps = [Self.step("first", .start)]
    let resolved = try ResolvedPower(
      resolving: Power("made", "职权", .other), process, declaredPosts: ["clerk", "clerk"],
      declaredSteps: ["second", "first"]
    ).process
    #expect(resolved.steps.map(\.reference.id) == ["first", "second"])
    #expect(resolved.posts.map(\.reference.id) == ["clerk"])
  }
}
