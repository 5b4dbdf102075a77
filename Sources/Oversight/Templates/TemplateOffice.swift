/// Where the posts of a template work, once a power is made of it.
public struct TemplateOffice: Sendable, Hashable {
  /// The body in whose name the power is exercised (行使主体).
  public var body: Unit
  /// The unit inside it that does the work (承办机构).
  public var section: Unit

  /// - Parameter section: the unit that does the work; nil for one inside the body that has no name of
  ///   its own.
  public init(body: Unit, section: Unit? = nil) {
    self.body = body
    self.section =
      section
      ?? Unit(
        "\(body.id)-section", LocalizedText("承办科室", english: "Handling section"), in: body)
  }

  /// No office in particular.
  public static let any: TemplateOffice = {
    let body = Unit("body", LocalizedText("行使主体", english: "Exercising body"))
    return TemplateOffice(
      body: body,
      section: Unit("section", LocalizedText("承办机构", english: "Handling unit"), in: body))
  }()

  /// The identity of a post that each body has once, the same in all of its powers.
  ///
  /// - Parameter post: what the post is, such as `discipline-office`.
  public func identity(_ post: String) -> String { "\(post)-at-\(body.id)" }
}
