/// A process by category (流程模板) that powers are made of: it is a model itself, complete with risk
/// points, measures and supervision, and can be checked and drawn.
///
/// Its ``PowerModel/power`` has the id of the template, and what powers made of it have in common: legal
/// basis, limits, conditions, materials.
public protocol PowerTemplate: PowerModel {
  /// - Parameter office: where its posts work.
  init(at office: TemplateOffice)

  /// Where its posts work.
  var office: TemplateOffice { get }
}

extension PowerTemplate {
  /// The template as it is checked and drawn by itself, at no office in particular.
  public init() { self.init(at: .any) }
}
