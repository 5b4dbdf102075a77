package import Oversight

/// The steps with which powers on application begin.
extension PowerModel {
  /// Acceptance (受理) after article 32 of the licensing law: the counter looks whether the papers
  /// are complete, tells the applicant once what is missing, accepts, or says in writing that the
  /// matter is not the office's.
  ///
  /// A gap in one of these steps points at the line of the power that uses them.
  ///
  /// - Parameters:
  ///   - promise: how long the notice of acceptance may take.
  ///   - details: risks, supervisions and the like of the step that looks at the papers.
  package func acceptance(
    _ apply: Step, from applicant: Post, by window: Post, check: Step, correct: Step, accept: Step,
    reject: Step, rejected: Step, promise: TimeLimit = .sameDay, file: String = #filePath,
    line: Int = #line, @DecisionBuilder details: () -> [any DecisionPart] = { [] }
  ) -> PowerProcess {
    let parts: [any ProcessPart] = [
      decision(
        check, Text("材料是否齐全合法", english: "Papers complete and lawful?"), .accept, by: window,
        within: .onTheSpot, file: file, line: line
      ) {
        branch(Text("齐全", english: "complete"), to: accept, file: file, line: line)
        branch(Text("需补正", english: "incomplete"), to: correct, file: file, line: line) {
          receipt(applicant)
        }
        branch(Text("不属职权", english: "not ours"), to: reject, .refusal, file: file, line: line)
        recorded(.text)
        details()
      },
      step(
        correct, Text("补正材料", english: "Supplement the papers"), .correct, by: applicant,
        file: file, line: line
      ) {
        // The five days are the office's, for its one notice of all that is missing.
        limitNote(Text("5日内一次性告知", english: "one notice, 5 days"))
        issues(Text("补正材料", english: "Supplementary papers"))
      },
      step(
        accept, Text("出具受理通知书", english: "Notice of acceptance"), .accept, by: window,
        within: promise, file: file, line: line
      ) {
        issues(Text("受理通知书", english: "Notice of acceptance"))
        clock(.starts)
        recorded(.text)
      },
      step(
        reject, Text("不予受理通知", english: "Notice of non-acceptance"), .serve, by: window,
        within: .onTheSpot, file: file, line: line
      ) { issues(Text("不予受理通知书", english: "Notice of non-acceptance"), statesRemedies: true) },
      end(
        rejected, Text("收到不予受理通知", english: "Not accepted"), .notAccepted, by: applicant,
        file: file, line: line),
      flow(apply, to: check, file: file, line: line) { receipt(window) },
      flow(correct, to: check, .returned(atMost: 1), file: file, line: line) { receipt(window) },
      flow(reject, to: rejected, file: file, line: line) { receipt(applicant) },
    ]
    return PowerProcess(parts)
  }
}
