internal import Oversight

/// For programs: where to add supervisions, what each closes, and the lines to paste.
struct SuggestionDocument: ReportDocument {
  /// A supervision to add.
  struct Point: Encodable {
    let element: ElementPath
    let file: String
    let line: Int
    /// The post of the model that may watch there.
    let supervisor: String?
    /// The risks that would be open without it.
    let closes: [ElementPath]
    let paste: String
  }

  /// What is to be added to one power.
  struct Entry: Encodable {
    let power: String
    /// `nothing-to-add`, `no-data` of an outline, `fewest`, `bound` where fewer may do, `undetermined` where risks are closed
    /// by supervision in doubt only, or `unsound` where nobody can say.
    let answer: String
    let openRisks: [ElementPath]
    let doubtfulRisks: [ElementPath]
    let beyondReach: [ElementPath]
    let points: [Point]
  }

  let schema = "urn:oversight:suggestions:1"
  let tool = ReportTool()
  let powers: [Entry]

  init(_ suggestions: [Suggestions], _ language: Language) {
    powers = suggestions.map { Self.entry($0, language) }
  }

  private static func entry(_ suggestions: Suggestions, _ language: Language) -> Entry {
    let process = suggestions.power.process
    guard let proposal = suggestions.proposal else {
      return Entry(
        power: suggestions.power.entry.id,
        answer: suggestions.power.entry.isOutline ? "no-data" : "unsound", openRisks: [],
        doubtfulRisks: [],
        beyondReach: [], points: [])
    }
    let answer =
      if suggestions.hasNothingToAdd {
        "nothing-to-add"
      } else if proposal.openRisks.isEmpty {
        "undetermined"
      } else {
        proposal.isFewest ? "fewest" : "bound"
      }
    return Entry(
      power: suggestions.power.entry.id, answer: answer,
      openRisks: proposal.openRisks.map { process[$0].path },
      doubtfulRisks: proposal.doubtfulRisks.map { process[$0].path },
      beyondReach: proposal.beyondReach.map { process[$0].path },
      points: proposal.points.map { point in
        let element = suggestions.element(of: point)
        return Point(
          element: element.path, file: element.location.path(relativeTo: suggestions.root),
          line: element.location.line, supervisor: point.supervisor?.id,
          closes: point.closes.map { process[$0].path },
          paste: suggestions.line(for: point, language))
      })
  }
}
