internal import Oversight
internal import OversightXML

/// Process models in BPMN 2.0, as drawing tools and engines write them.
///
/// A process becomes a power whose steps and flows have the ids of their elements. What BPMN means is
/// said in our words, so that rules judge what the diagram says and not how it is drawn:
///
/// | BPMN | model |
/// |---|---|
/// | process with flow nodes | power of category `other`; `outline`, unless our extension describes it |
/// | process without, choreography, conversation | left out; a file of nothing else is refused |
/// | lane without lanes in it | post; pools and the lanes around it are its units |
/// | pool without lanes | post; without a pool, those to whom tasks are assigned |
/// | task, send, receive, message or signal event on the way | activity of the post of its lane |
/// | event that awaits a message, start by a message from another pool | performed by a post of that pool, `outside` |
/// | receive task | activity of the post of its lane; of the sender, where it is in no lane or pool |
/// | timer event on the way | activity; its time is the limit, as a note where it is not exact |
/// | exclusive and event-based gateway with several exits | decision of the post of its lane |
/// | event-based gateway of the type `Parallel` | fork: all of its events come |
/// | parallel, inclusive gateway | fork, join; inclusive split and join; two steps where it is both |
/// | complex gateway | the same as an inclusive one, and reported |
/// | gateway with one exit and at most one way in, exclusive merge | nothing: flows go on |
/// | task with several exits | the task and a fork, or an inclusive split for those with conditions |
/// | interrupting boundary event | exit of the activity; `escalation` for timers and escalations |
/// | other boundary event | beside what follows, a decision whether it occurs, once at most |
/// | boundary timer | also the limit of the activity |
/// | sub-process | its steps stand in the process |
/// | … with boundary events, loops, termination, event sub-process in it, transaction, ad hoc | a step, and a power of its own |
/// | event sub-process | a power of its own, reported: nothing in the process leads to it |
/// | call activity | sub-process of the power of the process that it calls, if that is in the file |
/// | end event, and a node without a way out | end with the outcome `completed` |
/// | event with a reference to a definition | event with that definition; without one in the file, refused |
/// | reference with a prefix of another namespace | leads out of the file, whatever is called so here |
/// | ends of branches that are under way together | one end behind an inclusive join |
/// | link event | the flow that it stands for |
/// | flow to a step through which every case came | `return` without a limit |
/// | name, else expression of a sequence flow | condition |
/// | data that a task writes | document of the step |
///
/// Everything else is in ``BPMNImport/uncovered``.
public enum BPMNDocument {
  /// How many nodes, flows and lanes a file may draw: the time to read it grows with their square.
  package static let mostDrawn = 12_000

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: what it holds.
  ///   - file: how it is called in messages, and the place of everything read from it.
  /// - Complexity: O(n) in the size of the file, and O(m²) in the number of nodes and flows, which
  ///   is bounded.
  public static func read(_ bytes: [UInt8], file: String) -> BPMNImport {
    let ledger = BPMNLedger(file: file)
    var result = BPMNImport()
    do {
      let root = try XMLReader.read(bytes) { $0.local != "BPMNDiagram" }
      read(root, ledger, &result)
    } catch {
      ledger.report(error)
    }
    result.uncovered = ledger.sortedUncovered
    result.problems = ledger.problems
    return result
  }

  private static func read(_ root: XMLValue, _ ledger: BPMNLedger, _ result: inout BPMNImport) {
    guard root.kind == "definitions" else {
      return ledger.report(
        root, "no-bpmn",
        [
          "element": LocalizedText(root.name.local.legible),
          "namespace": LocalizedText(root.name.namespace.legible),
        ])
    }
    let file = BPMNFile(root, ledger)
    result.elements = file.counts
    guard file.drawnCount <= mostDrawn else {
      return ledger.report(root, "too-big", ["limit": LocalizedText("\(mostDrawn)")])
    }
    let catalogue = BPMNCatalogue(file)
    guard catalogue.count > 0 else { return ledger.report(root, refusal(of: file)) }
    if root.name.namespace.isEmpty { ledger.leave(root, "no-namespace") }
    let powers = catalogue.powers(ledger)
    BPMNCoverage(file, ledger).report()
    result.powerCount = powers.count
    result.modelIDs = catalogue.modelIDs
    func place(_ content: DocumentValue.Content) -> DocumentValue {
      DocumentValue(content, line: root.line, column: root.column)
    }
    result.value = place(
      .object([
        DocumentValue.Member(key: "format", value: place(.text(CanonicalJSON.format))),
        DocumentValue.Member(key: "powers", value: place(.list(powers))),
      ]))
  }

  /// Why a file has no power.
  private static func refusal(of file: BPMNFile) -> String {
    let kinds = Set(file.root.children.compactMap(\.kind))
    if !file.processes.isEmpty { return "empty-processes" }
    if !kinds.isDisjoint(with: ["choreography", "globalChoreographyTask"]) {
      return "choreography"
    }
    if !kinds.isDisjoint(with: ["conversation", "globalConversation"]) { return "conversation" }
    return kinds.contains("collaboration") ? "only-collaboration" : "no-process"
  }
}
