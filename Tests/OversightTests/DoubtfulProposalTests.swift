import Oversight
import Testing

struct DoubtfulProposalTests {
  private struct Mutual: ExampleModel {
    var process: PowerProcess {
      post(.clerk, "经办人", reportsTo: .leader)
      post(.office, "监察岗", layer: .supervisor, reportsTo: .leader)
      post(.leader, "领导", layer: .deputyLeader, reportsTo: .head)
      post(.head, "主任", layer: .principalLeader, reportsTo: .leader)
      start(.apply, "提出申请")
      step(.examine, "审查", by: .clerk) {
        risk("放宽审查", .high)
        supervised(by: .office, .content)
      }
      end(.done, "办结", .completed)
      sequence(.apply, .examine, .done)
    }
  }

  @Test("A risk that is closed only by supervision in doubt is not said to be closed")
  func doubtIsSaid() throws {
    let analysis = ProcessAnalysis(try Mutual().resolved().process)
    let proposal = try #require(analysis.proposal())
    #expect(proposal.openRisks.isEmpty)
    #expect(proposal.doubtfulRisks == analysis.process.risks.map(\.reference))
    #expect(MandatorySupervision.enough(in: analysis).isEmpty)
    #expect(MandatorySupervision.indispensable(in: analysis).isEmpty)
  }
}
