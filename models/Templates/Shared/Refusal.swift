package import Oversight

/// The steps with which a refusal is drawn up and served.
extension PowerModel {
  /// A refusal (不予决定): drafted with its reasons, signed by the post that decides, served.
  ///
  /// So a refusal cannot leave the office without the signature of the one who answers for it. The
  /// work goes down to the drafter again, whose receipt is not independent; the branch that leads
  /// here is therefore to be supervised.
  package func refusal(
    draft: Step, by drafter: Post, sign: Step, by decider: Post, serve: Step, by window: Post,
    refused: Step, to applicant: Post, issuing paper: LocalizedText, file: String = #filePath,
    line: Int = #line, @StepBuilder details: () -> [any StepPart] = { [] }
  ) -> PowerProcess {
    let parts: [any ProcessPart] = [
      step(
        draft, Text("拟制不予决定", english: "Draft the refusal"), .propose, by: drafter,
        within: .sameDay, file: file, line: line
      ) { issues(paper, statesRemedies: true) },
      step(
        sign, Text("签发不予决定", english: "Sign the refusal"), .issue, by: decider, within: .sameDay,
        file: file, line: line
      ) {
        recorded(.text)
        details()
      },
      step(
        serve, Text("送达不予决定", english: "Serve the refusal"), .serve, by: window,
        within: .workingDays(3), file: file, line: line
      ) {
        issues(Text("送达回证", english: "Proof of service"))
        recorded(.text)
      },
      end(
        refused, Text("收到不予决定", english: "Refused"), .refused, by: applicant, file: file, line: line
      ), flow(draft, to: sign, file: file, line: line) { receipt(decider) },
      flow(sign, to: serve, file: file, line: line) { receipt(window) },
      flow(serve, to: refused, file: file, line: line) { receipt(applicant) },
    ]
    return PowerProcess(parts)
  }
}
