/// The templates that files may name, by their ids.
public struct TemplateLibrary: Sendable {
  private let templates: [String: any PowerTemplate]

  /// - Parameter templates: of two with one id the first counts.
  public init(_ templates: [any PowerTemplate] = []) {
    self.templates = Dictionary(
      templates.map { template in (template.power.id, template) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The ids, sorted.
  public var ids: [String] { templates.keys.sorted() }

  /// The template with an id, at an office; nil where there is none.
  func template(_ id: String, at office: TemplateOffice) -> (any PowerTemplate)? {
    templates[id].map { type(of: $0).init(at: office) }
  }
}
