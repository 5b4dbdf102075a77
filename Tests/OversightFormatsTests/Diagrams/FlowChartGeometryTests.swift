import Oversight
import OversightCharts
import OversightTestSupport
import Testing

@Suite("Places for tools that draw charts themselves")
struct FlowChartGeometryTests {
  private typealias Point = DiagramGeometry.Point
  private typealias Rectangle = DiagramGeometry.Rectangle

  @Test(
    "Every line ends on the rims of its symbols, and every symbol stands in the lane of its post")
  func places() throws {
    var details = RandomDetails(seed: 51)
    let count = Fuzz.count(60)
    for _ in 0..<count {
      let power = try details.power()
      let process = power.process
      let geometry = FlowChartGeometry.of(power, options: ChartOptions(edition: .internal))
      for step in process.steps {
        guard let node = geometry.nodes[step.reference.index] else { continue }
        #expect(contains(geometry.field, node.rectangle), "\(step.reference.id)")
        let post = step.posts.first { !process[$0].facts.isOutside } ?? step.posts.first
        guard let post else { continue }
        let lane = try #require(geometry.lanes.first { $0.post == post })
        #expect(contains(lane.rectangle, node.rectangle), "\(step.reference.id)")
      }
      for flow in process.flows {
        let line = try #require(geometry.lines[flow.reference.index])
        let (start, end) = try (#require(line.points.first), #require(line.points.last))
        for (step, point) in [(flow.source, start), (flow.target, end)] {
          let node = try #require(geometry.nodes[step.index])
          #expect(
            touches(point, node.rectangle, process[step].kind), "\(flow.reference.id) at \(step.id)"
          )
        }
      }
    }
    Fuzz.report(count, "layouts for tools that draw charts themselves")
  }

  private func contains(_ outer: Rectangle, _ inner: Rectangle) -> Bool {
    outer.left <= inner.left && outer.top <= inner.top && inner.right <= outer.right
      && inner.bottom <= outer.bottom
  }

  /// Whether a point lies on the circle, diamond or box of a step.
  private func touches(_ point: Point, _ box: Rectangle, _ kind: StepKind) -> Bool {
    let x = abs(point.x - box.center.x) / (box.width / 2)
    let y = abs(point.y - box.center.y) / (box.height / 2)
    let reach: Double
    switch kind {
    case .start, .end: reach = (x * x + y * y).squareRoot()
    case .decision, .fork, .join, .inclusiveSplit, .inclusiveJoin: reach = x + y
    case .activity, .subProcess: reach = max(x, y)
    }
    return abs(reach - 1) < 0.001
  }

  @Test("Each post that performs something has a lane, also where the chart puts units together")
  func lanes() throws {
    let steps = (0..<8).map { "s\($0)" }
    let place = SourceLocation(file: "a.swift", line: 1)
    let unit = Unit("u", "科")
    var process = PowerProcess()
    for step in steps {
      process.posts.append(
        AuthoredPost(id: "p\(step)", facts: PostFacts(name: "岗", unit: unit), location: place))
      var authored = AuthoredStep(
        id: step, facts: StepFacts(kind: .activity, name: "环节"), location: place)
      authored.performers = [AuthoredPerformer(post: "p\(step)")]
      process.steps.append(authored)
    }
    process.flows = zip(steps, steps.dropFirst()).map {
      AuthoredFlow(source: $0, target: $1, facts: FlowFacts(kind: .next), location: place)
    }
    let power = try ResolvedPower(resolving: .random, process)
    let geometry = FlowChartGeometry.of(power, options: ChartOptions(edition: .internal))
    #expect(geometry.lanes.count == 8)
    #expect(FlowChartSketch.of(power, options: ChartOptions(edition: .internal)).lanes.count == 2)
  }
}
