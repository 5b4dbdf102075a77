internal import Oversight

/// Reads what stands in a cell of a list as models say it.
enum FieldWords {
  /// Provisions, one a line. What is more than a title and an article stays as it is written.
  static func basis(_ lines: [String]) -> [LegalReference] {
    let law =
      #/《(?<title>[^《》]+)》第(?<article>[0-9零〇一二两三四五六七八九十百]+)条(?:第(?<paragraph>[0-9一二三四五六七八九十]+)款)?[。.]?/#
    return lines.map { line in
      guard let match = line.wholeMatch(of: law),
        let article = LimitWords.number(String(match.article))
      else { return LegalReference(line) }
      let paragraph = match.paragraph.flatMap { LimitWords.number(String($0)) }
      return LegalReference(String(match.title), article: article, paragraph: paragraph)
    }
  }

  /// Where one can complain; nil for a part that says none of the ways that models know.
  static func channels(_ text: String) -> [SupervisionChannel]? {
    let parts = text.split { $0.isNewline || "；;、，,".contains($0) }
      .map { String($0).trimmed }.filter { !$0.isEmpty }
    var channels: [SupervisionChannel] = []
    for part in parts {
      guard let channel = channel(part) else { return nil }
      channels.append(channel)
    }
    return channels
  }

  private static func channel(_ part: String) -> SupervisionChannel? {
    let word = part.replacing(
      #/^(?:监督)?(?:投诉)?(?:举报)?(?:电话|热线|网址|网站|邮箱|电子邮箱|phone|tel|website|email)[:：.]?\s*/#
        .ignoresCase(), with: "")
    if word.contains("@"), !word.contains(" ") { return .email(word) }
    if word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.") {
      return .website(word)
    }
    let digits = word.filter(\.isNumber).count
    let isNumber = word.allSatisfy { $0.isASCII && $0.isNumber || "+-－—()（） ".contains($0) }
    return isNumber && digits >= 3 ? .phone(word) : nil
  }
}
