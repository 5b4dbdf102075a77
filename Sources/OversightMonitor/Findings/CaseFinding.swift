package import Oversight

/// Something that is not as the model has it in one case.
package struct CaseFinding: Sendable, Hashable {
  package let rule: CaseRule
  package let level: CaseLevel
  /// The element of the model; nil where it has none.
  package let element: ElementPath?
  /// The events, by their places in the case.
  package let events: [Int]
  package let message: LocalizedText
}

/// What is said of a case.
package struct CaseVerdict: Sendable {
  /// How far a case has come.
  package enum State: String, Sendable, Encodable {
    case finished, notYetDue, dueSoon, overdue
    /// It is open, and the model has no limit that could be counted.
    case open
    /// The log is a register, in which nothing says that a case is over.
    case unknown
  }

  package let id: String
  package let state: State
  /// Whether all events, and no others, are those of a run of the process.
  package let fits: Bool?
  /// The least number of skipped and inserted events that make a whole run; nil where it is unknown.
  package let cost: Int?
  package let findings: [CaseFinding]
}
