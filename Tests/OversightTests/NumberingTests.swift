import Oversight
import Testing

@Suite("Numbers of steps")
struct NumberingTests {
  @Test("Random processes are numbered in the smallest order in which all flows lead forward")
  func oracle() throws {
    for sketch in RandomModel.samples(3_000, seed: 61) {
      let process = try sketch.resolved().process
      let oracle = ResolvedOracle(process: process)
      if let expected = oracle.numbers {
        #expect(process.steps.map(\.number) == expected)
      }
      let count = process.steps.count(where: oracle.isNumbered)
      #expect(process.numberedSteps.compactMap(\.number) == Array(1..<(count + 1)))
    }
  }

  @Test("Steps are numbered as written, without starts, ends and gateways")
  func asWritten() throws {
    let process = try Sketch {
      $0.start(.s0, "始")
      $0.step(.s3, "一")
      $0.fork(.s2)
      $0.subProcess(.s1, "二")
      $0.end(.s4, "终", .completed)
    }.resolved().process
    #expect(process.numberedSteps.map(\.reference.id) == ["s3", "s1"])
    #expect(process.step(.s0).number == nil)
    #expect(process.step(.s2).number == nil)
    #expect(process.step(.s4).number == nil)
  }

  @Test("Where a flow leads backwards the numbers follow the flow")
  func backwards() throws {
    let process = try Sketch {
      $0.step(.s0, "决定")
      $0.step(.s1, "受理")
      $0.step(.s2, "审查")
      $0.sequence(.s1, .s2, .s0)
    }.resolved().process
    #expect(process.numberedSteps.map(\.reference.id) == ["s1", "s2", "s0"])
  }

  @Test("Returns do not count, and a circle of other flows is opened where it closes")
  func circles() throws {
    let returned = try Sketch {
      $0.start(.s0, "始")
      $0.step(.s1, "受理")
      $0.step(.s2, "审查")
      $0.sequence(.s0, .s1, .s2)
      $0.flow(.s2, to: .s1, .returned(atMost: 1))
    }.resolved().process
    #expect(returned.numberedSteps.map(\.reference.id) == ["s1", "s2"])

    let circle = try Sketch {
      $0.step(.s2, "审查")
      $0.step(.s1, "受理")
      $0.start(.s0, "始")
      $0.sequence(.s0, .s1, .s2, .s1)
    }.resolved().process
    #expect(circle.numberedSteps.map(\.reference.id) == ["s1", "s2"])
  }

  @Test("A step that is only declared has a number where flows link it, and none elsewhere")
  func undescribed() throws {
    let process = try Sketch {
      $0.step(.s1, "受理")
      $0.flow(.s1, to: .s4)
    }.resolved().process
    #expect(process.numberedSteps.map(\.reference.id) == ["s1", "s4"])
    #expect(!process.step(.s4).isDescribed)
    #expect(process.step(.s5).number == nil)
    #expect(process.steps.count == Sketch.Step.allCases.count)
    #expect(process.posts.allSatisfy { !$0.isDescribed })
  }
}
