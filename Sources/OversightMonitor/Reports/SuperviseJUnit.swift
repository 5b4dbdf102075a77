internal import Oversight
internal import OversightCommands

/// The verdict as JUnit XML: a test a case, which fails where something is found at or above the level
/// at which the command does.
struct SuperviseJUnit {
  let verdict: LogVerdict
  let file: String
  /// Nil where nothing makes the command fail.
  let threshold: CaseLevel?
  let language: Language

  var text: String {
    let power = verdict.judge.power.entry
    let report = SuperviseText(verdict: verdict, file: file, language: language)
    var failures = 0
    let tests = zip(verdict.log.cases, verdict.cases).map { entry, found in
      let attributes = MarkupText.attributes(["name": entry.id, "classname": power.id])
      let lines = found.findings.map { report.line($0, of: entry) }.joined(separator: "\n")
      guard !found.findings.isEmpty else { return "    <testcase\(attributes)/>\n" }
      guard let worst = found.findings.map(\.level).max(), let threshold, worst >= threshold
      else {
        return "    <testcase\(attributes)>\n      <system-out>\(MarkupText.escaped(lines))"
          + "</system-out>\n    </testcase>\n"
      }
      failures += 1
      let failure = MarkupText.attributes([
        "message": found.findings.first { $0.level == worst }?.message[language] ?? "",
        "type": worst.rawValue,
      ])
      return "    <testcase\(attributes)>\n      <failure\(failure)>\(MarkupText.escaped(lines))"
        + "</failure>\n    </testcase>\n"
    }
    let suite = MarkupText.attributes([
      "name": power.id, "tests": "\(tests.count)", "failures": "\(failures)", "errors": "0",
      "time": "0", "skipped": "0",
    ])
    let all = MarkupText.attributes([
      "name": "\(Toolkit.name) supervise", "tests": "\(tests.count)", "failures": "\(failures)",
      "errors": "0", "time": "0",
    ])
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites\(all)>\n"
      + "  <testsuite\(suite)>\n\(tests.joined())  </testsuite>\n</testsuites>\n"
  }
}
