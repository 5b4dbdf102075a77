import Oversight
import OversightRules
import Testing

/// Duties of several steps.
@Suite struct SeparatedDutiesTests {
  /// Two approvals before a payment: nobody knows who gives the first.
  private struct TwoApprovals: ExampleModel {
    var process: PowerProcess {
      posts(.clerk)
      start(.apply, "启动")
      step(.accept, "初审", .approve)
      step(.examine, "审批", .approve, by: .clerk)
      step(.decide, "付款", .pay, by: .clerk)
      end(.done, "办结", .completed)
      sequence(.apply, .accept, .examine, .decide, .done)
    }
  }

  @Test func `what is certain is not hidden by what nobody knows`() throws {
    let rule = try #require(
      BuiltInRules.all.first { $0.description.id == "payment-duties-not-separated" })
    let verdicts = try rule.verdicts(
      on: TwoApprovals(), policy: CheckConfiguration.complete.policy)
    #expect(
      verdicts.filter { $0.kind == "violated" }.map(\.element.description) == ["example/decide"])
    #expect(!verdicts.contains { $0.kind == "undetermined" })
  }
}
