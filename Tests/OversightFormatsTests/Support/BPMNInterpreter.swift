import OversightFormats
import OversightXML

/// Plays BPMN by the letter, for the part of it that random processes use: slow, short, and written
/// apart from the reader that it checks. It knows the tokens on sequence flows and what begins and
/// ends where no event says so.
struct BPMNInterpreter {
  /// Where tokens lie, which sub-processes are under way, and what has been done.
  struct State: Hashable {
    var tokens: [String: Int] = [:]
    var open: Set<String> = []
    var trace: [String] = []
    var isDoubled = false

    mutating func put(_ flow: String) {
      tokens[flow, default: 0] += 1
      if tokens[flow] != 1 { isDoubled = true }
    }

    mutating func take(_ flow: String) {
      tokens[flow] = tokens[flow].flatMap { $0 > 1 ? $0 - 1 : nil }
    }
  }

  private var nodes: [String: XMLValue] = [:]
  private var scopeOf: [String: String] = [:]
  private var flows: [String: (source: String, target: String, isConditional: Bool)] = [:]
  private var scopeOfFlow: [String: String] = [:]
  private let root: String

  init(_ document: XMLValue) {
    let process = document.children.first { $0.name.local == "process" } ?? document
    root = process["id"] ?? ""
    read(process)
  }

  private mutating func read(_ scope: XMLValue) {
    let scopeID = scope["id"] ?? ""
    for child in scope.children {
      guard let id = child["id"] else { continue }
      if child.name.local == "sequenceFlow" {
        let isConditional = child.children.contains {
          $0.name.local == "conditionExpression" && $0.text != "${true}"
        }
        flows[id] = (child["sourceRef"] ?? "", child["targetRef"] ?? "", isConditional)
        scopeOfFlow[id] = scopeID
      } else {
        nodes[id] = child
        scopeOf[id] = scopeID
        if child.name.local == "subProcess" { read(child) }
      }
    }
  }

  private func kind(_ node: String) -> String { nodes[node]?.name.local ?? "" }

  private func incoming(_ node: String) -> [String] {
    flows.filter { $0.value.target == node }.map(\.key).sorted()
  }

  private func outgoing(_ node: String) -> [String] {
    flows.filter { $0.value.source == node }.map(\.key).sorted()
  }

  /// All sequences of what is done in runs that come to an end, of at most so many steps; nil where
  /// two tokens lie on one flow, or there are too many states.
  func traces(atMost length: Int, states limit: Int) -> Set<[String]>? {
    var waiting = begin(root, in: State())
    var seen = Set(waiting)
    var traces: Set<[String]> = []
    while let state = waiting.popLast() {
      guard !state.isDoubled, seen.count < limit else { return nil }
      if state.tokens.isEmpty, state.open.isEmpty {
        traces.insert(state.trace)
        continue
      }
      for next in moves(in: state) where next.trace.count <= length && seen.insert(next).inserted {
        waiting.append(next)
      }
    }
    return traces
  }

  // MARK: Moves

  private func moves(in state: State) -> [State] {
    var moves: [State] = []
    for id in state.open where isOver(id, in: state) {
      var next = state
      next.open.remove(id)
      moves += leave(id, in: next)
    }
    for node in nodes.keys.sorted() {
      let marked = incoming(node).filter { state.tokens[$0] != nil }
      guard !marked.isEmpty else { continue }
      switch kind(node) {
      case "parallelGateway":
        guard marked.count == incoming(node).count else { continue }
        moves += fire(node, taking: marked, in: state)
      case "inclusiveGateway":
        guard !isWaiting(node, marked, state) else { continue }
        moves += fire(node, taking: marked, in: state)
      default:
        for flow in marked { moves += fire(node, taking: [flow], in: state) }
      }
    }
    return moves
  }

  private func isOver(_ scope: String, in state: State) -> Bool {
    !state.tokens.keys.contains { scopeOfFlow[$0] == scope }
      && !state.open.contains { scopeOf[$0] == scope }
  }

  private func fire(_ node: String, taking marked: [String], in state: State) -> [State] {
    var state = state
    for flow in marked { state.take(flow) }
    switch kind(node) {
    case "endEvent": return [state]
    case "subProcess":
      if !state.open.insert(node).inserted { state.isDoubled = true }
      return begin(node, in: state)
    case "exclusiveGateway", "eventBasedGateway":
      return outgoing(node).map { flow in
        var next = state
        next.put(flow)
        return next
      }
    case "parallelGateway": return [putting(outgoing(node), in: state)]
    case "inclusiveGateway":
      let choices = Self.subsets(outgoing(node))
      return choices.filter { !$0.isEmpty || choices.count == 1 }.map { putting($0, in: state) }
    case "intermediateThrowEvent", "intermediateCatchEvent":
      let definition = nodes[node]?.children.first { $0.name.local == "linkEventDefinition" }
      if let definition, kind(node) == "intermediateThrowEvent" {
        let target = nodes.first { _, other in
          other.name.local == "intermediateCatchEvent"
            && other.children.contains { $0["name"] == definition["name"] }
        }
        return target.map { leave($0.key, in: state) } ?? [state]
      }
      state.trace.append(node)
      return leave(node, in: state)
    default:
      state.trace.append(node)
      return perform(node, in: state)
    }
  }

  /// A task is left by its own ways or by an event that interrupts it; other events may occur beside.
  private func perform(_ node: String, in state: State) -> [State] {
    let events = nodes.filter { $0.value["attachedToRef"] == node }.map(\.key).sorted()
    let interrupting = events.filter { nodes[$0]?["cancelActivity"] != "false" }
    let others = events.filter { nodes[$0]?["cancelActivity"] == "false" }
    return Self.subsets(others).flatMap { occurring -> [State] in
      let beside = putting(occurring.flatMap(outgoing), in: state)
      return leave(node, in: beside)
        + interrupting.map { putting(outgoing($0), in: beside) }
    }
  }

  /// All ways without a condition are taken, and any of those with one.
  private func leave(_ node: String, in state: State) -> [State] {
    let all = outgoing(node)
    let conditional = all.filter { flows[$0]?.isConditional == true }
    let always = all.filter { flows[$0]?.isConditional != true }
    return Self.subsets(conditional)
      .filter { !$0.isEmpty || conditional.isEmpty || !always.isEmpty }
      .map { putting(always + $0, in: state) }
  }

  /// A process begins at one of its start events, or where no flow comes.
  private func begin(_ scope: String, in state: State) -> [State] {
    let inside = nodes.keys.filter { scopeOf[$0] == scope }.sorted()
    let starts = inside.filter { kind($0) == "startEvent" }
    if !starts.isEmpty {
      return starts.map { putting(outgoing($0), in: state) }
    }
    let sources = inside.filter { node in
      incoming(node).isEmpty && kind(node) != "boundaryEvent"
        && !(kind(node) == "intermediateCatchEvent"
          && nodes[node]?.children.contains { $0.name.local == "linkEventDefinition" } == true)
    }
    return sources.reduce([state]) { states, node in
      states.flatMap { fire(node, taking: [], in: $0) }
    }
  }

  private func putting(_ flows: [String], in state: State) -> State {
    var state = state
    for flow in flows { state.put(flow) }
    return state
  }

  private static func subsets(_ items: [String]) -> [[String]] {
    items.reduce([[]]) { sets, item in sets + sets.map { $0 + [item] } }
  }

  // MARK: Inclusive joins

  /// Whether a token elsewhere can still come to a flow that has none, and to none that has one.
  ///
  /// - Source: BPMN 2.0.2, table 13.3.
  private func isWaiting(_ join: String, _ marked: [String], _ state: State) -> Bool {
    // A token in a sub-process is one at its border for those outside.
    let elsewhere =
      state.tokens.keys.compactMap { flows[$0]?.target }.filter { $0 != join } + state.open
    return elsewhere.contains { node in
      let arrivals = arrivals(from: node, at: join)
      return !arrivals.isEmpty && arrivals.isDisjoint(with: marked)
    }
  }

  private func arrivals(from node: String, at join: String) -> Set<String> {
    var waiting = [node]
    var seen: Set<String> = [node]
    var arrivals: Set<String> = []
    while let next = waiting.popLast() {
      var ways = outgoing(next)
      ways += nodes.filter { $0.value["attachedToRef"] == next }.keys.flatMap(outgoing)
      for way in ways {
        guard let target = flows[way]?.target else { continue }
        if target == join {
          arrivals.insert(way)
        } else if seen.insert(target).inserted {
          waiting.append(target)
        }
      }
      if let scope = scopeOf[next], scope != root, seen.insert(scope).inserted {
        waiting.append(scope)
      }
    }
    return arrivals
  }
}
