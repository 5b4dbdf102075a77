/// The shapes of nodes that Graphviz draws itself.
enum NodeShape: String, Sendable {
  case box, ellipse, circle, diamond
  case none
}

/// Outlines that are drawn behind the nodes, because Graphviz has no such nodes.
///
/// Symbols after GB/T 1526-1989 (ISO 5807:1985).
enum Outline: Sendable {
  case rectangle
  /// A rectangle with round ends: start and end.
  case stadium
  /// A rectangle with a wavy foot: a paper. It passes through the middle of its bottom side, so that
  /// an edge that leaves there touches it.
  case document
  /// A rectangle with double sides: a sub-process.
  case subProcess
  /// A bar where ways part and meet.
  case bar
  /// What goes round a decision.
  case rhombus
}

/// A node of a canvas, for edges to join.
struct NodeID: Sendable, Hashable {
  let index: Int
}

/// What something on a chart is, for style sheets and scripts of web pages.
enum CSSClass: String, Sendable {
  case text, title, heading, legend, footer
  case laneHead, step, supervision, cell, spine
  case badge, mark, label
  case flow, handOver, returned, refusal, tie, line
  case gap, gapTag
  case note, order
}
