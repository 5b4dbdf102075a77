internal import Oversight
internal import ProcessGraph

extension CaseLedger {
  /// What an alignment says: skipped, out of order, not here, not in the model, unfinished.
  mutating func replay(_ variant: Variant) {
    guard let alignment = variant.alignment else {
      return add(.undetermined, nil, at: judge.power.path)
    }
    var skipped: [(place: Int, node: Int)] = []
    var inserted: [(place: Int, event: Int)] = []
    for (place, move) in alignment.moves.enumerated() {
      switch move {
      case .synchronous(let event, let firing): steps[event] = firing.node
      case .model(let firing) where judge.isRecorded[firing.node]:
        skipped.append((place, firing.node))
      case .model: break
      case .log(let event): inserted.append((place, event))
      }
    }
    for (place, event) in inserted {
      let kind = reading.trace[event]
      guard kind != EventKinds.unknownKind else {
        add(
          .unknownStep, nil, at: judge.power.path, events: [reading.places[event]],
          ["event": name(of: event)])
        continue
      }
      let nodes = judge.kinds.kinds[kind]
      let pair = skipped.indices.filter { nodes.contains(skipped[$0].node) }
        .min { abs(skipped[$0].place - place) < abs(skipped[$1].place - place) }
      guard let pair else {
        add(
          .unexpectedStep, nodes.first.flatMap(step), events: [reading.places[event]],
          ["event": name(of: event)])
        continue
      }
      let right = skipped.remove(at: pair)
      steps[event] = right.node
      misplaced(event, at: place, right, alignment)
    }
    for (_, node) in skipped { add(.skippedStep, step(of: node)) }
    if alignment.completion == nil || alignment.openNodes > 0 {
      let next = alignment.completion?.first { judge.isRecorded[$0.node] }.flatMap {
        step(of: $0.node)
      }
      add(.unfinished, nil, at: next?.path ?? judge.power.path, ["next": next?.shownName ?? "?"])
    }
  }

  /// The earliest pair of events in the wrong order: the one that is misplaced, and the first one
  /// between its place and the right one that has to stand on its other side.
  private mutating func misplaced(
    _ event: Int, at place: Int, _ right: (place: Int, node: Int), _ alignment: RunAlignment
  ) {
    let between = alignment.moves[min(place, right.place)...max(place, right.place)]
      .compactMap { move -> (event: Int, node: Int)? in
        if case .synchronous(let event, let firing) = move { (event, firing.node) } else { nil }
      }
    let adjacency = process.flowGraph.adjacency
    let isEarly = place < right.place
    let other =
      between.first { other in
        let (from, to) = isEarly ? (other.node, right.node) : (right.node, other.node)
        return adjacency.reachable(from: [from]).contains(to)
      } ?? between.first
    var pair = [event, other?.event].compactMap { $0 }
    pair.sort()
    add(
      .stepOrder, step(of: right.node), events: pair.map { reading.places[$0] },
      [
        "first": pair.first.map(name) ?? "", "second": pair.last.map(name) ?? "",
      ])
  }
}
