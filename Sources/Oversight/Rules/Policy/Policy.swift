/// What an authority asks for where rules need a number, a table or a list of words.
///
/// Without a word of anybody it asks for nothing. The packs that come with the rules fill it in, each
/// value with its source, and an office says in its configuration where it asks for something else.
public struct Policy: Sendable, Hashable {
  public var supervision = SupervisionPolicy()
  public var risk = RiskPolicy()
  public var separation = SeparationPolicy()
  public var procedure = ProcedurePolicy()
  public var time = TimePolicy()
  public var filing = FilingPolicy()
  public var waivers = WaiverPolicy()
  /// Which days the office works.
  public var calendar = WorkingCalendar()

  /// Asks for nothing.
  public init() {}
}
