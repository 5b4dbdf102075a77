import Oversight
import Testing

/// A power that calls another, and what the other one changes in the answers.
struct CallAnalysisTests {
  private struct Caller: PowerModel {
    enum Post: String, PostID { case clerk, head }
    enum Step: String, StepID { case begin, examine, check, done }

    var power: Power { Power("caller", "示例许可", .licence) }

    var process: PowerProcess {
      post(.clerk, "经办人", layer: .handler)
      post(.head, "科长", layer: .sectionHead)
      start(.begin, "开始")
      step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
      subProcess(.check, "现场核查", of: "called", by: .clerk)
      end(.done, "办结", .completed)
      sequence(.begin, .examine, .check, .done)
    }
  }

  private struct Called: PowerModel {
    enum Post: String, PostID { case clerk, office }
    enum Step: String, StepID { case begin, visit, decide, record, done }
    enum Shape { case watched, halfWatched, stuck }

    var shape: Shape

    var power: Power { Power("called", "现场核查", .inspection) }

    static var declaredSteps: [Step] { [] }

    var process: PowerProcess {
      post(.clerk, "核查员", layer: .handler)
      post(.office, "纪检组", layer: .supervisor)
      start(.begin, "开始")
      decision(.visit, "是否现场核查", by: .clerk) {
        branch("是", to: .decide) {
          if shape == .watched { supervised(by: .office, .process) }
        }
        branch("否", to: .record) { supervised(by: .office, .process) }
      }
      if shape == .stuck {
        join(.record)
        flow(.decide, to: .record)
      } else {
        step(.record, "记录", by: .clerk)
        flow(.decide, to: .record)
      }
      step(.decide, "核查", by: .clerk)
      end(.done, "办结", .completed)
      flow(.begin, to: .visit)
      flow(.record, to: .done)
    }
  }

  private func analysis(_ shape: Called.Shape) throws -> ProcessAnalysis {
    let catalogue = try ResolvedCatalogue(resolving: [Caller(), Called(shape: shape)])
    return CheckContext(catalogue: catalogue).analysis(of: catalogue.powers[0])
  }

  @Test("A call whose every run meets somebody who watches closes what comes before it")
  func watchedInside() throws {
    let analysis = try analysis(.watched)
    let risk = analysis.process.risks[0]
    #expect(analysis.isSound)
    #expect(analysis.unsupervisedRun(from: risk) == nil)
    #expect(analysis.watchedInside.map(\.id) == ["check"])
    #expect(analysis.mandatory(for: risk) == [.step(analysis.process.steps[2].reference)])
  }

  @Test("A call that some run passes unwatched closes nothing")
  func halfWatched() throws {
    let analysis = try analysis(.halfWatched)
    #expect(analysis.isSound && analysis.watchedInside.isEmpty)
    #expect(analysis.unsupervisedRun(from: analysis.process.risks[0]) != nil)
  }

  @Test("Where a called process is not sound, nothing is said of runs of the caller")
  func unsoundCall() throws {
    let analysis = try analysis(.stuck)
    #expect(!analysis.isSound)
    #expect(analysis.unsoundCall?.id == "check")
    #expect(analysis.proposal() == nil)
  }
}
