/// One entry of the list of powers (职权): what the power is, apart from how it is exercised.
public struct Power: Sendable, Hashable {
  /// Permanent, of letters, digits, `-` and `_`.
  public var id: String
  public var name: LocalizedText
  public var category: PowerCategory
  /// The official code, in whatever scheme the list uses.
  public var code: String?
  public var subItems: [SubItem]
  public var fields: Set<AffairField>
  /// Whether it is a major or sensitive power.
  public var isMajor: Bool
  public var initiation: Initiation?
  /// Whether several bodies handle it together (统一、联合、集中办理), for which the law gives more time.
  public var isJoint: Bool
  public var basis: [LegalReference]
  public var rules: [RuleDocument]
  /// When somebody is held to account (追责情形).
  public var accountability: [LocalizedText]
  /// The body in whose name it is exercised (行使主体).
  public var body: LocalizedText?
  /// The unit that does the work (承办机构).
  public var handlingUnit: LocalizedText?
  /// The level of administration at which it is exercised (行使层级).
  public var level: LocalizedText?
  public var limits: PowerLimits
  public var fee: LocalizedText?
  public var conditions: [LocalizedText]
  public var materials: [LocalizedText]
  public var enquiries: [SupervisionChannel]
  public var supervision: [SupervisionChannel]
  public var audience: Audience
  public var status: PowerStatus
  public var history: [StatusRecord]
  /// The class of decision that gives a right to a hearing, where there is one.
  public var hearingClass: LocalizedText?
  public var listedOn: CalendarDate?
  public var reviewedOn: CalendarDate?
  public var publishedOn: CalendarDate?
  /// How long a review of its risks holds; a year by default.
  public var reviewInterval: TimeLimit
  public var publications: [Publication]
  /// The version of this model.
  public var version: String?
  /// The day of that version.
  public var versionDate: CalendarDate?
  /// Whether the model says how work flows and nothing of risks, measures and supervision, as one
  /// that was drawn in another tool does. Rules about what it does not say have no data then.
  public var isOutline = false
  /// The template of which it was made, and what was amended; nil where it was made of none.
  public var origin: TemplateOrigin?
  public var location: SourceLocation

  /// A part of a power that is listed by itself (子项).
  public struct SubItem: Sendable, Hashable, Codable {
    public var code: String?
    public var name: LocalizedText

    public init(_ name: LocalizedText, code: String? = nil) {
      self.name = name
      self.code = code
    }
  }

  /// - Parameters:
  ///   - id: permanent, of letters, digits, `-` and `_`.
  ///   - body: in whose name the power is exercised.
  ///   - handlingUnit: the unit that does the work.
  ///   - supervision: where the public can complain.
  public init(
    _ id: String, _ name: LocalizedText, _ category: PowerCategory, code: String? = nil,
    subItems: [SubItem] = [], fields: Set<AffairField> = [], isMajor: Bool = false,
    initiation: Initiation? = nil, isJoint: Bool = false, basis: [LegalReference] = [],
    rules: [RuleDocument] = [],
    accountability: [LocalizedText] = [], body: LocalizedText? = nil,
    handledBy handlingUnit: LocalizedText? = nil, level: LocalizedText? = nil,
    limits: PowerLimits = PowerLimits(), fee: LocalizedText? = nil,
    conditions: [LocalizedText] = [], materials: [LocalizedText] = [],
    enquiries: [SupervisionChannel] = [], supervision: [SupervisionChannel] = [],
    audience: Audience = .public, status: PowerStatus = .draft, history: [StatusRecord] = [],
    hearingClass: LocalizedText? = nil, listedOn: CalendarDate? = nil,
    reviewedOn: CalendarDate? = nil, publishedOn: CalendarDate? = nil,
    reviewInterval: TimeLimit = .days(365), publications: [Publication] = [],
    version: String? = nil, versionDate: CalendarDate? = nil,
    file: String = #filePath, line: Int = #line
  ) {
    self.id = id
    self.name = name
    self.category = category
    self.code = code
    self.subItems = subItems
    self.fields = fields
    self.isMajor = isMajor
    self.initiation = initiation
    self.isJoint = isJoint
    self.basis = basis
    self.rules = rules
    self.accountability = accountability
    self.body = body
    self.handlingUnit = handlingUnit
    self.level = level
    self.limits = limits
    self.fee = fee
    self.conditions = conditions
    self.materials = materials
    self.enquiries = enquiries
    self.supervision = supervision
    self.audience = audience
    self.status = status
    self.history = history
    self.hearingClass = hearingClass
    self.listedOn = listedOn
    self.reviewedOn = reviewedOn
    self.publishedOn = publishedOn
    self.reviewInterval = reviewInterval
    self.publications = publications
    self.version = version
    self.versionDate = versionDate
    location = SourceLocation(file: file, line: line)
  }
}
