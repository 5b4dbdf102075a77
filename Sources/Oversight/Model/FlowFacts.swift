/// How often, or for how long, work may be sent back for one case.
public enum ReturnLimit: Sendable, Hashable {
  case times(Int)
  case within(TimeLimit)
}

/// `{"times": 1}`, or `{"within": {"amount": 5, "unit": "workingDays"}}`.
extension ReturnLimit: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: AnyCodingKey.self)
    switch self {
    case .times(let times): try container.encode(times, forKey: AnyCodingKey("times"))
    case .within(let limit): try container.encode(limit, forKey: AnyCodingKey("within"))
    }
  }
}

/// What kind of edge a flow is.
public enum FlowKind: Sendable, Hashable {
  /// On to the next step.
  case next
  /// Back to an earlier one; nil where nothing bounds it.
  case returned(ReturnLimit?)
  /// To a refusal.
  case refusal
  /// Up to a higher post.
  case escalation

  /// Back for correction, as often as this for one case.
  public static func returned(atMost times: Int) -> FlowKind { .returned(.times(times)) }
  /// Back for correction, within this time.
  public static func returned(within limit: TimeLimit) -> FlowKind { .returned(.within(limit)) }

  /// Whether work goes back.
  public var isReturn: Bool {
    if case .returned = self { true } else { false }
  }

  /// The word that stands for the kind in files.
  public var name: String {
    switch self {
    case .next: "next"
    case .returned: "return"
    case .refusal: "refusal"
    case .escalation: "escalation"
    }
  }
}

/// A condition that is a range of a quantity: from 100,000 yuan up.
///
/// The lower bound belongs to the range, the upper one does not.
public struct QuantityRange: Sendable, Hashable, Codable {
  public var quantity: String
  public var low: Double?
  public var high: Double?
  public var unit: String

  public init(_ quantity: String, from low: Double? = nil, below high: Double? = nil, unit: String)
  {
    self.quantity = quantity
    self.low = low
    self.high = high
    self.unit = unit
  }
}

/// What is said of a flow (流转), apart from what it is joined to.
public struct FlowFacts: Sendable, Hashable {
  public var kind: FlowKind
  /// The condition under which this exit of a decision is taken.
  public var condition: LocalizedText?
  public var range: QuantityRange?
  /// Whether this flow extends a time limit; the post that approves it is in `approver`.
  public var isExtension: Bool
  public var audience: Audience

  public init(
    kind: FlowKind, condition: LocalizedText? = nil, range: QuantityRange? = nil,
    isExtension: Bool = false, audience: Audience = .public
  ) {
    self.kind = kind
    self.condition = condition
    self.range = range
    self.isExtension = isExtension
    self.audience = audience
  }
}
