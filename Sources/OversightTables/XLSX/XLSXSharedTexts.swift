internal import OversightXML

/// Reads the texts that the sheets of a workbook share.
final class XLSXSharedTexts: XLSXPartReader {
  private(set) var texts: [String] = []
  private let most: Int
  private var current: XLSXRichText?
  private var depth = 0

  init(bounds: TableBounds) { most = bounds.cells }

  override func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {
    depth += 1
    if depth == 2, name.local == "si" {
      current = XLSXRichText()
    } else {
      current?.start(name.local)
    }
  }

  override func text(_ text: String) { current?.take(text) }

  override func end() {
    depth -= 1
    guard depth == 1 else {
      current?.end()
      return
    }
    if let text = current?.text { texts.append(text) }
    current = nil
    if texts.count > most { isFinished = true }
  }
}
