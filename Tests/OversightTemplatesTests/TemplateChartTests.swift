import Foundation
import Oversight
import OversightCharts
import OversightTemplates
import Testing

@Suite("Charts of templates")
struct TemplateChartTests {
  /// Nothing on either chart that a reader would stumble over.
  @Test(arguments: Templates.ids, [Language.simplifiedChinese, .english])
  func haveNoFault(_ id: String, _ language: Language) throws {
    let power = try Templates.resolved(id)
    for kind in ChartKind.allCases {
      let renderer = ChartRenderer(options: ChartOptions(language: language))
      #expect(try renderer.inspection(kind, of: power).faults == [], "\(kind)")
    }
  }

  /// No text that a chart shortens for want of room; no template has an ellipsis of its own.
  @Test(arguments: Templates.ids, [Language.simplifiedChinese, .english])
  func showTextsInFull(_ id: String, _ language: Language) throws {
    let power = try Templates.resolved(id)
    let renderer = ChartRenderer(options: ChartOptions(language: language))
    for kind in ChartKind.allCases {
      let svg = try renderer.svg(kind, of: power)
      let cut = svg.matches(of: />([^<>]*…)</).map { String($0.1) }
      #expect(cut == [], "\(kind)")
    }
  }

  /// Writes the charts for people to look at: `TEMPLATE_CHARTS` is the folder, and
  /// `TEMPLATE_CHART_IDS` may name some of the templates. They are in English where
  /// `TEMPLATE_CHARTS_IN_ENGLISH` is set.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["TEMPLATE_CHARTS"] != nil))
  func canBeLookedAt() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(filePath: try #require(environment["TEMPLATE_CHARTS"]))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let chosen = environment["TEMPLATE_CHART_IDS"].map { $0.split(separator: ",").map(String.init) }
    for id in chosen ?? Templates.ids {
      for kind in ChartKind.allCases {
        let power = try Templates.resolved(id)
        let options = ChartOptions(
          language: environment["TEMPLATE_CHARTS_IN_ENGLISH"] == nil ? .simplifiedChinese : .english
        )
        let files = try ChartRenderer(options: options).render(kind, of: power, as: [.png])
        let file = folder.appending(path: "\(id)-\(kind).png")
        try Data(try #require(files[.png])).write(to: file)
      }
    }
  }
}
