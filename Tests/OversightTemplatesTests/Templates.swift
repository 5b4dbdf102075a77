import Oversight
import OversightTemplates
import Testing

/// The templates, resolved, as arguments of tests.
enum Templates {
  static let ids = StandardTemplates.all.map { $0.power.id }

  /// A body as a catalogue of a real one would name it.
  static let bureau = TemplateOffice(
    body: Unit("water-bureau", LocalizedText("水利局", english: "Water bureau")))

  /// Another, whose section has a name.
  static let market = TemplateOffice(
    body: Unit("market-bureau", LocalizedText("市场监管局", english: "Market bureau")),
    section: Unit("market-section", LocalizedText("执法科", english: "Enforcement section")))

  static func template(_ id: String) throws -> any PowerTemplate {
    try #require(StandardTemplates.all.first { $0.power.id == id })
  }

  static func resolved(_ id: String) throws -> ResolvedPower { try template(id).resolved() }

  /// The template where its posts work at another office.
  static func resolved(_ id: String, at office: TemplateOffice) throws -> ResolvedPower {
    func bound<Template: PowerTemplate>(_ template: Template) throws -> ResolvedPower {
      try Template(at: office).resolved()
    }
    return try bound(template(id))
  }
}
