/// That a power was made of a template, and what was amended, so that both stay visible.
public struct TemplateOrigin: Sendable, Hashable, Codable {
  /// The id of the template.
  public var template: String
  /// The SHA-256 of the template's canonical form, which tells when the template has changed since.
  public var digest: String
  /// What the power adds, changes and removes: `step rabies-check`.
  public var added: [String]
  public var changed: [String]
  public var removed: [String]

  public init(
    template: String, digest: String, added: [String] = [], changed: [String] = [],
    removed: [String] = []
  ) {
    self.template = template
    self.digest = digest
    self.added = added
    self.changed = changed
    self.removed = removed
  }
}
