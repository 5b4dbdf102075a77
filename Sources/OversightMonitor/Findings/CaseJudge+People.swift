internal import Oversight
internal import OversightRegister

extension CaseJudge {
  /// The persons whom a text names: several where marks of a list stand between them.
  static func persons(in text: String) -> [String] {
    text.split { "、；;，".contains($0) }.map { String($0).onOneLine }.filter { !$0.isEmpty }
  }

  /// The posts of a performer on a day: a post that the log names itself, else those of the staffing
  /// data; nil where it is not known.
  func posts(
    of performer: String, on day: CalendarDate?
  ) -> Set<Reference<ResolvedPost>>? {
    if let posts = postsByName[performer] { return posts }
    guard let staffing = terms.staffing else { return nil }
    return Set(
      staffing.posts(of: performer, on: day).flatMap { postsByName[$0] ?? [] })
  }
}
