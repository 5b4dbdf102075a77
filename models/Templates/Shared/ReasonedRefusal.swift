import Oversight

extension PowerTemplate {
  /// A refusal that the post which decides has signed with the decision: the window serves it, with
  /// reasons and remedies, and the applicant signs.
  ///
  /// - Parameters:
  ///   - limit: how long service may take.
  ///   - paper: what is served.
  func reasonedRefusal(
    _ serve: Step, _ name: LocalizedText, by window: Post, within limit: TimeLimit,
    issuing paper: LocalizedText, refused: Step, to applicant: Post, file: String = #filePath,
    line: Int = #line
  ) -> PowerProcess {
    PowerProcess([
      step(serve, name, .serve, by: window, within: limit, file: file, line: line) {
        issues(paper, statesRemedies: true)
        recorded(.text)
      },
      flow(serve, to: refused, file: file, line: line) { receipt(applicant) },
      end(
        refused, Text("收到不予办理决定", english: "Refused, with reasons"), .refused, by: applicant,
        file: file, line: line),
    ])
  }
}
