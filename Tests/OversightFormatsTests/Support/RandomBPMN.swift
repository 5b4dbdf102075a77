import OversightTestSupport

/// Random small BPMN processes: blocks within blocks, with what BPMN lets unsaid.
struct RandomBPMN {
  private var generator: SeededGenerator
  private var text = ""
  private var number = 0
  /// How many blocks may still be made.
  private var rest = 5

  /// A place from which flows leave, with what stands in the flow.
  private struct Port {
    let node: String
    var inside = ""
  }

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A whole file.
  mutating func document() -> String {
    let isBegun = generator.chance(80)
    var ports: [Port] = []
    if isBegun { ports = [node("startEvent", [])] }
    ports = block(ports, isInside: false)
    end(ports)
    return BPMNSamples.process(text)
  }

  private mutating func roll(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }

  private mutating func name(_ kind: String) -> String {
    number += 1
    return "\(kind.prefix(1))\(number)"
  }

  private mutating func connect(_ port: Port, _ target: String) {
    number += 1
    text += """
      <bpmn:sequenceFlow id="f\(number)" sourceRef="\(port.node)" targetRef="\(target)">\
      \(port.inside)</bpmn:sequenceFlow>\n
      """
  }

  private mutating func node(_ kind: String, _ ports: [Port], _ inside: String = "") -> Port {
    let id = name(kind)
    text += "<bpmn:\(kind) id=\"\(id)\">\(inside)</bpmn:\(kind)>\n"
    for port in ports { connect(port, id) }
    return Port(node: id)
  }

  private mutating func end(_ ports: [Port]) {
    guard !ports.isEmpty else { return }
    // A way may also just stop, unless a gateway or an event would be left hanging.
    if generator.chance(25), ports.allSatisfy({ $0.node.hasPrefix("t") && $0.inside.isEmpty }) {
      return
    }
    if generator.chance(60) {
      _ = node("endEvent", ports)
    } else {
      for port in ports { _ = node("endEvent", [port]) }
    }
  }

  private mutating func task(_ ports: [Port]) -> Port { node("task", ports) }

  private static let condition = "<bpmn:conditionExpression>x</bpmn:conditionExpression>"
  /// A condition that always holds: the way is one without a condition.
  private static let truth = "<bpmn:conditionExpression>${true}</bpmn:conditionExpression>"

  // MARK: Blocks

  /// Some blocks one after the other.
  ///
  /// - Returns: the places from which they are left; one of them is taken. None where they end.
  private mutating func block(_ ports: [Port], isInside: Bool) -> [Port] {
    var ports = ports.isEmpty ? [task([])] : ports
    for _ in 0...roll(2) {
      guard rest > 0, !ports.isEmpty else { break }
      rest -= 1
      switch roll(13) {
      case 0, 1: ports = [task(ports)]
      case 2: ports = exclusive(ports, isInside)
      case 3: ports = parallel(ports, isInside)
      case 4: ports = inclusive(ports, isInside)
      case 5: ports = loop(ports)
      case 6: ports = subProcess(ports)
      case 7: ports = interrupted(ports, isInside)
      case 8: ports = besides(ports)
      case 9: ports = link(ports)
      case 10: ports = events(ports)
      case 11: ports = implicitSplit(ports, isInside)
      default: ports = separateEnds(ports, isInside)
      }
    }
    return ports
  }

  /// A branch that goes on. Inside parallel branches none ends by itself.
  private mutating func branch(_ port: Port) -> [Port] {
    block([task([port])], isInside: true)
  }

  private mutating func exclusive(_ ports: [Port], _ isInside: Bool) -> [Port] {
    let split = node("exclusiveGateway", ports)
    var exits: [Port] = []
    for _ in 0...1 {
      var branch = branch(split)
      if !isInside, generator.chance(25) {
        end(branch)
        branch = []
      }
      exits += branch
    }
    if generator.chance(25) { exits.append(split) }
    guard !exits.isEmpty, generator.chance(50) else { return exits }
    return [node("exclusiveGateway", exits)]
  }

  private mutating func joined(_ branches: [[Port]], _ kind: String) -> [Port] {
    let ends = branches.map { exits -> Port in
      exits.count == 1 ? exits[0] : node("exclusiveGateway", exits)
    }
    let join = node(kind, ends)
    // A gateway that joins and splits at once.
    guard kind == "parallelGateway", generator.chance(15) else { return [join] }
    let again = [branch(join), branch(join)]
    return joined(again, kind)
  }

  private mutating func parallel(_ ports: [Port], _ isInside: Bool) -> [Port] {
    let split = node("parallelGateway", ports)
    return joined([branch(split), branch(split)], "parallelGateway")
  }

  private mutating func inclusive(_ ports: [Port], _ isInside: Bool) -> [Port] {
    let split = node("inclusiveGateway", ports)
    return joined([branch(split), branch(split)], "inclusiveGateway")
  }

  private mutating func loop(_ ports: [Port]) -> [Port] {
    let isMerged = generator.chance(50)
    let entry = isMerged ? node("exclusiveGateway", ports) : task(ports)
    let last = block([isMerged ? task([entry]) : entry], isInside: true)
    let split = node("exclusiveGateway", last)
    connect(split, entry.node)
    return [split]
  }

  private mutating func implicitSplit(_ ports: [Port], _ isInside: Bool) -> [Port] {
    var split = task(ports)
    let isConditional = generator.chance(40)
    if isConditional {
      split.inside = Self.condition
    } else if generator.chance(30) {
      split.inside = Self.truth
    }
    let branches = [branch(split), branch(split)]
    return joined(branches, isConditional ? "inclusiveGateway" : "parallelGateway")
  }

  /// Branches that end by themselves.
  private mutating func separateEnds(_ ports: [Port], _ isInside: Bool) -> [Port] {
    guard !isInside else { return [task(ports)] }
    var split: Port
    switch roll(4) {
    case 0: split = node("parallelGateway", ports)
    case 1: split = node("inclusiveGateway", ports)
    case 2:
      split = task(ports)
      split.inside = Self.condition
    default: split = task(ports)
    }
    for _ in 0...1 { end(branch(split)) }
    if split.inside.isEmpty == false, generator.chance(50) {
      end(branch(Port(node: split.node)))
    }
    return []
  }

  private mutating func subProcess(_ ports: [Port]) -> [Port] {
    let id = name("subProcess")
    for port in ports { connect(port, id) }
    let outer = text
    text = ""
    var inner: [Port] = []
    if generator.chance(70) { inner = [node("startEvent", [])] }
    end(block(inner, isInside: false))
    if text.isEmpty { _ = task([]) }
    text = outer + "<bpmn:subProcess id=\"\(id)\">\n\(text)</bpmn:subProcess>\n"
    return [Port(node: id)]
  }

  private mutating func boundary(_ host: Port, isInterrupting: Bool) -> Port {
    let id = name("boundaryEvent")
    text += """
      <bpmn:boundaryEvent id="\(id)" attachedToRef="\(host.node)" \
      cancelActivity="\(isInterrupting)"><bpmn:messageEventDefinition/></bpmn:boundaryEvent>\n
      """
    return Port(node: id)
  }

  private mutating func interrupted(_ ports: [Port], _ isInside: Bool) -> [Port] {
    let host = task(ports)
    let handled = branch(boundary(host, isInterrupting: true))
    guard !isInside, generator.chance(40) else { return [host] + handled }
    end(handled)
    return [host]
  }

  private mutating func besides(_ ports: [Port]) -> [Port] {
    let host = task(ports)
    let event = boundary(host, isInterrupting: false)
    _ = node("endEvent", [task([event])])
    if generator.chance(30) {
      return [host] + branch(boundary(host, isInterrupting: true))
    }
    return [host]
  }

  private mutating func link(_ ports: [Port]) -> [Port] {
    let definition = "<bpmn:linkEventDefinition name=\"L\(number)\"/>"
    _ = node("intermediateThrowEvent", ports, definition)
    return [node("intermediateCatchEvent", [], definition)]
  }

  private mutating func events(_ ports: [Port]) -> [Port] {
    let split = node("eventBasedGateway", ports)
    return (0...1).map { _ in
      node("intermediateCatchEvent", [split], "<bpmn:messageEventDefinition/>")
    }
  }
}
