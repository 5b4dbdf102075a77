import Oversight
import OversightRules
import Testing

/// What is said where a called process has the only supervision.
@Suite struct CalledProcessTests {
  private struct Caller: ExampleModel {
    var process: PowerProcess {
      posts(.clerk, .examiner)
      start(.apply, "提出申请")
      step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
      subProcess(.issue, "现场核查", of: "called", by: .examiner)
      end(.done, "办结", .completed)
      sequence(.apply, .examine, .issue, .done)
    }
  }

  private struct Called: ExampleModel {
    var power: Power { Power("called", "现场核查", .inspection) }

    var process: PowerProcess {
      posts(.examiner, .office)
      start(.apply, "开始")
      step(.examine, "核查", by: .examiner) { supervised(by: .office, .content) }
      end(.done, "办结", .completed)
      sequence(.apply, .examine, .done)
    }
  }

  @Test func `a supervision inside a called process is named as one`() throws {
    let catalogue = try ResolvedCatalogue(resolving: [Caller(), Called()])
    let context = CheckContext(catalogue: catalogue)
    let rule = try #require(
      BuiltInRules.all.first { type(of: $0).description.id == "unsupervised-execution" })
    let reasons = rule.verdicts(on: catalogue.powers[0], in: context).compactMap(\.reason)
    #expect(
      reasons.map { $0[.english] } == ["from there every case meets those who watch inside '现场核查'"])
    #expect(reasons.map { $0[.simplifiedChinese] } == ["其后必经「现场核查」所调用流程中的监督"])
  }
}
