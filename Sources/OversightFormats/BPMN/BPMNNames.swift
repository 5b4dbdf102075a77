internal import Oversight
internal import OversightXML

/// Names for elements that have none.
enum BPMNNames {
  /// What kind of element it is, with its id.
  static func unnamed(_ element: XMLValue) -> LocalizedText {
    let kind = element.kind.map { "bpmn.kind.\($0)" } ?? ""
    let key = Texts.bpmn[kind] == nil ? "bpmn.kind.other" : kind
    let word = Texts.bpmn.text(key)
    guard let id = element.id.flatMap(XMLValue.clean) else { return word }
    return Texts.bpmn.text("bpmn.unnamed", ["kind": word, "id": LocalizedText(id)])
  }

  /// The name of a flow node.
  static func name(of element: XMLValue, in file: BPMNFile) -> LocalizedText {
    if let title = element.title { return LocalizedText(title) }
    switch BPMNKind(element) {
    case .start: return Texts.bpmn.text("bpmn.start")
    case .end: return Texts.bpmn.text("bpmn.completed")
    case .boundary, .catching, .throwing:
      return trigger(of: element, in: file) ?? unnamed(element)
    default: return unnamed(element)
    }
  }

  /// What an event waits for or throws, as its definition says it: the name of a message, a time.
  static func trigger(of event: XMLValue, in file: BPMNFile) -> LocalizedText? {
    guard let definition = file.eventDefinitions(of: event).first, let kind = definition.kind else {
      return nil
    }
    let word = Texts.bpmn.text("bpmn.kind.\(kind)")
    var detail: String?
    for key in ["messageRef", "signalRef", "errorRef", "escalationRef"] {
      guard detail == nil, let reference = definition[key] else { continue }
      detail = file.element(reference, from: definition)?.title ?? XMLValue.clean(reference)
    }
    let times = ["timeDuration", "timeDate", "timeCycle", "condition"]
    detail = detail ?? times.lazy.compactMap { definition.children($0).first?.cleanText }.first
    return detail.map {
      Texts.bpmn.text("bpmn.trigger", ["kind": word, "detail": LocalizedText($0)])
    } ?? word
  }

  /// The condition of a sequence flow: its name, else its expression.
  static func condition(of flow: XMLValue) -> LocalizedText? {
    let text = flow.title ?? (isAlwaysTaken(flow) ? nil : expression(of: flow))
    return text.map { LocalizedText($0) }
  }

  /// Whether the expression of a sequence flow is a truth of its own: `true`, in JUEL `${true}` or
  /// `#{true}`, in FEEL `=true`. Tools write it where they ask for some expression; it says nothing.
  static func isAlwaysTaken(_ flow: XMLValue) -> Bool {
    guard var text = expression(of: flow)?.filter({ $0 != " " }).lowercased() else { return false }
    if text.hasSuffix("}"), text.hasPrefix("${") || text.hasPrefix("#{") {
      text = String(text.dropFirst(2).dropLast())
    } else if text.hasPrefix("=") {
      text.removeFirst()
    }
    return text == "true"
  }

  private static func expression(of flow: XMLValue) -> String? {
    flow.children("conditionExpression").first?.cleanText
  }

  /// The name of a decision that has none, by the steps from which a case comes to it.
  ///
  /// - Parameter steps: their names, the first of them at least.
  static func decision(_ element: XMLValue, after steps: [LocalizedText]) -> LocalizedText {
    let kind = BPMNKind(element) == .eventBased ? "events" : "decision"
    let count = ["one", "two", "many"][min(steps.count, 3) - 1]
    let names = Texts.bpmn.text(
      "bpmn.after.\(count)", ["first": steps[0], "second": steps.dropFirst().first ?? ""])
    return Texts.bpmn.text("bpmn.unnamed.\(kind)", ["steps": names])
  }
}
