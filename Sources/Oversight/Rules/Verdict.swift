/// What a rule says of one element.
public struct Verdict: Sendable {
  public let element: ElementPath
  public let location: SourceLocation
  public let finding: Finding

  /// The four verdicts.
  public enum Finding: Sendable {
    /// The rule holds, thanks to what is named.
    case satisfied(by: LocalizedText)
    /// The rule is broken: a gap.
    case violated(Violation)
    case notApplicable
    /// Data is missing, so that nobody can know.
    case undetermined(missing: LocalizedText)
  }

  /// How a rule is broken.
  public struct Violation: Sendable {
    /// Which of the rule's messages, where it has several.
    public let variant: String?
    /// What fills the places of message and remedy.
    public let arguments: [String: LocalizedText]
    public let witness: Witness?
    /// How grave this gap is where it is less so than the rule's others; nil for the rule's own.
    public let severity: Severity?
  }

  public init(element: ElementPath, location: SourceLocation, finding: Finding) {
    self.element = element
    self.location = location
    self.finding = finding
  }

  public static func satisfied(_ element: some ModelElement, by reason: LocalizedText) -> Verdict {
    Verdict(element: element.path, location: element.location, finding: .satisfied(by: reason))
  }

  public static func notApplicable(_ element: some ModelElement) -> Verdict {
    Verdict(element: element.path, location: element.location, finding: .notApplicable)
  }

  public static func undetermined(
    _ element: some ModelElement, missing: LocalizedText
  ) -> Verdict {
    Verdict(
      element: element.path, location: element.location, finding: .undetermined(missing: missing))
  }

  /// - Parameters:
  ///   - variant: which message: the text with the key `ID.message.VARIANT`, else `ID.message`.
  ///   - arguments: what fills the places of message and remedy.
  ///   - severity: for a gap that is less grave than the rule's others: the most that it can be.
  public static func violated(
    _ element: some ModelElement, variant: String? = nil,
    _ arguments: [String: LocalizedText] = [:], witness: Witness? = nil,
    severity: Severity? = nil
  ) -> Verdict {
    Verdict(
      element: element.path, location: element.location,
      finding: .violated(
        Violation(
          variant: variant, arguments: arguments, witness: witness, severity: severity)))
  }
}

/// What proves a gap: the elements to follow with a finger on the chart, in order.
public struct Witness: Sendable, Hashable, Encodable {
  public let elements: [ElementPath]

  public init(_ elements: [ElementPath]) { self.elements = elements }
}
