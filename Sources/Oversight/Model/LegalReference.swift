/// A provision that a power or a step rests on.
public struct LegalReference: Sendable, Hashable, Codable {
  /// The law or regulation by its usual name: `"行政许可法"`.
  public var title: String
  public var article: Int?
  public var paragraph: Int?
  public var validFrom: CalendarDate?
  public var validUntil: CalendarDate?

  public init(
    _ title: String, article: Int? = nil, paragraph: Int? = nil,
    validFrom: CalendarDate? = nil, validUntil: CalendarDate? = nil
  ) {
    self.title = title
    self.article = article
    self.paragraph = paragraph
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  /// An article of a law: `.article("建筑法", 7)`.
  public static func article(
    _ title: String, _ article: Int, paragraph: Int? = nil
  ) -> LegalReference {
    LegalReference(title, article: article, paragraph: paragraph)
  }
}

/// A rule document (制度): an institution, a sanction or a benchmark that measures and steps cite.
public struct RuleDocument: Sendable, Hashable, Codable {
  /// What the document does.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case institution, sanction, benchmark
  }

  public var id: String
  public var title: LocalizedText
  public var kind: Kind

  public init(_ id: String, _ title: LocalizedText, _ kind: Kind = .institution) {
    self.id = id
    self.title = title
    self.kind = kind
  }
}
