public import Oversight

/// What a chart shows of a gap: where it is, what it is called and how grave it is.
public struct ChartGap: Sendable, Hashable {
  public let rule: String
  public let title: LocalizedText
  public let severity: Severity
  public let element: ElementPath

  public init(rule: String, title: LocalizedText, severity: Severity, element: ElementPath) {
    self.rule = rule
    self.title = title
    self.severity = severity
    self.element = element
  }

  public init(_ gap: Gap) {
    self.init(rule: gap.rule, title: gap.title, severity: gap.severity, element: gap.element)
  }
}
