/// How freely a step may be decided.
public enum Discretion: Sendable, Hashable {
  case none
  /// Bound by a published benchmark: the id of its rule document.
  case benchmark(String)
  case free
}

/// `"none"`, `"free"`, or `{"benchmark": "id"}`.
extension Discretion: Encodable {
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .none:
      var container = encoder.singleValueContainer()
      try container.encode("none")
    case .free:
      var container = encoder.singleValueContainer()
      try container.encode("free")
    case .benchmark(let id):
      var container = encoder.container(keyedBy: AnyCodingKey.self)
      try container.encode(id, forKey: AnyCodingKey("benchmark"))
    }
  }
}

/// What a step does to the clock of the case.
public struct ClockEvent: Sendable, Hashable, Codable {
  /// The effect.
  public enum Effect: String, Sendable, Hashable, Codable, CaseIterable {
    case starts, stops, suspends
  }

  public var effect: Effect
  /// Whether the party is told in writing; nil where the model does not say.
  public var isToldToParty: Bool?

  public init(_ effect: Effect, isToldToParty: Bool? = nil) {
    self.effect = effect
    self.isToldToParty = isToldToParty
  }
}

/// A paper that a step issues (文书).
public struct IssuedDocument: Sendable, Hashable, Codable {
  public var title: LocalizedText
  /// Whether it states remedies; nil where the model does not say.
  public var statesRemedies: Bool?

  public init(_ title: LocalizedText, statesRemedies: Bool? = nil) {
    self.title = title
    self.statesRemedies = statesRemedies
  }
}

/// How a meeting that decides is held.
public struct Meeting: Sendable, Hashable, Codable {
  public var quorum: String?
  public var recordsDissent: Bool?
  public var leaderSpeaksLast: Bool?

  public init(quorum: String? = nil, recordsDissent: Bool? = nil, leaderSpeaksLast: Bool? = nil) {
    self.quorum = quorum
    self.recordsDissent = recordsDissent
    self.leaderSpeaksLast = leaderSpeaksLast
  }
}

/// How a step is recorded.
public enum RecordKind: String, Sendable, Hashable, Codable, CaseIterable {
  case text, audioVideo
}

/// 三重一大: major decisions, appointments, projects, large sums.
public enum MatterKind: String, Sendable, Hashable, Codable, CaseIterable {
  case majorDecision, appointment, project, largeSum
}

/// Who looked at the risks of an element, when, and in which meeting.
public struct RiskReview: Sendable, Hashable, Codable {
  public var by: String
  public var on: CalendarDate
  public var meeting: String?
  /// Whether the reviewers sign that there is no risk here.
  public var foundNoRisk: Bool

  public init(by: String, on: CalendarDate, meeting: String? = nil, foundNoRisk: Bool = false) {
    self.by = by
    self.on = on
    self.meeting = meeting
    self.foundNoRisk = foundNoRisk
  }
}

/// What is said of a step (环节), apart from what it is joined to.
public struct StepFacts: Sendable, Hashable {
  public var kind: StepKind
  public var name: LocalizedText
  public var action: StepAction?
  /// What else is done in the same box: "assess and decide".
  public var otherActions: Set<StepAction>
  /// Whether power is used here, where the author overrides what the action implies.
  public var decisiveOverride: Bool?
  public var limit: TimeLimit?
  /// A limit in words where no number says it: 每月 10 日前.
  public var limitNote: LocalizedText?
  public var matter: MatterKind?
  public var discretion: Discretion?
  /// Whether those who have an interest must stand aside; nil where the model does not say.
  public var requiresRecusal: Bool?
  public var records: Set<RecordKind>
  public var documents: [IssuedDocument]
  public var meeting: Meeting?
  /// How long the result is publicised.
  public var publicity: TimeLimit?
  public var clock: ClockEvent?
  public var review: RiskReview?
  public var basis: [LegalReference]
  public var rules: [RuleDocument]
  public var audience: Audience
  /// Ids that the step had before.
  public var formerIDs: [String]

  public init(kind: StepKind, name: LocalizedText, action: StepAction? = nil) {
    self.kind = kind
    self.name = name
    self.action = action
    otherActions = []
    records = []
    documents = []
    basis = []
    rules = []
    audience = .public
    formerIDs = []
  }

  /// All that is done at the step.
  public var actions: Set<StepAction> { action.map { otherActions.union([$0]) } ?? otherActions }

  /// Whether power is used at this step.
  public var isDecisive: Bool { decisiveOverride ?? actions.contains(where: \.isDecisive) }
}
