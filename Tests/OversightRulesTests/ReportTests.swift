import Oversight
import OversightRules
import OversightTestSupport
import Testing

/// What a check as a whole says.
@Suite struct ReportTests {
  @Test func `a report is sorted and the same on every run`() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<200 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let catalogue = ResolvedCatalogue(powers: [power])
      let report = Checker().check(catalogue)
      #expect(report.gaps == report.gaps.sorted())
      #expect(report.undetermined == report.undetermined.sorted())
      let again = Checker().check(catalogue)
      #expect(report.gaps == again.gaps && report.undetermined == again.undetermined)
    }
  }

  @Test func `a rule speaks once of an element`() throws {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<300 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let context = CheckContext(
        catalogue: ResolvedCatalogue(powers: [power]),
        policy: CheckConfiguration.complete.policy)
      for rule in BuiltInRules.all {
        let elements = rule.verdicts(on: power, in: context).map(\.element)
        #expect(Set(elements).count == elements.count, "\(rule.description.id)")
      }
    }
  }

  @Test func `new names change messages and nothing else`() throws {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<300 {
      let process = PowerProcess.random(using: &generator)
      let before = try findings(of: process)
      let after = try findings(of: process.renamed)
      #expect(before == after)
    }
  }

  @Test func `every verdict is counted for its rule and power`() throws {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<200 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let catalogue = ResolvedCatalogue(powers: [power])
      let report = Checker().check(catalogue)
      // Rules about waivers look at no power.
      let rules = CheckConfiguration.standard.builtInRules.filter { !($0 is any WaiverRule) }
      #expect(report.coverage.map(\.rule) == rules.map(\.description.id))
      for (rule, entry) in zip(rules, report.coverage) {
        let kinds = rule.verdicts(
          on: power,
          in: CheckContext(catalogue: catalogue, policy: CheckConfiguration.standard.policy)
        ).map(\.kind)
        let counts = entry.counts
        #expect(counts.satisfied == kinds.count { $0 == "satisfied" })
        #expect(counts.notApplicable == kinds.count { $0 == "notApplicable" })
        #expect(counts.violated == report.gaps.count { $0.rule == entry.rule })
        #expect(counts.undetermined == report.undetermined.count { $0.rule == entry.rule })
      }
    }
  }

  @Test func `every element of a witness has its name and its place`() throws {
    var generator = SeededGenerator(seed: 25)
    var traced = 0
    for _ in 0..<200 {
      let power = try ResolvedPower(resolving: .random, .random(using: &generator))
      let process = power.process
      let named: [(any ModelElement, LocalizedText)] =
        process.posts.map { ($0, $0.name) } + process.steps.map { ($0, $0.shownName) }
        + process.risks.map { ($0, $0.manifestation) }
        + process.measures.map { ($0, $0.facts.text) }
      let elements: [any ModelElement] =
        named.map(\.0) + process.flows + process.supervisions + process.filings + [power]
      for gap in Checker().check(ResolvedCatalogue(powers: [power])).gaps {
        #expect(gap.trace.map(\.element) == gap.witness?.elements ?? [])
        for step in gap.trace {
          let element = elements.first { $0.path == step.element }
          #expect(element != nil, "\(gap.rule): \(step.element)")
          #expect(step.file == element?.location.file && step.line == element?.location.line)
          let name = named.first { $0.0.path == step.element }?.1
          #expect(name == nil || name == step.name)
          traced += name == nil ? 0 : 1
        }
      }
    }
    #expect(traced > 1_000)
  }

  /// Rule, element, verdict, variant and witness: all that is not prose.
  private func findings(of process: PowerProcess) throws -> [String] {
    let power = try ResolvedPower(resolving: .random, process)
    let context = CheckContext(
      catalogue: ResolvedCatalogue(powers: [power]),
      policy: CheckConfiguration.complete.policy)
    // These judge the words themselves.
    let judgesOfWords: Set = ["duplicate-risk", "vague-risk"]
    let rules = BuiltInRules.all.filter { !judgesOfWords.contains($0.description.id) }
    return rules.flatMap { rule in
      rule.verdicts(on: power, in: context).map { verdict in
        let witness = verdict.violation?.witness?.elements.map(\.description) ?? []
        return
          ([rule.description.id, verdict.element.description, verdict.kind]
          + [verdict.violation?.variant ?? "-"] + witness).joined(separator: " ")
      }
    }
  }
}

extension PowerProcess {
  /// The same process with other names for posts, steps, risks and measures.
  fileprivate var renamed: PowerProcess {
    var renamed = self
    for index in renamed.posts.indices { renamed.posts[index].facts.name = "新岗位\(index)" }
    for index in renamed.steps.indices where !renamed.steps[index].facts.kind.isGateway {
      renamed.steps[index].facts.name = LocalizedText("新环节{\(index)}", english: "step \(index)")
      for risk in renamed.steps[index].risks.indices {
        renamed.steps[index].risks[risk].facts.manifestation = "新风险"
      }
    }
    return renamed
  }
}
