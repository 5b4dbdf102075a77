import Oversight
import Testing

@Suite("Control flow in builders")
struct BuilderTests {
  @Test("Conditions, choices, loops, optionals and lists of parts stand wherever parts do")
  func everyForm() throws {
    for isLarge in [false, true] {
      let process = try Branching(isLarge: isLarge, layer: .section, note: "三日").resolved().process
      #expect(process.posts.filter(\.isDescribed).count == 4)
      #expect(process.steps.first?.performers.map(\.post.id) == (isLarge ? ["a", "b"] : ["a"]))
      #expect(process.steps.first?.limitNote == "三日")
      #expect(process.risks.map(\.reference.id) == ["风险1", "风险2"])
      #expect(process.measures.map { $0.responsible.map(\.layer) } == [[.section], [.section]])
      #expect(process.supervisions.count == (isLarge ? 1 : 0))
      #expect(process.flows.count == 2)
      #expect(process.filings.first?.materials.map(\.copies) == [1, 2])
    }
  }

  @Test("A part that is not there adds nothing")
  func absent() throws {
    let process = try Branching(isLarge: false, layer: nil, note: nil).resolved().process
    #expect(process.steps.first?.limitNote == nil)
    #expect(process.measures.allSatisfy { $0.responsible.isEmpty })
  }

  @Test("Steps that several powers share are written once, as a function")
  func sharedParts() throws {
    let process = try Sketch { sketch in
      shared(sketch)
      sketch.step(.s2, "三")
      sketch.flow(.s1, to: .s2)
    }.resolved().process
    #expect(process.numberedSteps.map(\.reference.id) == ["s0", "s1", "s2"])
  }

  private func shared(_ sketch: Sketch) -> PowerProcess {
    PowerProcess([
      sketch.step(.s0, "一"), sketch.step(.s1, "二"), sketch.flow(.s0, to: .s1),
    ])
  }
}

/// A model that is written with every form of control flow.
private struct Branching: PowerModel {
  enum Post: String, PostID { case a, b, c, office }
  enum Step: String, StepID { case decide, done }

  let isLarge: Bool
  let layer: ResponsibilityLayer?
  let note: LocalizedText?

  var power: Power { Power("branching", "分支", .other) }

  var process: PowerProcess {
    for id in Post.allCases { post(id, LocalizedText(id.rawValue)) }
    decision(.decide, "决定", by: .a) {
      if isLarge { performer(.b) }
      if let note { limitNote(note) }
      for number in 1...2 {
        risk("风险\(number)") {
          measure("措施") {
            switch layer {
            case .some(let layer): answers(.c, layer)
            case nil: []
            }
          }
        }
      }
      filing(.after) {
        for copies in 1...2 { material("表", copies: copies) }
      }
      if isLarge {
        branch("大额", to: .done) { supervised(by: .office, .content) }
      } else {
        branch("小额", to: .done)
      }
      branch("其他", to: .done)
    }
    end(.done, "办结", .completed)
  }
}
