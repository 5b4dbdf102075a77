import Foundation
import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// What readers are told about the models of the documentation.
@Suite struct DocumentedModelTests {
  private func check(_ model: any PowerModel) throws -> CheckReport {
    Checker().check(ResolvedCatalogue(powers: [try model.resolved()]))
  }

  @Test func `the finished model of the tutorial leaves no gap and nothing undetermined`() throws {
    let report = try check(DocumentedModels.repairGrant)
    #expect(report.gaps.map(\.fingerprint) == [])
    #expect(report.undetermined.map { "\($0.rule): \($0.missing[.english])" } == [])
  }

  @Test func `the model of the front page has one gap, and its mend leaves nothing open`() throws {
    let report = try check(DocumentedModels.stallLicence)
    #expect(
      report.gaps.map(\.fingerprint) == ["unsupervised-handover@stall-licence/accept->decide"])
    #expect(report.undetermined.map { "\($0.rule): \($0.missing[.english])" } == [])
    let mended = try check(DocumentedModels.mendedStallLicence)
    #expect(mended.gaps.map(\.fingerprint) == [])
    #expect(mended.undetermined.map { "\($0.rule): \($0.missing[.english])" } == [])
  }

  @Test func `the tutorial prints the gap that its hand-over has without the auditor`() throws {
    let power = try DocumentedModels.repairGrant.resolved()
    let removal = try #require(
      power.process.removals.first { removal in
        power.without(removal).process.supervisions.count < power.process.supervisions.count
          && power.without(removal).process.handOvers.contains { handOver in
            handOver.flow.id == "survey->decide"
              && power.without(removal).process.cover(of: handOver) == nil
          }
      })
    let report = Checker().check(ResolvedCatalogue(powers: [power.without(removal)]))
    #expect(report.gaps.map(\.rule) == ["unsupervised-handover"])
    let page = try String(
      contentsOf: PackageFiles.root.appending(
        path: "Sources/Oversight/Oversight.docc/YourFirstPower.md"), encoding: .utf8)
    for gap in report.gaps {
      let line = "RepairGrant.swift:\(gap.line): error: \(gap.message[.english]) [\(gap.rule)]"
      #expect(words(page).contains(words(line)), "\(line)")
    }
  }

  @Test func `the longest run of the tutorial takes as long as its text adds up`() throws {
    let power = try DocumentedModels.repairGrant.resolved()
    let analysis = CheckContext(catalogue: ResolvedCatalogue(powers: [power])).analysis(of: power)
    let longest = analysis.longestDuration(in: .workingDays).longest
    #expect(longest?.amount == 1 + 3 + 5 + 3 + 5)
  }

  /// Without the lines' ends, which the page sets where it has room.
  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
