/// The lists of a document whose elements have ids, by their keys. What is laid over a document goes
/// by the ids of their elements; of other lists it takes the place.
package enum ElementList: String, CaseIterable, Sendable {
  case root, powers, posts, steps, flows, branches, risks, measures, units, scales, rules

  /// The first key that a new element lacks; nil where it lacks none.
  func lacking(_ element: DocumentValue) -> String? {
    // A gateway goes by no name.
    let isGateway = StepKind.gateways.contains { $0.name == element["kind"]?.text }
    return self == .steps && isGateway ? nil : essential?.first { element[$0] == nil }
  }

  /// The keys without which nothing new can be added; nil where anything can.
  private var essential: [String]? {
    switch self {
    case .powers: ["name", "category", "process"]
    case .posts: ["name"]
    case .steps: ["name"]
    case .flows: ["from", "to"]
    default: nil
    }
  }

  /// Whether a value may be elements of the list. A supervision has under `steps` a list of ids.
  package func mayHold(_ value: DocumentValue) -> Bool {
    guard essential != nil else { return true }
    let texts = value.elements.isEmpty ? [value] : value.elements
    return !texts.allSatisfy { $0.text != nil }
  }

  /// The keys that name an element: all keys of any of these sets.
  var naming: [[String]] { self == .flows ? [["id"], ["from", "to"]] : [["id"]] }

  /// What becomes of an element that nothing names.
  enum Nameless {
    /// It is laid over the only one that there is.
    case only
    /// It is a new one.
    case new
    /// It is refused.
    case refused
  }

  var nameless: Nameless {
    switch self {
    case .root, .powers: .only
    case .branches, .risks, .measures: .new
    case .posts, .steps, .flows, .units, .scales, .rules: .refused
    }
  }
}
