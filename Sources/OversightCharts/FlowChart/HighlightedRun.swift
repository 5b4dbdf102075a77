package import Oversight

/// Where the elements of a highlight stand on a flow chart.
package struct HighlightedRun: Sendable {
  /// Something on the chart that an element is drawn as.
  package enum Place: Sendable, Hashable {
    case lane(Int)
    case node(Int)
    case edge(Int)
  }

  /// The places in the order of the run; one that follows itself stands here once.
  package private(set) var places: [Place] = []
  /// The positions of each lane's head and node on the run, counted from one, lines left out.
  package private(set) var positions: [Place: [Int]] = [:]

  private var marked: Set<Place> = []

  /// - Parameter element: where the gap is; it is marked also where the run does not get there.
  /// - Complexity: O(size of the chart + number of elements · length of an address).
  package init(
    _ elements: [ElementPath], at element: ElementPath? = nil, _ content: FlowChartContent
  ) {
    let known = Self.places(in: content)
    func place(of element: ElementPath) -> Place? {
      element.components.indices.reversed().lazy
        .compactMap { known[ElementPath(Array(element.components[...$0]))] }.first
    }
    for element in elements {
      guard let place = place(of: element), place != places.last else { continue }
      places.append(place)
    }
    if let place = element.flatMap(place) { marked.insert(place) }
    leaveOutWhatIsSentOn(content)
    var count = 0
    for place in places {
      marked.insert(place)
      if case .edge = place { continue }
      count += 1
      positions[place, default: []].append(count)
    }
    // The line that ties a supervision to what it watches belongs to the supervision.
    for (index, edge) in content.edges.enumerated()
    where edge.style == .tie && marked.contains(.node(edge.source)) {
      marked.insert(.edge(index))
    }
  }

  /// Leaves out lines on which the last step of the run sends work to where the run does not go.
  private mutating func leaveOutWhatIsSentOn(_ content: FlowChartContent) {
    guard let last = places.lastIndex(where: { if case .node = $0 { true } else { false } })
    else { return }
    let reached = marked.union(places)
    let sent = places[(last + 1)...].filter {
      guard case .edge(let edge) = $0, !marked.contains($0) else { return true }
      return places[last] != .node(content.edges[edge].source)
        || reached.contains(.node(content.edges[edge].target))
    }
    places.replaceSubrange((last + 1)..., with: sent)
  }

  /// Whether something on the chart is part of the run.
  package func contains(_ place: Place) -> Bool { marked.contains(place) }

  /// The run in words: what it passes, each with its position, lines left out.
  func words(_ content: FlowChartContent, separator: String) -> String {
    var words: [String] = []
    for place in places {
      switch place {
      case .lane(let lane): words.append("\(words.count + 1) \(content.lanes[lane].title)")
      case .node(let node): words.append("\(words.count + 1) \(content.nodes[node].name)")
      case .edge: break
      }
    }
    return words.joined(separator: separator)
  }

  /// What each address is drawn as. A post that does the work in one lane and supervises in another
  /// is known by the first.
  private static func places(in content: FlowChartContent) -> [ElementPath: Place] {
    var places: [ElementPath: Place] = [:]
    for (index, lane) in content.lanes.enumerated() {
      for path in lane.posts where places[path] == nil { places[path] = .lane(index) }
    }
    for (index, edge) in content.edges.enumerated() where edge.style != .tie {
      places[edge.path] = .edge(index)
    }
    for (index, node) in content.nodes.enumerated() {
      for path in node.paths { places[path] = .node(index) }
    }
    return places
  }
}
