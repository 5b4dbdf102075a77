/// Where everything of a flow chart stands, for tools that draw the process themselves.
///
/// Lengths are points (1/72 inch) from a corner at the top left, y downwards. Whoever lays charts out
/// makes one, and whoever writes files with places in them takes it: neither knows the other.
package struct DiagramGeometry: Sendable, Hashable {
  /// A point on the page.
  package struct Point: Sendable, Hashable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A rectangle with sides along the axes.
  package struct Rectangle: Sendable, Hashable {
    package var left: Double
    package var top: Double
    package var width: Double
    package var height: Double

    package init(left: Double, top: Double, width: Double, height: Double) {
      self.left = left
      self.top = top
      self.width = width
      self.height = height
    }

    package var right: Double { left + width }
    package var bottom: Double { top + height }
    package var center: Point { Point(left + width / 2, top + height / 2) }
  }

  /// The lane of a post, with its head on the left.
  package struct Lane: Sendable, Hashable {
    /// The post that stands in the lane.
    package let post: Reference<ResolvedPost>
    package let rectangle: Rectangle

    package init(post: Reference<ResolvedPost>, rectangle: Rectangle) {
      self.post = post
      self.rectangle = rectangle
    }
  }

  /// A step in its place.
  package struct Node: Sendable, Hashable {
    package let rectangle: Rectangle
    /// Where the name stands; nil where it fills the rectangle.
    package let label: Rectangle?

    package init(rectangle: Rectangle, label: Rectangle? = nil) {
      self.rectangle = rectangle
      self.label = label
    }
  }

  /// A flow: its corners from the rim of the one step to that of the other.
  package struct Line: Sendable, Hashable {
    package let points: [Point]
    package let label: Rectangle?

    package init(points: [Point], label: Rectangle? = nil) {
      self.points = points
      self.label = label
    }
  }

  /// A box that says who watches a step, and the line between the two.
  package struct Watch: Sendable, Hashable {
    package let step: Reference<ResolvedStep>
    package let text: String
    package let rectangle: Rectangle
    package let points: [Point]

    package init(
      step: Reference<ResolvedStep>, text: String, rectangle: Rectangle, points: [Point]
    ) {
      self.step = step
      self.text = text
      self.rectangle = rectangle
      self.points = points
    }
  }

  /// From above.
  package var lanes: [Lane]
  /// By the places of the steps; those that the chart leaves out are missing.
  package var nodes: [Int: Node]
  /// By the places of the flows.
  package var lines: [Int: Line]
  package var watches: [Watch]
  /// The room of all lanes, with their heads.
  package var field: Rectangle

  package init(
    lanes: [Lane], nodes: [Int: Node], lines: [Int: Line], watches: [Watch], field: Rectangle
  ) {
    self.lanes = lanes
    self.nodes = nodes
    self.lines = lines
    self.watches = watches
    self.field = field
  }
}
