/// A scale on which risks are graded, its levels from the worst down.
///
/// Scales differ from place to place, in their words and in their direction: 一级 is the worst grade
/// in one office and the mildest in another. So a grade is a position on its scale and is never
/// compared by its label.
public struct GradeScale: Sendable, Hashable, Codable {
  public let id: String
  /// The labels, worst first.
  public let labels: [LocalizedText]

  /// - Parameters:
  ///   - id: a permanent id.
  ///   - labels: the labels, worst first; at least one.
  public init(_ id: String, worstFirst labels: [LocalizedText]) {
    precondition(!labels.isEmpty, "a scale has levels")
    self.id = id
    self.labels = labels
  }

  /// 高、中、低.
  public static let highMediumLow = GradeScale(
    "high-medium-low",
    worstFirst: [
      LocalizedText("高", english: "high"),
      LocalizedText("中", english: "medium"),
      LocalizedText("低", english: "low"),
    ])

  /// 一级、二级、三级 where 一级 is the worst, the usual direction.
  public static let levelOneWorst = GradeScale(
    "level-one-worst",
    worstFirst: [
      LocalizedText("一级", english: "level 1", traditional: "一級"),
      LocalizedText("二级", english: "level 2", traditional: "二級"),
      LocalizedText("三级", english: "level 3", traditional: "三級"),
    ])

  /// 高、一般.
  public static let highOrdinary = GradeScale(
    "high-ordinary",
    worstFirst: [
      LocalizedText("高", english: "high"),
      LocalizedText("一般", english: "ordinary"),
    ])

  /// ★★★、★★、★ where three stars are the worst.
  public static let stars = GradeScale("stars", worstFirst: ["★★★", "★★", "★"])

  /// The grade at a position, 0 for the worst.
  public subscript(ordinal: Int) -> Grade { Grade(scale: self, ordinal: ordinal) }
}

/// How grave a risk is: a position on a scale.
public struct Grade: Sendable, Hashable {
  public let scale: GradeScale
  /// The position on the scale, 0 for the worst.
  public let ordinal: Int

  public init(scale: GradeScale, ordinal: Int) {
    precondition(scale.labels.indices.contains(ordinal), "a grade is a level of its scale")
    self.scale = scale
    self.ordinal = ordinal
  }

  public var label: LocalizedText { scale.labels[ordinal] }

  /// Whether no grade of the scale is worse.
  public var isWorst: Bool { ordinal == 0 }

  /// Three for the worst level of the scale, one for the mildest, two between: what the charts draw
  /// as ▲▲▲, ▲ and ▲▲.
  public var weight: Int {
    if ordinal == 0 { return 3 }
    return ordinal == scale.labels.count - 1 ? 1 : 2
  }

  /// 高 of 高、中、低.
  public static let high = GradeScale.highMediumLow[0]
  /// 中 of 高、中、低.
  public static let medium = GradeScale.highMediumLow[1]
  /// 低 of 高、中、低.
  public static let low = GradeScale.highMediumLow[2]
}

extension Grade: Codable {
  private enum CodingKeys: String, CodingKey { case scale, ordinal }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let scale = try container.decode(GradeScale.self, forKey: .scale)
    let ordinal = try container.decode(Int.self, forKey: .ordinal)
    guard scale.labels.indices.contains(ordinal) else {
      throw DecodingError.dataCorruptedError(
        forKey: .ordinal, in: container,
        debugDescription: "the scale '\(scale.id)' has no level \(ordinal)")
    }
    self.init(scale: scale, ordinal: ordinal)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(scale, forKey: .scale)
    try container.encode(ordinal, forKey: .ordinal)
  }
}
