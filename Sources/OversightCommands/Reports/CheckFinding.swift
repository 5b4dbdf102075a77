internal import Oversight
internal import OversightRules

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
  /// What to do; for an open question only where a drawing leaves it open.
  let remedy: String
  /// The same on every run, and of no other finding of the report.
  let fingerprint: String
  /// Whether it makes the check fail.
  let fails: Bool
  /// Whether it was there before.
  let isKnown: Bool
  /// The elements that prove it, in order.
  let trace: [TracedElement]
  /// How it stands to what the office took as it was.
  var standing = Standing.found

  /// How a finding stands to waivers and baselines.
  enum Standing {
    /// Nobody took it as it was.
    case found
    /// The baseline has it since this day.
    case old(since: CalendarDate)
    /// An authority excuses it.
    case waived(Waiver)
    /// The baseline has it since this day, and it is no longer there.
    case fixed(since: CalendarDate)
  }

  /// The id of the power that it is in; of what is about no power, a word with a colon.
  var power: String {
    if case .fixed = standing { return Self.baselineGroup }
    return element.components.first ?? ""
  }

  /// The group of what is about a baseline. No power has an id with a colon.
  static let baselineGroup = "baseline:"

  /// The words of a waiver: who, until when and why.
  func excuse(_ language: Language) -> String? {
    guard case .waived(let waiver) = standing else { return nil }
    return CleanText.line(
      Texts.commands.text(
        "check.excuse",
        [
          "granter": LocalizedText(waiver.grantedBy), "from": LocalizedText(waiver.grantedOn.text),
          "until": LocalizedText(waiver.until.text), "reason": LocalizedText(waiver.reason),
        ])[language])
  }

  /// What is wrong and what to do, in one text.
  var advice: String { remedy.isEmpty ? message : "\(message)\n\(remedy)" }

  /// What is excused, in the order of the report: no format may show it as if it counted.
  static func waived(in verdict: CheckVerdict, _ language: Language) -> [CheckFinding] {
    verdict.report.waived.map { waived in
      var finding = CheckFinding(waived.gap, in: verdict, language, waived.gap.fingerprint)
      finding.standing = .waived(waived.waiver)
      return finding
    }
  }

  /// What the baseline has and is no longer there, in the order of its file.
  static func fixed(in verdict: CheckVerdict, _ language: Language) -> [CheckFinding] {
    verdict.fixed.map { fixed in
      let text = Texts.commands.text(
        fixed.hasElement ? "check.fixed" : "check.fixed-element",
        [
          "rule": LocalizedText(fixed.entry.rule), "element": LocalizedText(fixed.entry.element),
          "date": LocalizedText(fixed.entry.firstSeen.text),
        ])
      return CheckFinding(
        rule: fixed.entry.rule,
        title: CleanText.line(Texts.commands.text("check.fixed-title")[language]),
        severity: nil,
        element: ElementPath(fixed.entry.element.split(separator: "/").map(String.init)),
        file: verdict.baselineFile, line: fixed.entry.line,
        message: CleanText.line(text[language]),
        remedy: CleanText.line(Texts.commands.text("check.fixed-remedy")[language]),
        fingerprint: fixed.entry.fingerprint, fails: verdict.failsOnFixed, isKnown: false,
        trace: [],
        standing: .fixed(since: fixed.entry.firstSeen))
    }
  }

  private init(
    rule: String, title: String, severity: Severity?, element: ElementPath, file: String,
    line: Int, message: String, remedy: String, fingerprint: String, fails: Bool, isKnown: Bool,
    trace: [TracedElement], standing: Standing
  ) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.element = element
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
    self.fingerprint = fingerprint
    self.fails = fails
    self.isKnown = isKnown
    self.trace = trace
    self.standing = standing
  }

  private init(
    _ gap: Gap, in verdict: CheckVerdict, _ language: Language, _ fingerprint: String
  ) {
    rule = gap.rule
    title = CleanText.line(gap.title[language])
    severity = gap.severity
    element = gap.element
    file = gap.file
    line = gap.line
    message = CleanText.line(gap.message[language])
    remedy = CleanText.line(gap.remedy[language])
    self.fingerprint = fingerprint
    fails = verdict.fails(gap)
    isKnown = verdict.isKnown(gap)
    trace = gap.trace
    standing = verdict.firstSeen(gap.fingerprint).map { .old(since: $0) } ?? .found
  }

  /// All gaps and then all open questions, each in the order of the report.
  static func all(in verdict: CheckVerdict, _ language: Language) -> [CheckFinding] {
    var occurrences: [String: Int] = [:]
    func unique(_ fingerprint: String) -> String {
      let count = occurrences[fingerprint, default: 0] + 1
      occurrences[fingerprint] = count
      return count == 1 ? fingerprint : "\(fingerprint)#\(count)"
    }
    let gaps = verdict.gaps.map { gap in
      CheckFinding(gap, in: verdict, language, unique(gap.fingerprint))
    }
    let questions = verdict.undetermined.map { question in
      CheckFinding(
        rule: question.rule, title: "", severity: nil, element: question.element,
        file: question.file, line: question.line,
        message: CleanText.line(text(of: question)[language]),
        remedy: CleanText.line(remedy(of: question)[language]),
        fingerprint: unique(question.fingerprint), fails: verdict.fails(question),
        isKnown: verdict.isKnown(question), trace: [],
        standing: verdict.firstSeen(question.fingerprint).map { .old(since: $0) } ?? .found)
    }
    return gaps + questions
  }

  /// Where the answer stands that a drawing cannot give.
  private static func remedy(of question: Undetermined) -> LocalizedText {
    guard PasteNotation(file: question.file) == .overlay,
      let last = question.element.components.last
    else { return "" }
    let id = last.hasPrefix("post:") ? String(last.dropFirst("post:".count)) : last
    return Texts.commands.text(
      question.element.components.count == 1 ? "check.overlay.power" : "check.overlay.element",
      ["file": LocalizedText(question.file), "id": LocalizedText(id)])
  }

  private static func text(of question: Undetermined) -> LocalizedText {
    Texts.commands.text(
      "check.undetermined",
      ["element": LocalizedText("\(question.element)"), "missing": question.missing])
  }
}
