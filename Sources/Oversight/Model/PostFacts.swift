/// Where a post stands in an office.
public enum Layer: String, Sendable, Hashable, Codable, CaseIterable {
  /// Not of the office: an applicant, a party to the case, a bidder.
  case outside
  /// 承办人.
  case handler
  /// 科室负责人.
  case sectionHead
  /// 分管领导.
  case deputyLeader
  /// 主要领导.
  case principalLeader
  /// A meeting that decides together (集体).
  case collective
  /// 监督岗位.
  case supervisor
}

extension Layer: Comparable {
  /// How high a layer stands; a meeting decides as the principal leader does.
  private var height: Int {
    switch self {
    case .outside: 0
    case .handler: 1
    case .sectionHead: 2
    case .deputyLeader: 3
    case .principalLeader, .collective: 4
    case .supervisor: 5
    }
  }

  public static func < (left: Self, right: Self) -> Bool { left.height < right.height }

  /// Whether a post of this layer may watch what needs one of at least that layer. Supervising posts
  /// stand outside the ladder and may watch everything.
  public func mayWatch(whatNeeds least: Layer) -> Bool { self >= least }
}

/// The line in which a supervising post stands.
public enum SupervisionLine: String, Sendable, Hashable, Codable, CaseIterable {
  case functional, discipline, audit, `public`
}

/// What is said of a post (岗位), apart from whom it reports to.
public struct PostFacts: Sendable, Hashable, Codable {
  public var name: LocalizedText
  public var layer: Layer?
  public var unit: Unit?
  /// The line of a supervising post.
  public var line: SupervisionLine?
  /// How exposed the post itself is graded.
  public var grade: Grade?
  /// The same post in other powers has the same identity.
  public var identity: String?
  public var audience: Audience

  public init(
    name: LocalizedText, layer: Layer? = nil, unit: Unit? = nil, line: SupervisionLine? = nil,
    grade: Grade? = nil, identity: String? = nil, audience: Audience = .public
  ) {
    self.name = name
    self.layer = layer
    self.unit = unit
    self.line = line
    self.grade = grade
    self.identity = identity
    self.audience = audience
  }

  /// Whether the post stands outside the office.
  public var isOutside: Bool { layer == .outside }
}
