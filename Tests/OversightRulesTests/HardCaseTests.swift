import Oversight
import OversightRules
import Testing

/// Models that were once judged clean and are not.
struct HardCaseTests {
  private func finding(_ id: String, _ model: some PowerModel) throws -> [String] {
    let rule = try #require(BuiltInRules.all.first { $0.description.id == id })
    let policy = CheckConfiguration.complete.policy
    return try rule.verdicts(on: model, policy: policy).map { verdict in
      switch verdict.finding {
      case .satisfied: "satisfied"
      case .violated: "violated"
      case .notApplicable: "not applicable"
      case .undetermined: "undetermined"
      }
    }
  }

  @Test("An officer who may do alone what the party may do too holds the power alone")
  func mixedStep() throws {
    struct Mixed: ExampleModel {
      var process: PowerProcess {
        posts(.applicant, .clerk)
        start(.apply, "提出申请", by: .applicant)
        step(.decide, "填报并确认", .decide, by: .clerk, .applicant) { anyPerformer() }
        end(.done, "办结", .completed)
        sequence(.apply, .decide, .done)
      }
    }
    #expect(try finding("collusion-below-minimum", Mixed()).contains("violated"))
  }

  @Test("The party to a case watches no steps of the office, not even as a phase")
  func partyAsPhaseSupervisor() throws {
    struct PartyWatches: ExampleModel {
      var process: PowerProcess {
        posts(.applicant, .clerk)
        start(.apply, "提出申请", by: .applicant)
        step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
        step(.issue, "制发证件", by: .clerk)
        end(.done, "办结", .completed)
        sequence(.apply, .examine, .issue, .done)
        phaseSupervised(.during, by: .applicant, .process, over: .examine)
      }
    }
    #expect(try finding("unsupervised-execution", PartyWatches()) == ["violated"])
  }

  private struct TwoWays: ExampleModel {
    var power: Power {
      Power("example", "示例职权", .other, limits: .init(statutory: .workingDays(20)))
    }
    var process: PowerProcess {
      posts(.clerk)
      start(.apply, "提出申请")
      start(.correct, "依职权启动")
      step(.accept, "受理", by: .clerk, within: .workingDays(1)) { clock(.starts) }
      step(.examine, "调查", by: .clerk, within: .workingDays(100))
      step(.decide, "决定", by: .clerk, within: .workingDays(5))
      end(.done, "办结", .completed)
      sequence(.apply, .accept, .decide, .done)
      sequence(.correct, .examine, .decide)
    }
  }

  @Test("A case whose clock nothing starts has no known length")
  func clockNeverStarted() throws {
    #expect(try finding("time-limit-exceeded", TwoWays()) == ["undetermined"])
  }

  private struct LongPublicity: ExampleModel {
    var power: Power {
      Power("example", "示例职权", .other, limits: .init(statutory: .workingDays(20)))
    }
    var process: PowerProcess {
      posts(.clerk)
      start(.apply, "提出申请")
      step(.decide, "公示", by: .clerk, within: .workingDays(1)) { publicised(for: .workingDays(30)) }
      end(.done, "办结", .completed)
      sequence(.apply, .decide, .done)
    }
  }

  @Test("Publicity that takes longer than the step's limit counts")
  func longPublicity() throws {
    #expect(try finding("time-limit-exceeded", LongPublicity()) == ["violated"])
  }

  @Test("A risk that bites at an outcome which no end has is not judged in silence")
  func outcomeWithoutEnd() throws {
    struct NoSuchEnd: ExampleModel {
      var process: PowerProcess {
        posts(.clerk)
        start(.apply, "提出申请")
        step(.examine, "审查", by: .clerk) {
          risk("刁难拒批", .high, owner: .clerk, bitesAt: [.refused])
        }
        end(.done, "办结", .completed)
        sequence(.apply, .examine, .done)
      }
    }
    #expect(try finding("unsupervised-execution", NoSuchEnd()) == ["undetermined"])
  }
}
