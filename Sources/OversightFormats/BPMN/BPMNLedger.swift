internal import Oversight
internal import OversightXML

/// Keeps what is wrong with a BPMN file, and what of it no model says.
final class BPMNLedger {
  let file: String
  private(set) var uncovered: [Uncovered] = []
  private(set) var problems: [ModelProblem] = []
  /// Where elements stand whose meaning became part of something else.
  private var said: Set<SourceLocation> = []

  init(file: String) { self.file = file }

  /// Keeps an element that was left out, or lost some of its meaning.
  ///
  /// - Parameter kind: what the element is called, where that is not the name of its tag.
  func leave(
    _ element: XMLValue, _ key: String, kind: String? = nil,
    _ arguments: [String: LocalizedText] = [:]
  ) {
    uncovered.append(
      Uncovered(
        kind: kind ?? element.name.local.legible, id: element["id"]?.legible,
        location: location(of: element), reason: Texts.bpmn.text("bpmn.left.\(key)", arguments)))
  }

  /// Notes that the model says what an element means, such as a message by who performs a step.
  func say(_ element: XMLValue) { said.insert(location(of: element)) }

  /// Whether the model says what an element means.
  func isSaid(_ element: XMLValue) -> Bool { said.contains(location(of: element)) }

  /// Keeps a fault of the file.
  func report(_ element: XMLValue, _ key: String, _ arguments: [String: LocalizedText] = [:]) {
    problems.append(
      ModelProblem(
        path: ElementPath((element["id"] ?? element.name.local).legible),
        location: location(of: element), message: Texts.bpmn.text("bpmn.\(key)", arguments)))
  }

  /// Keeps a fault of the notation.
  func report(_ fault: DocumentSyntaxError) {
    problems.append(
      ModelProblem(
        path: ElementPath("$"),
        location: SourceLocation(file: file, line: fault.line, column: fault.column),
        message: fault.message))
  }

  func location(of element: XMLValue) -> SourceLocation {
    SourceLocation(file: file, line: element.line, column: element.column)
  }

  /// Everything that was left out, in the order of the file.
  var sortedUncovered: [Uncovered] {
    uncovered.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }
    .map(\.element)
  }
}
