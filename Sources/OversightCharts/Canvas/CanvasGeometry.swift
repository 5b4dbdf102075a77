internal import Oversight

/// The geometry of a chart as JSON: where everything stands, in points from the top left corner.
///
/// It is what other programs read who want the layout and not the picture.
struct CanvasGeometry: Encodable {
  private let format = "urn:oversight:chart:1"
  private let chart: String
  private let title: String
  private let width: Double
  private let height: Double
  private let nodes: [Node]
  private let lines: [Line]

  private struct Node: Encodable {
    let id: String?
    let kind: String
    let shape: String
    let left: Double
    let top: Double
    let width: Double
    let height: Double
    let text: [String]?
  }

  private struct Line: Encodable {
    let id: String?
    let kind: String
    let from: String?
    let to: String?
    /// Each corner as `[x, y]`.
    let points: [[Double]]
  }

  static func json(of canvas: Canvas) -> [UInt8] {
    Array(((try? CanonicalJSON.encode(value: CanvasGeometry(canvas))) ?? "").utf8)
  }

  private init(_ canvas: Canvas) {
    chart = canvas.name
    title = canvas.title
    width = Self.rounded(canvas.page.width)
    height = Self.rounded(canvas.page.height)
    nodes = canvas.nodes.map { node in
      let words = node.label.lines.map { CleanText.line($0.text) }.filter { !$0.isEmpty }
      return Node(
        id: node.id, kind: node.cssClass.rawValue, shape: node.shape.rawValue,
        left: Self.rounded(node.box.left), top: Self.rounded(node.box.top),
        width: Self.rounded(node.box.width), height: Self.rounded(node.box.height),
        text: words.isEmpty ? nil : words)
    }
    lines = canvas.edges.map { edge in
      Line(
        id: edge.id, kind: edge.cssClass.rawValue,
        from: edge.source.flatMap { canvas.nodes[$0.index].id },
        to: edge.target.flatMap { canvas.nodes[$0.index].id },
        points: edge.points.map { [Self.rounded($0.x), Self.rounded($0.y)] })
    }
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
