internal import Oversight

/// Makes a tree of what a parser tells, within bounds.
final class XMLTreeBuilder: XMLEventHandler {
  private let bounds: XMLReader.Bounds
  private let isKept: (XMLName) -> Bool
  /// How many bytes the document has.
  private let size: Int
  private var places: XMLTagPlaces
  /// The elements that are open, the root first.
  private var open: [XMLValue] = []
  /// How many open elements stand in one that is left out, that one included.
  private var skipped = 0
  private var elements = 0
  /// The prefixes that the element binds that starts next.
  private var bindings: [String: String] = [:]
  private var root: XMLValue?
  private var fault: DocumentSyntaxError?

  init(_ text: [UInt8], _ bounds: XMLReader.Bounds, _ isKept: @escaping (XMLName) -> Bool) {
    places = XMLTagPlaces(text)
    size = text.count
    self.bounds = bounds
    self.isKept = isKept
  }

  var isDone: Bool { fault != nil }

  /// Looks whether a type is declared before the root.
  func findRoot() throws(DocumentSyntaxError) {
    places.advance()
    if places.isDeclaration {
      throw XMLReader.fault("doctype", places.line, places.column)
    }
    places.isAhead = true
  }

  func bind(_ prefix: String, to namespace: String) { bindings[prefix] = namespace }

  func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {
    guard fault == nil else { return }
    // The prefixes that hold here: those around the element, and its own.
    var prefixes = open.last?.prefixes ?? [:]
    for (prefix, namespace) in bindings { prefixes[prefix] = namespace }
    bindings = [:]
    places.advance()
    elements += 1
    guard elements <= bounds.elements else {
      return refuse("too-many", ["limit": LocalizedText("\(bounds.elements)")])
    }
    guard open.count + skipped < bounds.depth else {
      return refuse("too-deep", ["limit": LocalizedText("\(bounds.depth)")])
    }
    guard attributes.count <= bounds.attributes else {
      return refuse("too-wide", ["limit": LocalizedText("\(bounds.attributes)")])
    }
    if skipped > 0 || !open.isEmpty && !isKept(name) {
      skipped += 1
    } else {
      open.append(
        XMLValue(
          name, attributes: attributes, line: places.line, column: places.column,
          prefixes: prefixes))
    }
  }

  private func refuse(_ key: String, _ arguments: [String: LocalizedText]) {
    fault = XMLReader.fault(key, places.line, places.column, arguments)
  }

  func text(_ text: String) {
    guard skipped == 0, fault == nil, let last = open.indices.last else { return }
    // Parsers part texts where they like; they are one.
    if case .text(let before)? = open[last].content.last {
      open[last].content.removeLast()
      open[last].content.append(.text(before + text))
    } else {
      open[last].content.append(.text(text))
    }
  }

  func end() {
    guard fault == nil else { return }
    guard skipped == 0 else {
      skipped -= 1
      return
    }
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  func fail(code: Int, line: Int, column: Int) {
    guard fault == nil else { return }
    let key =
      switch code {
      case LibXMLSource.documentType: "doctype"
      case 76: "tags"
      case 26: "entity"
      case 42: "attribute-twice"
      case 5: root == nil ? "unfinished" : "after-root"
      case 77: "unfinished"
      case 1, 110, 118: "too-long"
      // Of a piece of a length that it does not read the parser may say that it has no end.
      case _ where size > XMLReader.mostInOnePiece && [40, 45, 47, 63].contains(code):
        "too-long"
      default: "not-well-formed"
      }
    let place = key == "unfinished" ? places.end : (line: line, column: column)
    fault = XMLReader.fault(
      key, max(place.line, 1), max(place.column, 1),
      [
        "code": LocalizedText("\(code)"),
        "element": LocalizedText((open.last?.name.local ?? "").legible),
      ])
  }

  /// The root, once the parser has stopped.
  func finish() throws(DocumentSyntaxError) -> XMLValue {
    if let fault { throw fault }
    guard let root, open.isEmpty else {
      let end = places.end
      throw XMLReader.fault("unfinished", end.line, end.column)
    }
    return root
  }
}
