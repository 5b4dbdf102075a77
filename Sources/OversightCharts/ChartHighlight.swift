public import Oversight

/// A run to follow with a finger on the flow chart: the elements that prove a gap, in order.
///
/// ```swift
/// let options = ChartOptions(
///   edition: .internal, gaps: [gap], highlight: ChartHighlight(of: gap))
/// ```
public struct ChartHighlight: Sendable, Hashable {
  /// The addresses of steps, flows, supervisions and posts, in the order of the run.
  ///
  /// What has no place of its own on the chart, such as a risk, is marked where it hangs. What is
  /// not on the chart at all is left out.
  public var elements: [ElementPath]
  /// Where the gap is: part of what stands out, also where the run does not get there, as with a
  /// join that waits in vain.
  public var place: ElementPath?
  /// What kind of gap it is: the first line of the note in the chart's head.
  public var title: LocalizedText
  /// What is wrong, and why it matters here: the rest of the note.
  public var message: LocalizedText
  /// How grave the gap is: it gives the colour.
  public var severity: Severity

  public init(
    elements: [ElementPath], at place: ElementPath? = nil, title: LocalizedText,
    message: LocalizedText, severity: Severity = .error
  ) {
    self.elements = elements
    self.place = place
    self.title = title
    self.message = message
    self.severity = severity
  }

  /// The witness of a gap; nil where it has none.
  public init?(of gap: Gap) {
    guard let witness = gap.witness else { return nil }
    self.init(
      elements: witness.elements, at: gap.element, title: gap.title, message: gap.message,
      severity: gap.severity)
  }
}
