internal import Oversight

extension ComparedFlowChart {
  mutating func mergeEdges() {
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
