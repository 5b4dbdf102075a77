internal import Oversight
internal import OversightRules

/// The waivers of an office, with what becomes of each on a day.
struct WaiverReport {
  /// A waiver and its state.
  struct Line {
    let reviewed: ReviewedWaiver
    let state: State
    /// What it excuses, or would if it held.
    let gap: Gap?

    var waiver: Waiver { reviewed.waiver }
  }

  /// What becomes of a waiver: the first that is so.
  enum State: String, CaseIterable, Encodable {
    case blanket, dangling, forbidden, uncompensated, selfGranted, void, expired, pending, unused
    case holds

    init(_ waiver: ReviewedWaiver) {
      self =
        if waiver.isBlanket {
          .blanket
        } else if waiver.namesUnknownRule || waiver.namesUnknownElement
          || !waiver.hasKnownCompensation
        {
          .dangling
        } else if waiver.isForbidden {
          .forbidden
        } else if waiver.lacksCompensation {
          .uncompensated
        } else if waiver.selfGranter != nil {
          .selfGranted
        } else if waiver.isVoid {
          .void
        } else if waiver.isExpired {
          .expired
        } else if waiver.isPending {
          .pending
        } else if waiver.answer != .violated {
          .unused
        } else {
          .holds
        }
    }
  }

  let lines: [Line]
  let date: CalendarDate

  init(_ report: CheckReport, _ date: CalendarDate) {
    self.date = date
    let gaps = Dictionary(
      (report.gaps + report.waived.map(\.gap)).map { ($0.fingerprint, $0) },
      uniquingKeysWith: { first, _ in first })
    lines = report.waivers.map { reviewed in
      Line(
        reviewed: reviewed, state: State(reviewed), gap: gaps[reviewed.waiver.subject])
    }
  }
}

/// The waivers for people.
struct WaiverText {
  private let report: WaiverReport
  private let language: Language

  init(_ report: WaiverReport, _ language: Language) {
    self.report = report
    self.language = language
  }

  var text: String {
    let blocks = report.lines.map { line in
      let waiver = line.waiver
      let state = Texts.commands.text(
        "waiver.state.\(line.state.rawValue)",
        ["days": LocalizedText("\(line.reviewed.daysLeft)")])
      var lines = [
        "\(waiver.location.file):\(waiver.location.line): \(waiver.subject): \(state[language])",
        "  "
          + Texts.commands.text(
            "check.excuse",
            [
              "granter": LocalizedText(waiver.grantedBy),
              "from": LocalizedText(waiver.grantedOn.text),
              "until": LocalizedText(waiver.until.text), "reason": LocalizedText(waiver.reason),
            ])[language],
      ]
      if let compensation = waiver.compensation {
        let text = Texts.commands.text(
          "waiver.compensation", ["measure": LocalizedText(compensation)])
        lines.append("  \(text[language])")
      }
      if let gap = line.gap { lines.append("  \(gap.message[language])") }
      return lines.map {
        CleanText.paragraphs($0).split(separator: "\n").joined(separator: " ") + "\n"
      }
      .joined()
    }
    let count = Texts.commands.text(
      "waiver.counts",
      [
        "waivers": Count.text("waiver", report.lines.count),
        "holding": LocalizedText("\(report.lines.count { $0.reviewed.holds })"),
        "date": LocalizedText(report.date.text),
      ])
    return blocks.joined() + count[language] + "\n"
  }
}

/// The waivers for programs.
struct WaiverDocument: ReportDocument {
  /// A waiver and what becomes of it.
  struct Entry: Encodable {
    let rule: String?
    let element: String?
    let state: WaiverReport.State
    let holds: Bool
    let daysLeft: Int
    let reason: String
    let grantedBy: String
    let grantedOn: CalendarDate
    let until: CalendarDate
    let hash: String?
    /// The digest of that part of the process as it is.
    let currentHash: String?
    let compensation: String?
    let file: String
    let line: Int
    /// What the gap says.
    let message: String?
  }

  let schema = "urn:oversight:waivers:1"
  let tool = ReportTool()
  let date: CalendarDate
  let waivers: [Entry]

  init(_ report: WaiverReport, _ language: Language) {
    date = report.date
    waivers = report.lines.map { line in
      let waiver = line.waiver
      return Entry(
        rule: waiver.rule, element: waiver.element, state: line.state,
        holds: line.reviewed.holds, daysLeft: line.reviewed.daysLeft, reason: waiver.reason,
        grantedBy: waiver.grantedBy, grantedOn: waiver.grantedOn, until: waiver.until,
        hash: waiver.binding, currentHash: line.reviewed.currentBinding,
        compensation: waiver.compensation, file: waiver.location.file,
        line: waiver.location.line, message: line.gap?.message[language])
    }
  }
}
