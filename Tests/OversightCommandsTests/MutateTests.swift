import Foundation
import Oversight
import OversightCommands
import Testing

struct MutateTests {
  @Test("What can be taken out unnoticed is named with its place, and the status is 1")
  func unnoticedRemovals() {
    let run = Run("check", "--mutate", "--language", "en")
    #expect(run.status == .gaps)
    let lines = run.output.split(separator: "\n")
    #expect(
      lines.contains {
        $0.contains("Fixture.swift:") && $0.contains("no rule notices when the filing at '审查' is")
      })
    // The only measure against a risk is missed by a rule.
    #expect(!run.output.contains("the measure '逐项核对' is gone"))
    #expect(lines.last?.hasPrefix("1 power, 7 removals, one after the other: ") == true)
  }

  @Test("The document names each removal and the rules that notice it")
  func document() throws {
    struct Document: Decodable {
      struct Trial: Decodable {
        let kind: String
        let element: String
        let noticedBy: [String]
      }
      let schema: String
      let powers: Int
      let trials: [Trial]
    }
    let run = Run("check", "--mutate", "--format", "json")
    let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
    #expect(document.schema == "urn:oversight:mutations:1")
    #expect(document.trials.count == 7)
    #expect(
      document.trials.contains {
        $0.kind == "measure" && $0.noticedBy.contains("risk-without-measure")
      })
    #expect(document.trials.contains { $0.kind == "riskOwner" && !$0.noticedBy.isEmpty })
  }

  @Test("A model of which nothing can be taken out is clean")
  func nothingToTakeOut() {
    struct Bare: PowerModel {
      enum Post: String, PostID { case clerk }
      enum Step: String, StepID { case begin, act, done }
      var power: Power { Power("bare", "示例", .other) }
      var process: PowerProcess {
        post(.clerk, "窗口")
        start(.begin, "开始")
        step(.act, "办理", by: .clerk)
        end(.done, "办结", .completed)
        sequence(.begin, .act, .done)
      }
    }
    let run = Run("check", "--mutate", "--language", "en", models: [Bare()])
    #expect(run.status == .clean)
    #expect(
      run.output == """
        the models have 7 gaps and open questions as they stand; what they hide is not tried
        1 power, 0 removals, one after the other: rules notice every one

        """)
  }
}
