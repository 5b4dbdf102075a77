/// The sizes of type on a risk chart: everything follows from the size of its body.
struct RiskChartType: Sendable, Hashable {
  /// Risks and measures, in points.
  let body: Double
  /// The height of a line of the body.
  let pitch: Int

  /// Posts and supervisors: a little smaller, never below 7.
  var aside: Double { max(7, body - 0.75) }
  var asidePitch: Int { max(9, pitch - 1) }
  /// The names of steps.
  let name = 8.5
  var namePitch: Int { max(11, pitch) }
  /// Who does a step, in how many days; where a risk is; rules that are broken.
  let detail = 7
  let detailPitch = 9

  /// From the most wanted to the smallest that can be read on paper.
  static let all = [
    RiskChartType(body: 9, pitch: 13), RiskChartType(body: 8.25, pitch: 11),
    RiskChartType(body: 7.5, pitch: 10), smallest,
  ]

  static let smallest = RiskChartType(body: 7, pitch: 10)

  private init(body: Double, pitch: Int) {
    self.body = body
    self.pitch = pitch
  }
}
