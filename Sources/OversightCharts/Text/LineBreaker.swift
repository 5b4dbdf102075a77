import Oversight

/// Breaks text into lines by the rules of Chinese typesetting.
///
/// No line starts with a closing sign or ends with an opening one; as few lines as possible; two
/// lines are balanced, at a sign of punctuation where that fits, and three or more are made even.
/// There is no dictionary: an author marks a good place to break, as in
/// `派驻\u{200B}纪检监察组`, with U+200B, which is never printed.
struct LineBreaker: Sendable, Hashable {
  /// The size of the type in points.
  var size: Double
  var isBold = false
  /// Whether lines are made of similar length.
  var isBalanced = true

  static let preferredBreak: Unicode.Scalar = "\u{200B}"
  static let preferredBreakCharacter: Character = "\u{200B}"

  /// Above this number, making lines even costs time and gains nothing.
  private static let mostBalancedLines = 40

  /// The lines of a text, none wider than the width unless one character alone is.
  ///
  /// - Returns: at least one line; an empty one for an empty text.
  /// - Complexity: O(n) for long texts.
  func lines(_ text: String, width: Double) -> [String] {
    CleanText.paragraphs(text).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { lines(ofParagraph: String($0), width: width) }
  }

  /// The width of the widest of these lines.
  func width(of lines: [String]) -> Double {
    lines.map { TextMeasure.width($0, size: size, isBold: isBold) }.max() ?? 0
  }

  /// The width of the widest part of a text inside which no line has to end.
  ///
  /// - Complexity: O(n).
  func widestPart(of text: String) -> Double {
    CleanText.paragraphs(text).split(separator: "\n")
      .flatMap { TextToken.tokens(of: String($0)) }
      .map { TextMeasure.width($0.text, size: size, isBold: isBold) }.max() ?? 0
  }

  private func lines(ofParagraph paragraph: String, width: Double) -> [String] {
    let tokens = measured(TextToken.tokens(of: paragraph), width: width)
    let lines = fill(tokens, width: width)
    guard isBalanced, lines.count > 1, lines.count <= Self.mostBalancedLines else {
      return lines.isEmpty ? [""] : lines
    }
    return lines.count == 2
      ? halved(tokens, width: width) ?? lines : evened(lines, tokens, width: width)
  }

  /// A token with its width.
  private struct Piece {
    var token: TextToken
    var width: Double
  }

  /// The tokens with their widths, those longer than a line cut between characters.
  private func measured(_ tokens: [TextToken], width: Double) -> [Piece] {
    var pieces: [Piece] = []
    for token in tokens {
      let tokenWidth = TextMeasure.width(token.text, size: size, isBold: isBold)
      if tokenWidth <= width {
        pieces.append(Piece(token: token, width: tokenWidth))
      } else {
        pieces += cut(token, width: width)
      }
    }
    return pieces
  }

  private func cut(_ token: TextToken, width: Double) -> [Piece] {
    var pieces: [Piece] = []
    var piece = Piece(token: token, width: 0)
    piece.token.text = ""
    for character in token.text {
      let advance = TextMeasure.advance(of: character, isBold: isBold) * size
      if !piece.token.text.isEmpty, piece.width + advance > width {
        pieces.append(piece)
        piece = Piece(token: TextToken(text: ""), width: 0)
      }
      piece.token.text.append(character)
      piece.width += advance
    }
    pieces.append(piece)
    return pieces
  }

  /// Puts on each line as much as it takes.
  private func fill(_ pieces: [Piece], width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0.0
    for piece in pieces {
      if piece.token.isSpace {
        if !line.isEmpty {
          line += " "
          lineWidth += piece.width
        }
      } else if !line.isEmpty, lineWidth + piece.width > width {
        lines.append(line.trimmingBlanks)
        line = piece.token.text
        lineWidth = piece.width
      } else {
        line += piece.token.text
        lineWidth += piece.width
      }
    }
    if !line.trimmingBlanks.isEmpty { lines.append(line.trimmingBlanks) }
    return lines
  }

  /// The best place for the only break: marked by the author, else at punctuation, else the middle.
  private func halved(_ pieces: [Piece], width: Double) -> [String]? {
    let total = pieces.reduce(0) { $0 + $1.width }
    var best: (cost: Double, index: Int)?
    var left = 0.0
    for index in pieces.indices.dropFirst() {
      left += pieces[index - 1].width
      let right = total - left
      guard left <= width, right <= width, !pieces[index].token.isSpace else { continue }
      let cost = abs(left - right) - bonus(before: index, in: pieces)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, index) }
    }
    guard let best else { return nil }
    return [pieces[..<best.index], pieces[best.index...]]
      .map { $0.map(\.token.text).joined().trimmingBlanks }
  }

  private func bonus(before index: Int, in pieces: [Piece]) -> Double {
    let token = pieces[index].token
    if token.followsPreferredBreak { return 20_000 }
    let before = pieces[..<index].last { !$0.token.isSpace }
    // Between Han characters and a Latin word, a Latin comma parts as theirs does.
    let isAfterHan = before?.token.text.unicodeScalars.first.map(TextMeasure.isFullWidth) ?? false
    let signs = isAfterHan ? "，、；。：·,;" : "，、；。：·"
    let isAfterPunctuation = before?.token.text.last { $0 != " " }.map { signs.contains($0) }
    let isBeforeBracket = token.text.first.map { "（(".contains($0) }
    return isAfterPunctuation == true || isBeforeBracket == true ? 10_000 : 0
  }

  /// The narrowest width that still gives as many lines.
  private func evened(_ lines: [String], _ pieces: [Piece], width: Double) -> [String] {
    var best = lines
    var narrower = width - size / 4
    let widestPiece = pieces.map(\.width).max() ?? 0
    while narrower > max(size * 3, widestPiece) {
      let candidate = fill(pieces, width: narrower)
      guard candidate.count == lines.count else { break }
      best = candidate
      narrower -= size / 4
    }
    return best
  }
}

extension String {
  /// The text without blanks at both ends.
  var trimmingBlanks: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}
