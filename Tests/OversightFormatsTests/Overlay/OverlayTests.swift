import Oversight
import OversightFormats
import Testing

/// What becomes of overlays over drawings and other files.
@Suite("Overlays over files")
struct OverlayTests {
  private func file(_ text: String, _ notation: ModelNotation = .yaml) -> ModelFile {
    ModelFile(Array(text.utf8), in: notation, name: "base")
  }

  /// A file with an overlay over it: the powers, or what is wrong with the overlay.
  private func lay(
    _ overlay: String, over base: ModelFile
  ) throws -> (document: CatalogueDocument, problems: [OverlayProblem]) {
    let top = try #require(file("overlay: base\n" + overlay).document)
    let (merged, problems) = Overlay.lay(
      top, over: try #require(base.document), named: base.name, fit: base.documentID)
    var document = CatalogueDocument()
    document.add(merged, files: [base.name, "overlay"])
    return (document, problems)
  }

  private func messages(_ problems: [OverlayProblem]) -> [String] {
    problems.map { "\($0.place.line): \($0.message[.english])" }
  }

  private static let model = """
    id: p
    name: P
    category: other
    process:
      posts: [{id: a, name: A}, {id: b, name: B}]
      steps:
        - {id: s, kind: start, name: S}
        - {id: t, name: T, action: accept, performers: a, limit: 1 days}
        - {id: e, kind: end, outcome: granted, name: E}
      flows: [{from: s, to: t}, {from: t, to: e}]
    """

  @Test(
    "A null that takes nothing out must be of a key that could",
    arguments: [
      ("proces: null", "2: nobody knows the key 'proces' here; did you mean 'process'?"),
      ("process: {steps: {id: t, preformers: null}}", "did you mean 'performers'?"),
      ("process: {posts: [{id: a, leyer: null}]}", "did you mean 'layer'?"),
      ("process: {flows: {from: s, to: t, reciept: null}}", "did you mean 'receipt'?"),
      ("process: {steps: {id: t, limit: {amount: 2, units: null}}}", "did you mean 'unit'?"),
      ("process: {step: null}", "did you mean 'steps'?"),
    ])
  func unknownNull(overlay: String, message: String) throws {
    let problems = try lay(
      overlay, over: file(Self.model.replacing("1 days", with: "{amount: 1, unit: days}"))
    ).problems
    #expect(messages(problems).map { $0.contains(message) } == [true], "\(messages(problems))")
  }

  @Test("A null of any key that could be there takes out what is there, and may find nothing")
  func knownNull() throws {
    let (document, problems) = try lay(
      """
      limits: null
      process:
        supervisions: null
        posts: [{id: a, layer: null}]
        steps: [{id: t, limit: null, limitNote: null, risks: null}]
      """, over: file(Self.model))
    #expect(messages(problems) == [])
    let power = try document.resolved().powers[0]
    #expect(power.process.steps.map(\.facts.limit) == [nil, nil, nil])
  }

  @Test("Elements of a drawing are found by their ids there, also where those had to be changed")
  func drawnIDs() throws {
    let drawing = file(
      BPMNSamples.process(
        """
        <bpmn:task id="受理"/><bpmn:task id="审查"/><bpmn:task id="t.1"/><bpmn:task id="t-1"/>
        \(BPMNSamples.flow("受理", "审查"))\(BPMNSamples.flow("审查", "t.1"))
        \(BPMNSamples.flow("t.1", "t-1"))
        """), .bpmn)
    #expect(drawing.faults.isEmpty)
    let names = ["受理", "审查", "t.1", "t-1"]
    for order in [names, names.reversed()] {
      let steps = order.map { "{id: \($0), name: name of \($0)}" }.joined(separator: ", ")
      let (document, problems) = try lay("powers: {process: {steps: [\(steps)]}}", over: drawing)
      #expect(messages(problems) == [])
      let power = try document.resolved().powers[0]
      let found = names.map { name in
        power.process.steps.first {
          $0.location.line == 7 && $0.facts.name.original == "name of \(name)"
        }
      }
      #expect(found.allSatisfy { $0 != nil })
      // Each is the one that was drawn there.
      let ways = Set(power.process.flows.map { "\($0.source.id)>\($0.target.id)" })
      let ids = found.map { $0?.reference.id ?? "" }
      #expect(Set(ids).count == 4 && ids[2...] == ["t-1", "t-1-2"])
      for (source, target) in zip(ids, ids.dropFirst()) {
        #expect(ways.contains("\(source)>\(target)"))
      }
    }
    // Flows are found by their ends as they are drawn.
    let flow = try lay(
      "powers: {process: {flows: {from: 受理, to: 审查, kind: escalation}}}", over: drawing)
    #expect(messages(flow.problems) == [])
    #expect(
      try flow.document.resolved().powers[0].process.flows.count { $0.kind == .escalation } == 1)
    let unknown = try lay("powers: {process: {steps: {id: 复核, risks: text}}}", over: drawing)
    #expect(
      messages(unknown.problems).map { $0.contains("the step '复核' is not in base") } == [true])
  }

  @Test("An element that an overlay has twice is refused, also by two of its names")
  func twice() throws {
    let same = try lay(
      "process: {steps: [{id: t, action: examine}, {id: t, limit: 2 days}]}", over: file(Self.model)
    )
    #expect(messages(same.problems).map { $0.contains("the step 't' is there twice") } == [true])
    let flow = Self.model.replacing("{from: s, to: t}", with: "{id: f, from: s, to: t}")
    let both = try lay(
      "process: {flows: [{id: f, kind: escalation}, {from: s, to: t}]}", over: file(flow))
    #expect(messages(both.problems).map { $0.contains("is there twice") } == [true])
  }

  @Test(
    "Over what is no model nothing is laid, and it is refused", arguments: ["- a", "text", "12"])
  func noModel(base: String) throws {
    let (document, problems) = try lay(
      "id: p\nname: P\ncategory: other\nprocess: {}", over: file(base))
    #expect(problems.isEmpty)
    #expect(throws: ModelErrors.self) { try document.resolved() }
  }
}
