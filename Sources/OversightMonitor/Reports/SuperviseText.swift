internal import Oversight
internal import OversightCommands

/// The verdict for people: a line for each finding that editors make a link of, sums, remarks.
struct SuperviseText {
  let verdict: LogVerdict
  /// The log as the user named it.
  let file: String
  let language: Language

  /// - Parameter isQuiet: leaves out all but the findings.
  func text(isQuiet: Bool) -> String {
    var lines = zip(verdict.log.cases, verdict.cases).flatMap { entry, found in
      found.findings.map { line($0, of: entry) }
    }
    if !isQuiet { lines += sums + verdict.remarks.map { $0[language] } + [summary] }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What is found, with the row of its first event.
  func line(_ finding: CaseFinding, of entry: EventLog.Case) -> String {
    let place = finding.events.first.map { entry.events[$0] } ?? entry.events.last
    let text = Texts.monitor.text(
      "finding",
      [
        "level": finding.level.title, "case": LocalizedText(entry.id.legible),
        "message": finding.message,
      ])[language]
    return "\(file.legible):\(place?.line ?? 1): \(text) [\(finding.rule.rawValue)]"
  }

  private func word(_ key: String) -> String { Texts.monitor.text("sum.\(key)")[language] }

  /// A table of the steps, and one of the posts.
  private var sums: [String] {
    let judge = verdict.judge
    var steps = TextTable()
    steps.add(word("step"), word("cases"), word("events"), word("skipped"), word("late"))
    for step in judge.process.steps where judge.isRecorded[step.reference.index] {
      let sum = judge.stepSums[step.reference.index]
      steps.add(
        step.shownName[language], "\(sum.cases)", "\(sum.events)", "\(sum.skipped)", "\(sum.late)")
    }
    var posts = TextTable()
    posts.add(word("post"), word("events"), word("findings"))
    for post in judge.process.posts where judge.postSums[post.reference.index].events > 0 {
      let sum = judge.postSums[post.reference.index]
      posts.add(
        post.name.isBlank ? post.reference.id : post.name[language], "\(sum.events)",
        "\(sum.findings)")
    }
    return steps.lines + (posts.lines.count > 1 ? posts.lines : [])
  }

  var summary: String {
    Texts.monitor.text(
      "summary",
      [
        "cases": Count.text("case", verdict.cases.count),
        "events": Count.text("event", verdict.log.eventCount),
        "variants": Count.text("variant", verdict.judge.variantCount),
        "fitting": LocalizedText("\(verdict.fitting)"),
        "red": LocalizedText("\(verdict.count(.red))"),
        "yellow": LocalizedText("\(verdict.count(.yellow))"),
        "warning": LocalizedText("\(verdict.count(.warning))"),
      ])[language]
  }
}
