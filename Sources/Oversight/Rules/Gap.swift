/// A place where a rule is broken.
public struct Gap: Sendable, Hashable {
  public let rule: String
  /// The rule's title, for readers who do not know its id.
  public let title: LocalizedText
  public let severity: Severity
  public let element: ElementPath
  /// The file, relative to the root of the package where it lies inside.
  public let file: String
  public let line: Int
  /// What is wrong, and why it matters here.
  public let message: LocalizedText
  /// What to do, in the notation of the file in which the element stands.
  public let remedy: LocalizedText
  public let witness: Witness?
  /// The elements of the witness with their names and places, in its order; empty without one.
  public let trace: [TracedElement]

  /// Made of the rule and the element, not of lines and counters: the same as long as the gap is.
  public var fingerprint: String { "\(rule)@\(element)" }

  /// The gap of a violated verdict; nil for any other. The elements of its witness have their
  /// addresses for names, and its own place.
  public init?(rule: RuleDescription, verdict: Verdict, root: String?) {
    self.init(rule: rule, verdict: verdict, root: root, elements: ElementDirectory())
  }

  /// The gap of a violated verdict; nil for any other.
  ///
  /// - Parameter elements: where the names and places of the elements of a witness are found.
  package init?(
    rule: RuleDescription, verdict: Verdict, root: String?,
    elements: @autoclosure () -> ElementDirectory
  ) {
    guard case .violated(let violation) = verdict.finding else { return nil }
    let message = violation.variant.map { "\(rule.id).message.\($0)" } ?? "\(rule.id).message"
    self.rule = rule.id
    title = rule[.title]
    severity = violation.severity.map { min($0, rule.severity) } ?? rule.severity
    element = verdict.element
    file = verdict.location.path(relativeTo: root)
    line = verdict.location.line
    let notation = PasteNotation(file: verdict.location.file)
    self.message = rule.texts.text(message, violation.arguments, writtenIn: notation)
    remedy = rule.remedy(writtenIn: notation, violation.arguments)
    witness = violation.witness
    trace =
      violation.witness.map { witness in
        let directory = elements()
        return witness.elements.map { element in
          let entry = directory[element]
          let location = entry?.location ?? verdict.location
          return TracedElement(
            element: element, name: entry?.name ?? LocalizedText(element.description),
            file: location.path(relativeTo: root), line: location.line)
        }
      } ?? []
  }
}

extension Gap: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.rule, left.element)
      < (right.file, right.line, right.rule, right.element)
  }
}

/// A place where data is missing, so that a rule cannot decide.
public struct Undetermined: Sendable, Hashable {
  public let rule: String
  public let severity: Severity
  public let element: ElementPath
  public let file: String
  public let line: Int
  public let missing: LocalizedText

  /// Made of the rule and the element, and different from that of a gap of both.
  public var fingerprint: String { "\(rule)?\(element)" }

  /// The open question of an undetermined verdict; nil for any other.
  public init?(rule: RuleDescription, verdict: Verdict, root: String?) {
    guard case .undetermined(let missing) = verdict.finding else { return nil }
    self.rule = rule.id
    severity = rule.severity
    element = verdict.element
    file = verdict.location.path(relativeTo: root)
    line = verdict.location.line
    self.missing = missing
  }
}

extension Undetermined: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line, left.rule, left.element)
      < (right.file, right.line, right.rule, right.element)
  }
}
