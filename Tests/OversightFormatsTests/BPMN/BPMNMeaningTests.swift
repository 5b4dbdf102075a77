import Oversight
import OversightFormats
import OversightTestSupport
import OversightXML
import ProcessGraph
import Testing

/// What can be done in a process, in BPMN and after it was imported.
@Suite("The meaning of BPMN")
struct BPMNMeaningTests {
  @Test("A process that was imported has the same runs as in BPMN")
  func runs() throws {
    var compared = 0
    let count = Fuzz.count(60)
    for seed in 0..<UInt64(count) {
      var random = RandomBPMN(seed: seed)
      let text = random.document()
      let document = try XMLReader.read(Array(text.utf8))
      guard let expected = BPMNInterpreter(document).traces(atMost: 9, states: 4_000) else {
        continue
      }
      let result = BPMNDocument.read(Array(text.utf8), file: "random.bpmn")
      #expect(result.problems.isEmpty, "seed \(seed): \(text)")
      let catalogue = try result.resolved()
      let power = try #require(catalogue.powers.first)
      guard let found = traces(of: power.process, in: document, states: 60_000) else { continue }
      compared += 1
      guard found == expected else {
        Issue.record(
          """
          seed \(seed)
          \(text)
          \(power.process.flows.map { "\($0.source.id) -> \($0.target.id)" })
          \(power.process.steps.map { "\($0.reference.id): \($0.kind)" })
          only in BPMN: \(expected.subtracting(found).sorted { $0.count < $1.count }.prefix(3))
          only imported: \(found.subtracting(expected).sorted { $0.count < $1.count }.prefix(3))
          """)
        return
      }
    }
    #expect(compared > count / 2)
    Fuzz.report(compared, "runs of BPMN processes")
  }

  /// All sequences of what is done in runs that come to a proper end.
  private func traces(
    of process: ResolvedProcess, in document: XMLValue, states limit: Int
  ) -> Set<[String]>? {
    let done = Self.done(in: document)
    let game = TokenGame(ProcessAnalysis(process).workflow.graph)
    struct Key: Hashable {
      var state: TokenGame.State
      var trace: [String]
    }
    var waiting = game.openings.map { Key(state: game.state(after: $0), trace: []) }
    var seen = Set(waiting)
    var traces: Set<[String]> = []
    while let key = waiting.popLast() {
      guard seen.count < limit else { return nil }
      if key.state.isDone {
        traces.insert(key.trace)
        continue
      }
      for move in game.moves(in: key.state) {
        var next = Key(state: game.state(after: move, in: key.state), trace: key.trace)
        if process.steps.indices.contains(move.node) {
          let id = process.steps[move.node].reference.id
          if done.contains(id) { next.trace.append(id) }
        }
        if next.trace.count <= 9, seen.insert(next).inserted { waiting.append(next) }
      }
    }
    return traces
  }

  /// The ids of what is done, not only routed.
  private static func done(in element: XMLValue) -> Set<String> {
    var ids: Set<String> = []
    let isLink = element.children.contains { $0.name.local == "linkEventDefinition" }
    if ["task", "intermediateCatchEvent"].contains(element.name.local), !isLink {
      ids.insert(element["id"] ?? "")
    }
    return element.children.reduce(into: ids) { $0.formUnion(done(in: $1)) }
  }
}
