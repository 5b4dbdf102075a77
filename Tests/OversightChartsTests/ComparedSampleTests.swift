import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("Compared charts of random processes")
struct ComparedSampleTests {
  /// A process after some edits of a colleague.
  private func edited(
    _ process: PowerProcess, _ generator: inout SeededGenerator
  ) -> PowerProcess {
    var process = process
    for number in 0..<Int.random(in: 1...5, using: &generator) {
      let step = Int.random(in: process.steps.indices, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: process.steps[step].facts.limit = .workingDays(50 + number)
      case 1: process.steps[step].facts.name = LocalizedText("新名称\(number)")
      case 2:
        process.steps[step].risks.append(
          .extra("risk-\(number)", "说情", .high))
      case 3: process.steps[step].supervisions = []
      case 4: process.steps[step].risks = []
      case 5 where !process.flows.isEmpty:
        process.flows.remove(at: .random(in: process.flows.indices, using: &generator))
      case 6:
        let id = "extra-\(number)"
        process.steps.insert(
          .extra(id, "新环节", by: process.posts[0].id),
          at: step)
        process.flows.append(
          AuthoredFlow(
            id: "to-\(id)", source: process.steps[step + 1].id, target: id,
            facts: FlowFacts(kind: .next), location: .edit))
      default: process.posts[0].facts.name = LocalizedText("新岗位\(number)")
      }
    }
    return process
  }

  private func resolved(_ process: PowerProcess) throws -> ResolvedPower {
    try ResolvedPower(resolving: .random, process)
  }

  /// The things on a chart by their addresses, as their own version shows them.
  private func paths(
    _ power: ResolvedPower, _ edition: Edition
  ) -> (steps: Set<ElementPath>, flows: Set<ElementPath>, risks: Set<ElementPath>) {
    let options = ChartOptions(edition: edition)
    let content = FlowChartContent(power: power, options: options)
    let table = RiskChartTable(power: power, options: options)
    return (
      Set(content.nodes.filter { $0.symbol != .supervision }.flatMap(\.paths)),
      Set(content.edges.filter { $0.style != .tie }.map(\.path)),
      Set(table.rows.flatMap(\.blocks).filter { $0.manifestation != nil }.map(\.path))
    )
  }

  private func expectRight<Key: Hashable>(
    _ shown: [(key: Key, change: ElementChange?)], _ old: Set<Key>, _ new: Set<Key>,
    _ place: String
  ) {
    #expect(shown.count == old.union(new).count, "\(place)")
    #expect(Set(shown.map(\.key)) == old.union(new), "\(place)")
    for (key, change) in shown {
      switch (old.contains(key), new.contains(key)) {
      case (true, true):
        #expect(change?.sign ?? .changed == .changed, "\(place): \(key)")
      case (true, false): #expect(change?.sign == .removed, "\(place): \(key)")
      default: #expect(change?.sign == .added, "\(place): \(key)")
      }
    }
  }

  @Test("A compared chart is the same where another process draws it")
  func elsewhere() throws {
    var generator = SeededGenerator(seed: 1618)
    for sample in 0..<40 {
      let process = PowerProcess.random(using: &generator)
      guard let old = try? resolved(process), let new = try? resolved(edited(process, &generator))
      else { continue }
      let versions =
        [(old, new), (nil, new), (old, nil)][sample % 3]
        as (
          ResolvedPower?, ResolvedPower?
        )
      for edition in Edition.allCases {
        let marks = ComparedMarks(versions.0, versions.1, edition)
        for kind in ChartKind.allCases {
          let task = try ChartTask(kind, of: ChartModel(marks.power), options: marks.options)
          let answer = ChartTask.answer(to: task.bytes(as: [.dot]))
          guard case .files(let files) = try ChartAnswer(answer, of: "") else { continue }
          let here = try ChartRenderer(options: marks.options)
            .renderPages(kind, of: marks.power, as: [.dot])
          #expect(files == here, "sample \(sample), \(edition), \(kind)")
        }
      }
    }
  }

  @Test("A compared chart has all that either version shows, each marked right")
  func union() throws {
    var generator = SeededGenerator(seed: 2718)
    var compared = 0
    for sample in 0..<150 {
      let process =
        sample % 2 == 0
        ? PowerProcess.random(using: &generator)
        : .structured(using: &generator, steps: 10, posts: 4)
      guard let old = try? resolved(process), let new = try? resolved(edited(process, &generator))
      else { continue }
      compared += 1
      for edition in Edition.allCases {
        let marks = ComparedMarks(old, new, edition)
        let place = "sample \(sample), \(edition)"
        let content = FlowChartContent(power: new, options: marks.options)
        let table = RiskChartTable(power: new, options: marks.options)
        let (before, now) = (paths(old, edition), paths(new, edition))
        expectRight(
          content.nodes.filter { $0.symbol != .supervision }.map { ($0.paths[0], $0.change) },
          before.steps, now.steps, place)
        expectRight(
          content.edges.filter { $0.style != .tie }.map { ($0.path, $0.change) }, before.flows,
          now.flows, place)
        expectRight(
          table.rows.flatMap(\.blocks).filter { $0.manifestation != nil }
            .map { ($0.path, $0.change) }, before.risks, now.risks, place)
        #expect(content.nodes.allSatisfy { content.lanes.indices.contains($0.lane) }, "\(place)")
        #expect(!ComparedMarks(new, new, edition).isMarked, "\(place)")
        #expect(
          FlowChartContent(power: new, options: ComparedMarks(new, new, edition).options).nodes
            .map(\.note)
            == FlowChartContent(
              power: new, options: ChartOptions(language: .english, edition: edition)
            ).nodes.map(\.note), "\(place)")
        // Inside, whatever the comparison of the models says is marked somewhere.
        if edition == .internal {
          let same = Comparison(
            from: ResolvedCatalogue(powers: [old]), to: ResolvedCatalogue(powers: [new]))
          #expect(marks.isMarked == !same.changes.isEmpty, "\(place): \(same.changes)")
        }
      }
    }
    #expect(compared > 100)
  }

  @Test("Compared charts are as clear as others", arguments: ChartKind.allCases)
  func clear(kind: ChartKind) throws {
    var generator = SeededGenerator(seed: 1618)
    var faults: [String] = []
    for sample in 0..<60 {
      let process = PowerProcess.structured(
        using: &generator, steps: 5 + sample / 3, posts: 2 + sample % 5)
      let old = try resolved(process)
      guard let new = try? resolved(edited(process, &generator)) else { continue }
      // Of some samples the whole power is new, or gone.
      let versions = (old: sample % 4 == 3 ? nil : old, new: sample % 8 == 1 ? nil : new)
      let marks = ComparedMarks(
        versions.old, versions.new, sample % 2 == 0 ? .internal : .public,
        sample % 3 == 0 ? .english : .simplifiedChinese)
      var options = marks.options
      options.paper = Paper.allCases[sample % 3]
      let inspection = ChartInspection(kind, of: marks.power, options: options)
      #expect(inspection.smallestText >= 7)
      faults += inspection.faults.map { "\(sample): \($0)" }
    }
    #expect(faults == [])
  }

  @Test("What either version keeps inside is on no public chart, whatever became of it")
  func leaks() throws {
    var process = PowerProcess.stall
    let place = process.place("decide")
    process.posts.append(
      AuthoredPost(
        id: "agent", facts: PostFacts(name: "SECRET post", audience: .internal),
        location: .edit))
    process.steps[place].performers.append(AuthoredPerformer(post: "agent", count: 1))
    var secret = AuthoredRisk.extra("secret", "SECRET risk", nil, .internal)
    secret.measures = [.extra("m", "SECRET measure")]
    process.steps[place].risks.append(secret)
    process.steps[place].risks[0].measures.append(.extra("n", "SECRET other", .internal))
    process.steps[place].supervisions.append(
      AuthoredSupervision(
        post: "agent",
        facts: SupervisionFacts(kind: .fee, evidence: "SECRET book", audience: .internal),
        location: .edit))
    process.steps.append(
      .extra("secret-step", "SECRET step", by: "agent", .internal))
    process.flows.append(
      AuthoredFlow(
        source: "decide", target: "secret-step",
        facts: FlowFacts(kind: .next, condition: "SECRET condition"), location: .edit))
    // The same things as they would be read by all, with other words.
    var open = process
    open.posts[open.posts.count - 1].facts.audience = .public
    open.steps[place].risks[1].facts.audience = .public
    open.steps[place].risks[0].measures[1].facts.audience = .public
    open.steps[place].supervisions[open.steps[place].supervisions.count - 1].facts.audience =
      .public
    open.steps[open.place("secret-step")].facts.audience = .public
    let inside = try process.stallLicence()
    let plain = try PowerProcess.stall.stallLicence()
    let read = try open.stallLicence()
    for (old, new) in [(inside, plain), (plain, inside), (inside, inside), (read, inside)] {
      let marks = ComparedMarks(old, new, .public)
      for kind in ChartKind.allCases {
        let files = try ChartRenderer(options: marks.options)
          .render(kind, of: marks.power, as: [.svg, .dot, .json])
        for bytes in files.values {
          #expect(!String(decoding: bytes, as: UTF8.self).contains("SECRET"))
        }
      }
    }
    // What was inside and is inside is no change outside.
    #expect(!ComparedMarks(inside, plain, .public).isMarked)
    #expect(!ComparedMarks(plain, inside, .public).isMarked)
    #expect(ComparedMarks(inside, plain).isMarked)
    // And the test can see: inside, it is all there.
    let seen = try ChartRenderer(options: ComparedMarks(inside, plain).options)
      .svg(.flow, of: plain)
    #expect(seen.contains("SECRET step"))
  }
}
