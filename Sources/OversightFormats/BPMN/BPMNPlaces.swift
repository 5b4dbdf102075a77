internal import OversightXML

/// Which elements of BPMN, of those of which a model is made, may stand in which others.
///
/// - Source: BPMN 2.0.2, the schema `Semantic.xsd`.
enum BPMNPlaces {
  private static let children: [String: Set<String>] = [
    "definitions": ["process", "collaboration", "message", "error", "signal", "escalation"],
    "collaboration": ["participant", "messageFlow"],
    "laneSet": ["lane"], "childLaneSet": ["lane"], "lane": ["flowNodeRef", "childLaneSet"],
    "sequenceFlow": ["conditionExpression"],
    "dataOutputAssociation": ["sourceRef", "targetRef"],
    "timerEventDefinition": ["timeDuration", "timeDate", "timeCycle"],
    "conditionalEventDefinition": ["condition"],
    "humanPerformer": ["resourceAssignmentExpression"],
    "performer": ["resourceAssignmentExpression"],
    "potentialOwner": ["resourceAssignmentExpression"],
    "resourceAssignmentExpression": ["formalExpression", "expression"],
  ]

  private static let performers: Set<String> = ["humanPerformer", "potentialOwner", "performer"]

  private static let known: Set<String> = children.values.reduce(
    performers.union([
      "laneSet", "sequenceFlow", "dataObject", "dataObjectReference", "incoming", "outgoing",
      "eventDefinitionRef", "dataOutputAssociation", "extensionElements",
    ])
  ) { $0.union($1) }

  /// Whether an element is one of those of which a model is made, wherever it stands.
  static func isKnown(_ element: XMLValue) -> Bool {
    guard let kind = element.kind else { return false }
    return known.contains(kind) || element.isEventDefinition || BPMNKind(element) != nil
  }

  /// Whether BPMN has an element that is known in another one.
  static func mayStand(_ child: XMLValue, in parent: XMLValue) -> Bool {
    guard let kind = child.kind, let outer = parent.kind else { return false }
    if kind == "extensionElements" || children[outer]?.contains(kind) == true { return true }
    if outer == "definitions" { return child.isEventDefinition }
    let node = BPMNKind(parent)
    if outer == "process" || node?.isSubProcess == true {
      let inScope: Set<String> = ["laneSet", "sequenceFlow", "dataObject", "dataObjectReference"]
      if BPMNKind(child) != nil || inScope.contains(kind) || performers.contains(kind) {
        return true
      }
    }
    guard let node else { return false }
    if kind == "incoming" || kind == "outgoing" { return true }
    if node.isActivity { return performers.contains(kind) || kind == "dataOutputAssociation" }
    guard node.isEvent else { return false }
    return child.isEventDefinition || kind == "eventDefinitionRef"
      || kind == "dataOutputAssociation" && node.isCatching
  }
}
