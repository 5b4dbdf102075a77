import Foundation
import Oversight
import OversightRules
import OversightTestSupport
import OversightYAML
import Testing

/// What an office takes as it was.
@Suite struct BaselineTests {
  private let rules = BuiltInRules.all.map(\.description)
  private let checker = Checker(configuration: .complete)

  private func catalogues() throws -> [ResolvedCatalogue] {
    var generator = SeededGenerator(seed: 51)
    return try (0..<40).map { _ in
      ResolvedCatalogue(
        powers: [try ResolvedPower(resolving: .random, .random(using: &generator))])
    }
  }

  @Test func `whatever is taken in is known, and comes back from its file`() throws {
    for catalogue in try catalogues() {
      let report = checker.check(catalogue)
      let baseline = Baseline(adopting: report, on: "2026-07-01")
      let read = try Baseline(try baseline.text(), file: "b.json", rules: rules)
      #expect(try read.text() == baseline.text())
      let comparison = BaselineComparison(read, report, in: catalogue)
      #expect(comparison.fixed.isEmpty)
      #expect(
        Set(comparison.known.keys)
          == Set(report.gaps.map(\.fingerprint) + report.undetermined.map(\.fingerprint)))
    }
  }

  @Test func `a baseline only becomes smaller`() throws {
    let all = try catalogues()
    for (old, new) in zip(all, all.dropFirst()) {
      let baseline = Baseline(adopting: checker.check(old), on: "2026-07-01")
      let report = checker.check(new)
      let comparison = BaselineComparison(baseline, report, in: new)
      let tight = comparison.tightened
      #expect(Set(tight.entries).isSubset(of: baseline.entries))
      #expect(BaselineComparison(tight, report, in: new).fixed.isEmpty)
      #expect(tight.entries.count + comparison.fixed.count == baseline.entries.count)
    }
  }

  @Test func `entries of rules and powers that are not asked stay`() throws {
    let catalogue = try #require(try catalogues().first)
    let baseline = Baseline(adopting: checker.check(catalogue), on: "2026-07-01")
    let some = Checker(
      rules: BuiltInRules.all.filter { $0.description.id == "dead-end" },
      configuration: .complete)
    let part = BaselineComparison(baseline, some.check(catalogue), in: catalogue)
    #expect(part.fixed.allSatisfy { $0.entry.rule == "dead-end" })
    let none = BaselineComparison(baseline, checker.check(catalogue, powers: []), in: catalogue)
    #expect(none.fixed.isEmpty)
  }

  private static let untouched = """
    {"format": "urn:oversight:baseline:1", "gaps": [
      {"rule": "dead-end", "element": "a/b", "fingerprint": "dead-end@a/b",
       "firstSeen": "2026-07-01", "seal": "SEAL"}]}
    """

  /// The seal of the entry, as whoever writes another tool would make it.
  private static var sealed: String {
    let seal = SHA256.hexDigest(of: "urn:oversight:baseline:1\ndead-end@a/b\n2026-07-01")
    return untouched.replacingOccurrences(of: "SEAL", with: String(seal.prefix(16)))
  }

  @Test func `an untouched file is read`() throws {
    #expect(try Baseline(Self.sealed, file: "b.json", rules: rules).entries.count == 1)
  }

  @Test(arguments: [
    ("2026-07-01", "2026-07-02", "not as it was written"),
    ("baseline:1", "baseline:2", "urn:oversight:baseline:2"),
    ("\"dead-end\"", "\"dead-ends\"", "is not that of the rule"),
    ("dead-end", "dead-ends", "did you mean 'dead-end'?"),
    ("a/b", "a/c", "not as it was written"),
    ("dead-end", "waiver-void", "never old"),
    ("\"seal\"", "\"sael\"", "did you mean 'seal'?"),
    ("]}", "", "no YAML"), ("{\"format\"", "{\"gaps\": [], \"format\"", "twice"),
  ])
  func `what was put in or changed by hand is found and named`(
    old: String, new: String, words: String
  ) {
    let text = Self.sealed.replacingOccurrences(of: old, with: new)
    let errors = #expect(throws: YAMLErrors.self) {
      try Baseline(text, file: "b.json", rules: rules)
    }
    #expect(errors?.description.hasPrefix("b.json:") == true)
    #expect(errors?.description.contains(words) == true, "\(errors?.description ?? "")")
  }

  @Test func `an entry that stands twice is named`() {
    let rows = Self.sealed.components(separatedBy: "[").last?.dropLast(2) ?? ""
    let text = Self.sealed.replacingOccurrences(of: "]}", with: ",\(rows)]}")
    let errors = #expect(throws: YAMLErrors.self) {
      try Baseline(text, file: "b.json", rules: rules)
    }
    #expect(errors?.description.contains("stands here twice") == true)
  }
}
