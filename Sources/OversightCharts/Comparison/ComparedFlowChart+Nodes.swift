internal import Oversight

extension ComparedFlowChart {
  mutating func mergeNodes() {
    let union = merged(keys(of: old), into: keys(of: new))
    // Supervisions come last: their rows depend on those of all steps.
    for isSupervision in [false, true] {
      for (oldPlace, newPlace) in union {
        guard
          var node = newPlace.map({ new.nodes[$0] }) ?? oldPlace.map({ old.nodes[$0] }),
          (node.symbol == .supervision) == isSupervision
        else { continue }
        node.lane = newPlace == nil ? lane(ofOld: node) : laneOfNew[node.lane]
        if let oldPlace { nodeOfOld[oldPlace] = nodes.count }
        if let newPlace { nodeOfNew[newPlace] = nodes.count }
        switch (oldPlace, newPlace) {
        case (let oldPlace?, _?):
          node.change = change(from: old.nodes[oldPlace], to: node)
        case (nil, _): node.change = ElementChange(.added)
        case (_, nil):
          node.change = ElementChange(.removed)
          if node.symbol == .supervision { node.id = "removed-\(node.id)" }
        }
        if let was = node.change?.was, !was.isEmpty {
          node.note = [node.note, shortened(was, in: node.symbol)].filter { !$0.isEmpty }
            .joined(separator: "\n")
        }
        nodes.append(node)
      }
    }
  }

  /// What tells nodes apart: the address of a step, that of the watched step for a box tied to it, and
  /// that of the supervision for one of a phase.
  private func keys(of content: FlowChartContent) -> [String] {
    let watched = Dictionary(
      content.edges.filter { $0.style == .tie }.map { ($0.source, $0.target) },
      uniquingKeysWith: { first, _ in first })
    return content.nodes.indices.map { node in
      if let step = watched[node] { return "watch \(content.nodes[step].paths[0])" }
      return "\(content.nodes[node].paths[0])"
    }
  }

  private func change(
    from former: FlowChartContent.Node, to node: FlowChartContent.Node
  ) -> ElementChange? {
    guard node.symbol != .supervision else {
      let parts = words.former(
        Self.parts(of: former).flatMap(words.names), Self.parts(of: node).flatMap(words.names))
      return words.change(
        parts, shown: ["name", "kind", "evidence", "frequency", "post"]
      ) { change in
        node.paths.contains(change.element) || former.paths.contains(change.element)
      }
    }
    var parts = words.former(former.name, node.name)
    parts += words.former(Self.parts(of: former.note), Self.parts(of: node.note))
    if former.symbol != node.symbol {
      parts.append(words.word("compared.symbol.\(former.symbol)"))
    }
    let performers = [(oldView, former), (newView, node)].map { performer(of: $1, in: $0) }
    if performers[0].path != performers[1].path {
      parts += words.former(performers[0].name, performers[1].name)
    }
    if former.gradeWeight != node.gradeWeight { parts.append(words.grade(former.gradeWeight)) }
    if former.hasFiling != node.hasFiling {
      parts.append(words.word(former.hasFiling ? "legend.filing" : "compared.noFiling"))
    }
    let path = node.paths[0]
    return words.change(
      parts, shown: ["name", "kind", "limit", "limitNote", "publicity", "performers"]
    ) { change in
      change.element == path
        || change.subject == .filing && change.element.lies(in: [path])
        || change.subject == .field && isFiling(change.element, at: path)
    }
  }

  private func isFiling(_ element: ElementPath, at step: ElementPath) -> Bool {
    guard element.lies(in: [step]) else { return false }
    return [oldView, newView].compactMap { $0 }
      .contains { $0.process.filings.contains { $0.path == element } }
  }

  /// The post in whose lane a step stands, where its edition names it.
  private func performer(
    of node: FlowChartContent.Node, in view: EditionView?
  ) -> (path: ElementPath?, name: String) {
    guard let view,
      let step = view.process.steps.first(where: { $0.path == node.paths.first }),
      let post = LaneOrder.post(of: step, in: view.process)
    else { return (nil, "") }
    return (view.process[post].path, view.names(of: [post]).first ?? "")
  }

  private static func parts(of node: FlowChartContent.Node) -> [String] {
    [node.name] + parts(of: node.note)
  }

  private static func parts(of note: String) -> [String] {
    note.split(separator: "\n").flatMap { $0.split(separator: " · ") }.map(String.init)
  }

  /// What fits into a box; the whole is its tooltip.
  func shortened(_ text: String, in symbol: FlowChartContent.Symbol) -> String {
    if symbol.isBar { return "" }
    let room = symbol == .decision ? 110.0 : 230
    guard TextMeasure.width(text, size: BoxSizes.noteSize) > room else { return text }
    var short = text
    while TextMeasure.width("\(short)…", size: BoxSizes.noteSize) > room { short.removeLast() }
    return "\(short)…"
  }
}
