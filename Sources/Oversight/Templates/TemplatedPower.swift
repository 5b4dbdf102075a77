/// A power that is made of a template and amended: its own entry and posts, and the steps, risks and
/// limits that are different.
///
/// ``PowerModel/Post`` and ``PowerModel/Step`` name only what it adds. What the template has is named by the
/// template's own cases, and described by the methods of the ``template``.
///
/// ```swift
/// struct DogKeepingLicence: TemplatedPower {
///   enum Post: String, PostID { case vet }
///   enum Step: String, StepID { case vaccination }
///
///   let template = LicenceTemplate(at: TemplateOffice(body: Unit("police", "公安局")))
///
///   var power: Power {
///     template.power("dog-keeping", "养犬许可") { power in
///       power.code = "XK-0007"
///       power.supervision = [.phone("0000-0000000")]
///     }
///   }
///
///   var process: PowerProcess {
///     template.inherited
///     remove(LicenceTemplate.Step.siteCheck)
///     change(LicenceTemplate.Step.examine, within: .workingDays(5))
///     post(.vet, "兽医", layer: .handler)
///     step(.vaccination, "查验免疫证明", .examine, by: .vet, within: .workingDays(1))
///     …
///   }
/// }
/// ```
public protocol TemplatedPower: PowerModel where Post: PostID, Step: StepID {
  associatedtype Template: PowerTemplate
  associatedtype Post = NoAddition
  associatedtype Step = NoAddition

  /// What the power is made of, at its office.
  var template: Template { get }
}

extension TemplatedPower {
  /// Which template the power was made of, and what was amended.
  ///
  /// - Parameter power: the power, resolved.
  /// - Throws: ``ModelErrors`` where the template does not resolve.
  func origin(of power: ResolvedPower) throws(ModelErrors) -> TemplateOrigin {
    let inherited = try ResolvedPower(resolving: template.power, template.inherited)
    return try TemplateOrigin(
      of: power, from: inherited, template: try Template(at: .any).resolved())
  }
}
