/// What libgraphviz reports when it cannot draw.
struct GraphvizError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Where it failed.
  enum Stage: String, Sendable {
    case context, parsing, layout, rendering, finishing
  }

  let stage: Stage
  /// What the library said; empty where it said nothing.
  let detail: String

  var description: String {
    detail.isEmpty ? "Graphviz failed (\(stage.rawValue))" : "\(stage.rawValue): \(detail)"
  }
}
