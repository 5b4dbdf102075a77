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
