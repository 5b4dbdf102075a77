internal import CGraphviz
internal import Synchronization

/// libgraphviz in this process: the only place that calls it.
///
/// The library keeps its state in C globals and crashes when two threads use it, so one context
/// serves the process and a lock guards it. Its return codes lie: bad markup yields success and a
/// picture without the label. What counts is its own count of errors, which is set to zero before
/// each chart and read after.
enum Graphviz {
  /// The forms in which it writes.
  enum Format: Sendable, Hashable {
    case svg, pdf
    case png(dotsPerInch: Int)

    fileprivate var name: String {
      switch self {
      case .svg: "svg"
      case .pdf: "pdf"
      case .png: "png"
      }
    }
  }

  /// Draws a graph whose nodes and edges have their places.
  ///
  /// - Complexity: a thousandth of a second for SVG; a tenth for PNG.
  static func render(_ dot: String, as format: Format) throws(GraphvizError) -> [UInt8] {
    let result = state.withLock { state in
      Result { () throws(GraphvizError) in try render(dot, as: format, in: &state) }
    }
    return try result.get()
  }

  /// The version of the library: charts of another one may differ in their bytes.
  static var version: String {
    state.withLock { state in
      guard let pointer = open(&state), let version = gvcVersion(pointer) else { return "" }
      return String(cString: version)
    }
  }

  /// Gives back what was needed for all that was drawn.
  ///
  /// Freeing is apart from drawing: it is where the library has been seen to end its process.
  static func free() {
    state.withLock { state in
      for graph in state.drawn {
        gvFreeLayout(state.context, graph)
        agclose(graph)
      }
      state.drawn = []
    }
  }

  private struct State {
    /// Made when first needed, and kept: it reads the table of plug-ins.
    var context: OpaquePointer?
    /// Graphs with their layouts, which are not freed yet.
    var drawn: [UnsafeMutablePointer<Agraph_t>] = []
  }

  private static let state = Mutex(State())

  /// What the library said since it was last asked, in the pieces in which it says it.
  private static let messages = Mutex<[String]>([])

  private static func open(_ state: inout State) -> OpaquePointer? {
    if let context = state.context { return context }
    agseterrf { message in
      if let message { Graphviz.note(String(cString: message)) }
      return 0
    }
    state.context = gvContext()
    return state.context
  }

  private static func render(
    _ dot: String, as format: Format, in state: inout State
  ) throws(GraphvizError) -> [UInt8] {
    guard let context = open(&state) else { throw failure(.context) }
    messages.withLock { $0 = [] }
    agreseterrors()
    guard let graph = agmemread(dot) else { throw failure(.parsing) }
    if case .png(let dotsPerInch) = format {
      setDotsPerInch(min(max(dotsPerInch, 36), 600), of: graph)
    }
    guard gvLayout(context, graph, "nop2") == 0 else {
      agclose(graph)
      throw failure(.layout)
    }
    state.drawn.append(graph)
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = cgraphviz_render(context, graph, format.name, &data, &length)
    defer { gvFreeRenderData(data) }
    guard status == 0, agerrors() == 0, let data, length > 0 else { throw failure(.rendering) }
    return UnsafeRawBufferPointer(start: data, count: length).map { $0 }
  }

  /// The resolution is no attribute of our DOT: it belongs to one format, not to the chart.
  private static func setDotsPerInch(_ number: Int, of graph: UnsafeMutablePointer<Agraph_t>) {
    cgraphviz_set_default(graph, "dpi", String(number))
  }

  fileprivate static func note(_ message: String) {
    messages.withLock { $0.append(message) }
  }

  private static func failure(_ stage: GraphvizError.Stage) -> GraphvizError {
    let pieces = messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
    let text = pieces.joined().split(whereSeparator: \.isNewline).joined(separator: "; ")
    return GraphvizError(stage: stage, detail: String(text.prefix(400)))
  }
}
