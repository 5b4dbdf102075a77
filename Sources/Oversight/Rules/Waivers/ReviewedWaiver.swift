/// A waiver beside the catalogue that it is about: whether it holds, and if not, why.
///
/// The checker and the rules about waivers ask this one value, so that a waiver of which a rule says
/// that it is no good never waives anything.
public struct ReviewedWaiver: Sendable {
  public let waiver: Waiver
  /// The rule that is waived; nil where there is none of that id.
  public let rule: RuleDescription?
  /// The power of the element; nil where the element does not exist.
  public let power: ResolvedPower?
  /// What the rule says of the element.
  public let answer: Answer
  /// The digest of that part of the process as it is; nil where the element does not exist.
  public let currentBinding: String?
  /// The day for which is checked.
  public let today: CalendarDate
  /// Whether the measure that compensates exists; true where none is named.
  public let hasKnownCompensation: Bool
  /// Who of those concerned has granted it, as the model names them; nil where nobody has.
  public let selfGranter: LocalizedText?

  /// What a rule says of an element.
  public enum Answer: Sendable, Hashable {
    /// The rule is not asked, or not about this power.
    case notAsked
    /// The rule never looks at such an element.
    case silent
    case satisfied, violated, notApplicable, undetermined

    package init(_ finding: Verdict.Finding) {
      switch finding {
      case .satisfied: self = .satisfied
      case .violated: self = .violated
      case .notApplicable: self = .notApplicable
      case .undetermined: self = .undetermined
      }
    }
  }

  /// - Parameters:
  ///   - rule: the rule with the id that the waiver names, whether or not it is asked.
  ///   - answer: what the rule says of the element.
  /// - Complexity: O(size of the power).
  package init(
    _ waiver: Waiver, rule: RuleDescription?, answer: Answer, in catalogue: ResolvedCatalogue,
    today: CalendarDate
  ) {
    self.waiver = waiver
    self.rule = rule
    self.answer = answer
    self.today = today
    let path = waiver.element.map { ElementPath($0.split(separator: "/").map(String.init)) }
    let part = path.flatMap { Surroundings(of: $0, in: catalogue) }
    power = part?.power
    currentBinding = part?.digest
    hasKnownCompensation =
      waiver.compensation.map { address in
        catalogue.powers.contains { power in
          power.process.measures.contains { $0.path.description == address }
        }
      } ?? true
    selfGranter = part?.concerned.name(of: waiver.grantedBy)
  }

  // MARK: What is wrong with it

  /// Whether it names no rule or no element, or a pattern of them, or a whole power of which the
  /// rule says nothing as a whole.
  public var isBlanket: Bool {
    guard let rule = waiver.rule, let element = waiver.element else { return true }
    if rule.contains("*") || element.contains("*") { return true }
    return power != nil && !element.contains("/") && answer == .silent
  }

  /// Whether there is no such rule.
  public var namesUnknownRule: Bool { !isBlanket && rule == nil }
  /// Whether there is no such element.
  public var namesUnknownElement: Bool { !isBlanket && power == nil }
  /// Whether the rule may not be waived.
  public var isForbidden: Bool { rule?.isWaivable == false }
  /// Whether the rule keeps duties apart and no measure makes up for it.
  public var lacksCompensation: Bool {
    rule?.family == .separation && waiver.compensation == nil
  }

  /// Whether that part of the process is not what it was bound to.
  public var isVoid: Bool {
    guard let binding = waiver.binding, let currentBinding else { return false }
    return binding.lowercased() != currentBinding
  }

  /// The days until its last one, which still counts; negative when that is past.
  public var daysLeft: Int { waiver.until.days(since: today) ?? -1 }
  public var isExpired: Bool { daysLeft < 0 }
  /// Whether it is granted for a day yet to come.
  public var isPending: Bool { today < waiver.grantedOn }

  /// Whether it waives the gap of its rule at its element.
  public var holds: Bool {
    !isBlanket && !namesUnknownRule && !namesUnknownElement && !isForbidden && !lacksCompensation
      && hasKnownCompensation && selfGranter == nil && !isVoid && !isExpired && !isPending
  }
}

extension ReviewedWaiver: ModelElement {
  public var path: ElementPath { waiver.path }
  public var location: SourceLocation { waiver.location }
}
