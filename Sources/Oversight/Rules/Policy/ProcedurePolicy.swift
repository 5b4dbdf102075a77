/// What the law asks of procedure.
public struct ProcedurePolicy: Sendable, Hashable {
  /// Whether every power rests on a provision.
  public var asksForBasis = false
  /// The categories of powers inside a body, which may rest on a rule document of its own.
  public var categoriesByOwnRules: Set<PowerCategory> = []
  /// How many officers a step takes: the first row that is about a step counts.
  public var officers: [OfficerDuty] = []
  /// Whether meetings record dissent and hear their leader last.
  public var meetingsAreRecorded = false
  /// What must have been done in every case before some steps. Rows of all packs add up.
  public var prerequisites: [Prerequisite] = []
  /// Decisions before which the party may ask for a hearing.
  public var hearings: [HearingDuty] = []
  /// Steps at which those who have an interest stand aside.
  public var recusal: [SourcedDuty] = []
  /// Steps that are recorded.
  public var records: [SourcedDuty] = []
  /// Papers, by the steps that issue them, or ends before which a paper is issued, that state remedies.
  public var remedies: [SourcedDuty] = []
  /// Steps whose outcome is served on the party.
  public var service: [ServiceDuty] = []

  /// How many officers steps of some kind take.
  public struct OfficerDuty: ScopedDuty, Hashable {
    public var scope: DutyScope
    public var least: Int
    /// The provision that says so.
    public var source: LocalizedText

    public init(scope: DutyScope, least: Int, source: LocalizedText) {
      self.scope = scope
      self.least = least
      self.source = source
    }
  }

  /// What must have been done in every case before a step.
  public struct Prerequisite: ScopedDuty, Hashable {
    /// The rule that speaks.
    public var rule: String
    /// The steps that must not come first.
    public var scope: DutyScope
    /// What is done before them: one of these suffices.
    public var needs: Set<StepAction>
    public var source: LocalizedText

    public init(rule: String, scope: DutyScope, needs: Set<StepAction>, source: LocalizedText) {
      self.rule = rule
      self.scope = scope
      self.needs = needs
      self.source = source
    }
  }

  /// Powers that decide what gives a right to a hearing.
  public struct HearingDuty: ScopedDuty, Hashable {
    public var scope: DutyScope
    /// Only where the entry of the power names the class of the hearing: 吊销许可证.
    public var isNamed: Bool
    /// Only where the power has a band of this quantity that reaches the amount: 罚款金额.
    public var quantity: String?
    /// The least amount, in the unit of the bands.
    public var from: Double?
    public var source: LocalizedText

    public init(
      scope: DutyScope, isNamed: Bool = false, quantity: String? = nil, from: Double? = nil,
      source: LocalizedText
    ) {
      self.scope = scope
      self.isNamed = isNamed
      self.quantity = quantity
      self.from = from
      self.source = source
    }
  }

  /// Steps whose outcome is served.
  public struct ServiceDuty: ScopedDuty, Hashable {
    public var scope: DutyScope
    /// What serves it: one of these suffices.
    public var needs: Set<StepAction>
    /// How long that may take.
    public var within: TimeLimit?
    public var source: LocalizedText

    public init(
      scope: DutyScope, needs: Set<StepAction>, within: TimeLimit? = nil, source: LocalizedText
    ) {
      self.scope = scope
      self.needs = needs
      self.within = within
      self.source = source
    }
  }

  public init() {}
}
