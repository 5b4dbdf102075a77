extension LifeCycle {
  /// Something in the history of a power that makes no sense, or that it leaves open.
  public struct Finding: Sendable, Hashable {
    /// What is the matter.
    public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
      /// An event that may not follow what was before.
      case order
      /// It was published and nobody had confirmed it.
      case unconfirmed
      /// An event is dated before the one before it.
      case backwards
      /// It was returned without an opinion.
      case noOpinion
      /// Who reported it reviewed or confirmed it.
      case ownReview
      /// What was confirmed or published is not what was reviewed or confirmed.
      case otherContent
      /// The model states another status than its history has.
      case otherStatus
      /// The history begins in the middle: nothing says what was before.
      case beginsLate
      /// It is in force, and nothing says who confirmed it.
      case noRecord
      /// Records are of days to come.
      case later

      /// Whether it contradicts itself; otherwise it is only not known.
      public var isContradiction: Bool {
        switch self {
        case .beginsLate, .noRecord, .later: false
        default: true
        }
      }
    }

    public let kind: Kind
    /// The place of the event in the life cycle; nil where it is about the whole.
    public let event: Int?
    /// What is the matter, in words.
    public let message: LocalizedText

    init(_ kind: Kind, _ arguments: [String: LocalizedText], at event: Int? = nil) {
      self.kind = kind
      self.event = event
      message = Texts.oversight.text("lifeCycle.\(kind.rawValue)", arguments)
    }
  }
}
