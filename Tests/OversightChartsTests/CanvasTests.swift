import Oversight
import OversightTestSupport
import Testing

@testable import OversightCharts

@Suite("A canvas writes DOT with permitted attributes only")
struct CanvasTests {
  /// The names of the attributes in our DOT: what stands before an equals sign outside quotes and
  /// outside labels.
  private func attributes(in dot: String) -> Set<String> {
    var names: Set<String> = []
    var name = ""
    var isQuoted = false
    var depth = 0
    var previous: Character = " "
    for character in dot {
      defer { previous = character }
      switch character {
      case "\"" where depth == 0 && (!isQuoted || previous != "\\"): isQuoted.toggle()
      case _ where isQuoted: continue
      case "<": depth += 1
      case ">" where previous != "-": depth -= 1
      case _ where depth > 0: continue
      case "=":
        names.insert(name)
        name = ""
      case _ where character.isLetter || character.isNumber || character == "_":
        name.append(character)
      default: name = ""
      }
    }
    return names
  }

  @Test("Charts of all powers use permitted attributes only", arguments: HostileTextTests.texts)
  func permitted(text: String) throws {
    for power in [try HostilePower(text: text).resolved(), try GasLicence().resolved()] {
      for kind in ChartKind.allCases {
        let dot = ChartRenderer().canvas(kind, of: power).dot()
        let names = attributes(in: dot)
        #expect(names.contains("pos"))
        #expect(names.isSubset(of: DotAttribute.allCases.map(\.rawValue)))
      }
    }
  }

  @Test("Dangerous attributes are not on the list")
  func dangerous() {
    let names = Set(DotAttribute.allCases.map(\.rawValue))
    for name in ["stylesheet", "image", "shapefile", "URL", "href", "fontpath", "layout"] {
      #expect(!names.contains(name))
    }
  }

  @Test("Numbers are finite, clamped and short")
  func numbers() {
    #expect(DotNumber.text(1.005) == "1" || DotNumber.text(1.005) == "1.01")
    #expect(DotNumber.text(12.30) == "12.3")
    #expect(DotNumber.text(-0.001) == "0")
    #expect(DotNumber.text(-3.05) == "-3.05")
    #expect(DotNumber.text(.nan) == "0")
    #expect(DotNumber.text(.infinity) == "0")
    #expect(DotNumber.text(1e300) == "100000")
    #expect(DotNumber.text(1.0 / 3, decimals: 5) == "0.33333")
  }

  @Test("Ids are ours: they start with the chart's name, need no quotes, and differ")
  func ids() {
    var canvas = Canvas(name: "flow", page: .a4Portrait, title: "")
    let box = Box(left: 10, top: 10, width: 50, height: 20)
    canvas.node(.box, box: box, id: "step-a")
    canvas.node(.box, box: box, id: "step-a")
    canvas.node(.box, box: box, id: "a\" onload=\"字")
    #expect(
      canvas.nodes.compactMap(\.id)
        == ["flow_step-a", "flow_step-a_2", "flow_a_22__20_onload_3d__22__5b57_"])
  }

  @Test("An arrow ends where its head begins, and its tip at the last point less the pen")
  func arrow() {
    let spline = DotSpline([Point(0, 0), Point(0, 100)], arrowSize: 0.6)
    #expect(spline.points.last == Point(0, 93.2))
    #expect(spline.tip == Point(0, 99.2))
    #expect(DotSpline([Point(0, 0), Point(0, 100)], arrowSize: nil).tip == nil)
  }

  @Test("All outlines, shapes and lines reach the picture")
  func everything() throws {
    var canvas = Canvas(name: "flow", page: .a4Portrait, title: "全")
    var nodes: [NodeID] = []
    for (index, outline) in [
      Outline.rectangle, .stadium, .document, .subProcess, .bar,
    ].enumerated() {
      let box = Box(left: 50, top: 40 + 60 * Double(index), width: 80, height: 30)
      nodes.append(
        canvas.node(outline, box: box, label: [TextLine("环节")], id: "o\(index)", tooltip: "全文"))
    }
    for (index, shape) in [NodeShape.box, .ellipse, .circle, .diamond].enumerated() {
      let box = Box(left: 200, top: 40 + 60 * Double(index), width: 40, height: 40)
      nodes.append(canvas.node(shape, box: box))
    }
    canvas.polyline(
      [Point(90, 70), Point(90, 100)], stroke: .handOver, from: nodes[0], to: nodes[1], id: "f",
      cssClass: .handOver)
    canvas.polyline([Point(300, 70), Point(300, 100)], stroke: .tie, arrow: false)
    let svg = try SVGFinish.finish(try Graphviz.render(canvas.dot(), as: .svg), of: canvas)
    let chart = try #require(SVGText(svg))
    #expect(chart.texts == Array(repeating: "环节", count: 5))
    #expect(chart.ids.contains("flow_f"))
    #expect(chart.elements.isSuperset(of: ["polygon", "path", "ellipse", "polyline"]))
  }
}
