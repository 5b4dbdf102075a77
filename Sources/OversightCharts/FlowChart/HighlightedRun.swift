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

  /// - Complexity: O(size of the chart + number of elements · length of an address).
  package init(_ elements: [ElementPath], _ content: FlowChartContent) {
    let known = Self.places(in: content)
    for element in elements {
      let ends = element.components.indices.reversed()
      let place = ends.lazy.compactMap { known[ElementPath(Array(element.components[...$0]))] }
      guard let place = place.first, place != places.last else { continue }
      places.append(place)
    }
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
