internal import Oversight

/// A gap or an open question in one language, in words that are fit to be shown.
///
/// What models and rules say is one line without controls here; each format escapes it for itself.
struct CheckFinding {
  let rule: String
  /// The rule's title; empty for an open question.
  let title: String
  /// How grave a gap is; nil for an open question.
  let severity: Severity?
  let element: ElementPath
  /// As it is in the file system, whatever that is.
  let file: String
  let line: Int
  let message: String
  /// What to do; empty for an open question.
  let remedy: String
  /// The same on every run, and of no other finding of the report.
  let fingerprint: String
  /// Whether it makes the check fail.
  let fails: Bool
  /// Whether it was there before.
  let isKnown: Bool
  /// The elements that prove it, in order.
  let trace: [TracedElement]

  /// The id of the power that it is in.
  var power: String { element.components.first ?? "" }

  /// What is wrong and what to do, in one text.
  var advice: String { remedy.isEmpty ? message : "\(message)\n\(remedy)" }

  /// All gaps and then all open questions, each in the order of the report.
  static func all(in verdict: CheckVerdict, _ language: Language) -> [CheckFinding] {
    var occurrences: [String: Int] = [:]
    func unique(_ fingerprint: String) -> String {
      let count = occurrences[fingerprint, default: 0] + 1
      occurrences[fingerprint] = count
      return count == 1 ? fingerprint : "\(fingerprint)#\(count)"
    }
    let gaps = verdict.gaps.map { gap in
      CheckFinding(
        rule: gap.rule, title: CleanText.line(gap.title[language]), severity: gap.severity,
        element: gap.element, file: gap.file, line: gap.line,
        message: CleanText.line(gap.message[language]),
        remedy: CleanText.line(gap.remedy[language]), fingerprint: unique(gap.fingerprint),
        fails: verdict.fails(gap), isKnown: verdict.isKnown(gap), trace: gap.trace)
    }
    let questions = verdict.undetermined.map { question in
      CheckFinding(
        rule: question.rule, title: "", severity: nil, element: question.element,
        file: question.file, line: question.line,
        message: CleanText.line(text(of: question)[language]), remedy: "",
        fingerprint: unique(question.fingerprint), fails: verdict.fails(question),
        isKnown: verdict.isKnown(question), trace: [])
    }
    return gaps + questions
  }

  private static func text(of question: Undetermined) -> LocalizedText {
    Texts.commands.text(
      "check.undetermined",
      ["element": LocalizedText("\(question.element)"), "missing": question.missing])
  }
}
