internal import Oversight

/// The size and the wrapped text of each node. One width per symbol, so that columns align.
struct BoxSizes: Sendable {
  /// A node's box before it has a place.
  struct Size: Sendable {
    var width: Double
    var height: Double
    /// The size of the name's type.
    var nameSize = BoxSizes.nameSizes[0]
    var nameLines: [String]
    var noteLines: [String]
  }

  /// From the usual size to the smallest for names with long words.
  static let nameSizes = [8.5, 8, 7.5, 7]
  static let namePitch = 11.0
  static let noteSize = 7.0
  static let notePitch = 10.0

  /// The greatest share of a diamond's width that text takes.
  private static let mostOfDiamond = 0.62
  /// A diamond grows up to this width for a long word.
  private static let widestDiamond = 116.0

  let sizes: [Size]

  init(_ content: FlowChartContent, language: Language) {
    sizes = content.nodes.map {
      content.isForTools ? Self.fixedSize(of: $0) : Self.size(of: $0, language)
    }
  }

  /// The sizes that other tools give their symbols, whatever the text: events and gateways have their
  /// names beside them. Height and width are exchanged, because the lanes of such charts lie.
  private static func fixedSize(of node: FlowChartContent.Node) -> Size {
    func size(_ width: Double, _ height: Double) -> Size {
      Size(
        width: height / FlowChartGeometry.scale, height: width / FlowChartGeometry.scale,
        nameLines: [], noteLines: [])
    }
    switch node.symbol {
    case .terminator: return size(36, 36)
    case .decision, .bar, .openBar: return size(50, 50)
    case .process, .document, .subProcess: return size(100, 80)
    case .supervision:
      let breaker = LineBreaker(size: 12)
      let lines = [node.name, node.note].flatMap { breaker.lines($0, width: 128) }
      return size(140, Double(lines.count) * 15 + 10)
    }
  }

  private static func size(of node: FlowChartContent.Node, _ language: Language) -> Size {
    switch node.symbol {
    case .bar, .openBar: Size(width: 60, height: 5, nameLines: [], noteLines: [])
    case .decision: decision(node, language)
    default: rectangle(node, language)
    }
  }

  private static func width(of symbol: FlowChartContent.Symbol, _ language: Language) -> Double {
    switch symbol {
    case .terminator: 58
    case .supervision: 74
    case .decision: language == .english ? 98 : 92
    default: language == .english ? 86 : 80
    }
  }

  private static func rectangle(_ node: FlowChartContent.Node, _ language: Language) -> Size {
    var width = width(of: node.symbol, language)
    if node.symbol == .terminator {
      // The names of ends are short: a little wider keeps most of them on one line.
      let oneLine = TextMeasure.width(node.name, size: nameSizes[0]) + 12
      width = min(max(width, oneLine), Self.width(of: .process, language))
    }
    let inner = width - (node.symbol == .subProcess ? 18 : 9)
    let nameSize = nameSize(of: node.name, width: inner)
    let name = LineBreaker(size: nameSize).lines(node.name, width: inner)
    let note =
      node.note.isEmpty
      ? []
      // Renderers draw Latin a little wider than the table says.
      : LineBreaker(size: noteSize).lines(node.note, width: inner + (language == .english ? 0 : 3))
    var height = Double(name.count) * namePitch + Double(note.count) * notePitch + 9
    height = max(height, node.symbol == .terminator ? 19 : 30)
    if node.symbol == .document { height += 5 }
    if node.gradeWeight != nil, name.count > 1 { height += 4 }
    return Size(
      width: width, height: height, nameSize: nameSize, nameLines: name, noteLines: note)
  }

  /// The largest size at which no word is wider than the room; the usual one where some word is at
  /// every size.
  private static func nameSize(of name: String, width: Double) -> Double {
    nameSizes.first { LineBreaker(size: $0).widestPart(of: name) <= width } ?? nameSizes[0]
  }

  /// A text block of w × h fits into a diamond of W × H where w/W + h/H ≤ 1.
  private static func decision(_ node: FlowChartContent.Node, _ language: Language) -> Size {
    let smallest = LineBreaker(size: nameSizes.last ?? 7).widestPart(of: node.name)
    let width = max(
      width(of: .decision, language), min((smallest + 4) / mostOfDiamond + 0.1, widestDiamond))
    let widest = max(54, width * mostOfDiamond - 4)
    let nameSize = nameSize(of: node.name, width: widest)
    let breaker = LineBreaker(size: nameSize)
    let word = min(breaker.widestPart(of: node.name), widest)
    var name: [String] = []
    for inner in [54.0, 50, 46] {
      name = breaker.lines(node.name, width: max(inner, word))
      if name.count <= 2 { break }
    }
    let note =
      node.note.isEmpty ? [] : LineBreaker(size: noteSize).lines(node.note, width: 50)
    let textHeight = Double(name.count) * namePitch + Double(note.count) * notePitch
    let nameWidths = name.map { TextMeasure.width($0, size: nameSize) }
    let noteWidths = note.map { TextMeasure.width($0, size: noteSize) }
    let textWidth = (nameWidths + noteWidths).max() ?? 0
    let height = max(44, textHeight / (1 - min(mostOfDiamond, (textWidth + 4) / width)))
    return Size(
      width: width, height: height, nameSize: nameSize, nameLines: name, noteLines: note)
  }
}
