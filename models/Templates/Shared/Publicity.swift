package import Oversight

/// The steps with which a result is made known before it counts.
extension PowerModel {
  /// Publicity (公示): the result is posted, objections are looked into, and the case goes on.
  ///
  /// - Parameters:
  ///   - days: how long it is posted.
  ///   - next: where a case goes against which nobody objects.
  ///   - back: where a case goes whose objection holds; nil to go on in any case.
  ///   - answered: how long the look at an objection may take.
  ///   - details: risks, supervisions and the like of the posting.
  package func publicity(
    _ publicise: Step, by poster: Post, for days: TimeLimit, objections: Step, review: Step,
    by reviewer: Post, next: Step, back: Step? = nil, answered: TimeLimit = .workingDays(5),
    file: String = #filePath, line: Int = #line,
    @StepBuilder details: () -> [any StepPart] = { [] },
    @FlowBuilder onReview reviewDetails: () -> [any FlowPart] = { [] },
    @FlowBuilder onNext nextDetails: () -> [any FlowPart] = { [] },
    @FlowBuilder onBack backDetails: () -> [any FlowPart] = { [] }
  ) -> PowerProcess {
    var process = PowerProcess([
      step(
        publicise, Text("张榜公示", english: "Post the result"), .publicise, by: poster, file: file,
        line: line
      ) {
        publicised(for: days)
        clock(.suspends, toldToParty: true)
        recorded(.text)
        details()
      },
      decision(
        objections, Text("有无异议", english: "Any objection?"), .register, by: poster,
        within: .sameDay, file: file, line: line
      ) {
        branch(Text("无异议", english: "none"), to: next, file: file, line: line, nextDetails)
        branch(Text("有异议", english: "objection"), to: review, file: file, line: line, reviewDetails)
      }, flow(publicise, to: objections, file: file, line: line),
    ])
    if let back {
      process.add(
        decision(
          review, Text("异议是否成立", english: "Does it hold?"), .review, by: reviewer,
          within: answered, file: file, line: line
        ) {
          branch(
            Text("成立", english: "yes"), to: back, .returned(atMost: 1), file: file, line: line,
            backDetails)
          branch(Text("不成立", english: "no"), to: next, file: file, line: line, nextDetails)
          recusal()
          recorded(.text)
        })
    } else {
      process.add(
        step(
          review, Text("核查异议", english: "Look into it"), .review, by: reviewer, within: answered,
          file: file, line: line)
      )
      process.add(flow(review, to: next, file: file, line: line, nextDetails))
    }
    return process
  }
}

extension PowerProcess {
  /// Adds a part after those that are there.
  mutating func add(_ part: any ProcessPart) { part.add(to: &self) }
}
