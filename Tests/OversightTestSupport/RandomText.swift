/// Random Unicode texts, hostile ones among them.
public struct RandomText {
  private var generator: SeededGenerator
  /// Every text that was made.
  public private(set) var made: [String] = []

  private static let fragments = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "'/>", "]]>", "<![CDATA[", "<!--", "-->",
    "<?xml", "&amp;", "&#0;", "&#x3C;", "&", "\\N", "\\G", "\\", "\\\"];", "javascript:alert(1)",
    "</text></svg>", "<TABLE>", "${x}", "{step}", "%s", "onclick=", "xlink:href=\"x\"", "url(#a)",
  ]

  /// Blocks from which single characters come, so that each kind occurs.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x20...0x7E, 0x7F...0xFF, 0x300...0x36F, 0x590...0x6FF, 0x900...0x97F,
    0x1100...0x11FF, 0x2000...0x206F, 0x2190...0x27BF, 0x3000...0x30FF, 0x4E00...0x9FFF,
    0xAC00...0xD7A3, 0xE000...0xF8FF, 0xFE00...0xFEFF, 0xFF00...0xFFFF, 0x1F1E6...0x1F1FF,
    0x1F300...0x1FAFF, 0x20000...0x2A6DF, 0xE0000...0xE007F, 0x10FF00...0x10FFFF, 0x0...0x10FFFF,
  ]

  public init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A text of 1 to 30 parts in which something can be read.
  public mutating func next() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...30, using: &generator) {
      if Int.random(in: 0..<12, using: &generator) == 0 {
        let fragment = Int.random(in: 0..<Self.fragments.count, using: &generator)
        text.append(contentsOf: Self.fragments[fragment].unicodeScalars)
      } else {
        let block = Self.blocks[Int.random(in: 0..<Self.blocks.count, using: &generator)]
        if let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator)) {
          text.append(scalar)
        }
      }
    }
    text.append("甲")
    made.append(String(text))
    return String(text)
  }
}
