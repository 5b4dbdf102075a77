/// What stands on a flow chart, without any place: what tools that lay it out themselves are given.
///
/// It is what an edition shows, in one language. Whoever makes charts makes one, so that such a
/// diagram says what the chart says.
package struct DiagramSketch: Sendable, Hashable {
  /// What a node is.
  package enum Shape: Sendable, Hashable {
    case start, end, activity, document, decision, subProcess
    /// All ways are taken, or waited for.
    case parallel
    /// Some of the ways are.
    case inclusive
    /// Says who watches a step.
    case supervision
  }

  package struct Lane: Sendable, Hashable {
    package let title: String
    package let subtitle: String

    package init(title: String, subtitle: String) {
      self.title = title
      self.subtitle = subtitle
    }
  }

  package struct Node: Sendable, Hashable {
    /// The place of its lane.
    package let lane: Int
    package let shape: Shape
    package let number: Int?
    package let name: String
    /// What stands below the name, in lines.
    package let note: String
    /// 3 for the worst grade down to 1; 0 for an ungraded risk, nil for none.
    package let gradeWeight: Int?
    /// Whether somebody watches it.
    package let isWatched: Bool

    package init(
      lane: Int, shape: Shape, number: Int?, name: String, note: String, gradeWeight: Int?,
      isWatched: Bool
    ) {
      self.lane = lane
      self.shape = shape
      self.number = number
      self.name = name
      self.note = note
      self.gradeWeight = gradeWeight
      self.isWatched = isWatched
    }
  }

  /// What a line is.
  package enum Style: Sendable, Hashable {
    case main, returned
    /// From who watches to what is watched.
    case tie
  }

  package struct Edge: Sendable, Hashable {
    /// The places of the nodes at its ends.
    package let source: Int
    package let target: Int
    package let style: Style
    package let label: String
    package let isHandOver: Bool
    /// What the chart marks on the line, in words; nil for nothing.
    package let mark: String?
    /// Whether work changes hands and nobody watches.
    package let isUnsupervised: Bool

    package init(
      source: Int, target: Int, style: Style, label: String, isHandOver: Bool, mark: String?,
      isUnsupervised: Bool
    ) {
      self.source = source
      self.target = target
      self.style = style
      self.label = label
      self.isHandOver = isHandOver
      self.mark = mark
      self.isUnsupervised = isUnsupervised
    }
  }

  package let title: String
  package let lanes: [Lane]
  package let nodes: [Node]
  package let edges: [Edge]

  package init(title: String, lanes: [Lane], nodes: [Node], edges: [Edge]) {
    self.title = title
    self.lanes = lanes
    self.nodes = nodes
    self.edges = edges
  }
}
