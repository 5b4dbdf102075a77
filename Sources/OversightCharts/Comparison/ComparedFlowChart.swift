internal import Oversight

/// Merges what stands on the flow charts of two versions of a power: all that either has, each marked
/// with what became of it.
///
/// What stands on each is found out for its own edition first, so that nothing gets on the chart that
/// the chart of its version does not show.
struct ComparedFlowChart {
  private let oldView: EditionView?
  /// With the posts as they were called.
  private let trueOldView: EditionView?
  private let newView: EditionView?
  private let old: FlowChartContent
  private let new: FlowChartContent
  private let words: ChangeWords

  private(set) var lanes: [Lane] = []
  private(set) var nodes: [FlowChartContent.Node] = []
  private(set) var edges: [FlowChartContent.Edge] = []

  private var laneOfOld: [Int] = []
  private var laneOfNew: [Int] = []
  private var laneOfPost: [ElementPath: Int] = [:]
  private var nodeOfOld: [Int: Int] = [:]
  private var nodeOfNew: [Int: Int] = [:]

  init(_ compared: ComparedPower, _ options: ChartOptions) {
    func view(_ power: ResolvedPower?) -> EditionView? {
      power.map {
        EditionView(process: $0.process, edition: options.edition, language: options.language)
      }
    }
    oldView = view(compared.oldAsCalledNow)
    trueOldView = view(compared.old)
    newView = view(compared.new)
    old = oldView.map { FlowChartContent($0) } ?? FlowChartContent()
    new = newView.map { FlowChartContent($0) } ?? FlowChartContent()
    words = ChangeWords(compared, options)
    mergeLanes()
    mergeNodes()
    mergeEdges()
  }

  // MARK: Lanes

  private mutating func mergeLanes() {
    laneOfOld = Array(repeating: 0, count: old.lanes.count)
    laneOfNew = Array(repeating: 0, count: new.lanes.count)
    let postsOfNew = Set(new.lanes.filter { !$0.isSupervision }.flatMap(\.posts))
    let oldKeys = old.lanes.enumerated().map { index, lane in
      // A lane that lives on in some lane of the new version takes that one's place.
      lane.posts.first(where: postsOfNew.contains).flatMap { post in
        new.lanes.firstIndex { !$0.isSupervision && $0.posts.contains(post) }
      }.map { "new-\($0)" } ?? "old-\(index)"
    }
    let isKept = { (index: Int) in
      old.lanes[index].isSupervision ? "supervision" : oldKeys[index]
    }
    let newKeys = new.lanes.indices.map {
      new.lanes[$0].isSupervision ? "supervision" : "new-\($0)"
    }
    let keys = old.lanes.indices.map(isKept)
    for (oldPlace, newPlace) in merged(keys.withoutRepetitions, into: newKeys) {
      let oldLane = oldPlace.flatMap { keys.firstIndex(of: keys.withoutRepetitions[$0]) }
      guard var lane = newPlace.map({ new.lanes[$0] }) ?? oldLane.map({ old.lanes[$0] }) else {
        continue
      }
      if let newPlace { laneOfNew[newPlace] = lanes.count }
      let key = newPlace.map { newKeys[$0] } ?? oldLane.map { keys[$0] }
      let former = old.lanes.indices.filter { keys[$0] == key }
      for index in former { laneOfOld[index] = lanes.count }
      if newPlace == nil {
        lane.change = ElementChange(.removed)
      } else if former.isEmpty {
        lane.change = ElementChange(.added)
      } else {
        lane.change = change(of: lane, former.map { old.lanes[$0] })
      }
      if !lane.isSupervision { for post in lane.posts { laneOfPost[post] = lanes.count } }
      lanes.append(lane)
    }
  }

  private func change(of lane: Lane, _ former: [Lane]) -> ElementChange? {
    let before = former.flatMap(\.posts).withoutRepetitions
    let now = lane.posts.withoutRepetitions
    let old = described(before, in: trueOldView)
    let new = described(now, in: newView)
    return words.change(
      words.former(old, new), shown: ["name", "unit", "layer"]
    ) { change in
      !lane.isSupervision && change.field != nil && now.contains(change.element)
    }
  }

  /// The posts of a lane as their edition names them, with what stands below their names.
  private func described(_ posts: [ElementPath], in view: EditionView?) -> [String] {
    guard let view else { return [] }
    let language = view.language
    return view.process.posts.filter { posts.contains($0.path) }.flatMap { post -> [String] in
      let layer = post.layer?.title[language] ?? ""
      let name = view.shows(post.audience) ? post.name[language] : layer
      return [name, post.unit?.name[language] ?? layer]
    }.withoutRepetitions.sorted()
  }

  /// The lane in which a node of the former version stands now.
  private func lane(ofOld node: FlowChartContent.Node) -> Int {
    guard node.symbol != .supervision, let view = oldView,
      let step = view.process.steps.first(where: { $0.path == node.paths.first }),
      let post = LaneOrder.post(of: step, in: view.process),
      let lane = laneOfPost[view.process[post].path]
    else { return laneOfOld[node.lane] }
    return lane
  }

  // MARK: Nodes

  private mutating func mergeNodes() {
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
  private func shortened(_ text: String, in symbol: FlowChartContent.Symbol) -> String {
    if symbol == .bar { return "" }
    let room = symbol == .decision ? 110.0 : 230
    guard TextMeasure.width(text, size: BoxSizes.noteSize) > room else { return text }
    var short = text
    while TextMeasure.width("\(short)…", size: BoxSizes.noteSize) > room { short.removeLast() }
    return "\(short)…"
  }

  // MARK: Edges

  private mutating func mergeEdges() {
    for (oldPlace, newPlace) in merged(edgeKeys(of: old), into: edgeKeys(of: new)) {
      let isGone = newPlace == nil
      guard var edge = newPlace.map({ new.edges[$0] }) ?? oldPlace.map({ old.edges[$0] }),
        let source = isGone ? nodeOfOld[edge.source] : nodeOfNew[edge.source],
        let target = isGone ? nodeOfOld[edge.target] : nodeOfNew[edge.target]
      else { continue }
      (edge.source, edge.target) = (source, target)
      switch (oldPlace, newPlace) {
      case (let oldPlace?, _?): edge.change = change(from: old.edges[oldPlace], to: edge)
      case (nil, _): edge.change = ElementChange(.added)
      case (_, nil):
        edge.change = ElementChange(.removed)
        edge.id = "removed-\(edge.id)"
      }
      if let change = edge.change, edge.style != .tie {
        edge.mark = .compared(change.sign, with: edge.mark.map { [$0] } ?? [])
        if !change.was.isEmpty {
          let was = shortened(change.was, in: .decision).replacing("\n", with: " ")
          edge.label =
            edge.label.isEmpty
            ? was
            : words.word(
              "compared.label", ["new": LocalizedText(edge.label), "was": LocalizedText(was)])
        }
      }
      edges.append(edge)
    }
  }

  /// What tells edges apart: the address of a flow, and for the tie of a box what the box watches.
  private func edgeKeys(of content: FlowChartContent) -> [String] {
    content.edges.map { edge in
      edge.style == .tie ? "tie \(content.nodes[edge.target].paths[0])" : "\(edge.path)"
    }
  }

  private func change(
    from former: FlowChartContent.Edge, to edge: FlowChartContent.Edge
  ) -> ElementChange? {
    // The tie of a box says no more than the box.
    guard edge.style != .tie else { return nil }
    var parts = words.former(former.label, edge.label)
    let ends = [old.nodes[former.source], old.nodes[former.target]]
    if ends.map(\.paths) != [nodes[edge.source].paths, nodes[edge.target].paths] {
      parts.append(ends.map(\.name).joined(separator: " → "))
    }
    if former.mark != edge.mark || former.isHandOver != edge.isHandOver {
      parts.append(words.word(Self.word(for: former)))
    } else if former.style != edge.style {
      parts.append(words.word("compared.style.\(former.style)"))
    }
    return words.change(
      parts, shown: ["condition", "kind", "returnLimit", "receipt", "level", "from", "to"]
    ) { change in
      change.element == edge.path
        || change.subject == .supervision && change.element.lies(in: [edge.path])
    }
  }

  private static func word(for edge: FlowChartContent.Edge) -> String {
    switch edge.mark {
    case .eye: "legend.supervised"
    case .receipt: "legend.receipt"
    case .doubt: "legend.doubt"
    case .broken: "legend.unsupervised"
    case .compared, nil: edge.isHandOver ? "legend.handOver" : "legend.flow"
    }
  }
}
