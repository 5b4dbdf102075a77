/// A template that is another in the new version of a catalogue, and the powers that are made of it in
/// both.
public struct TemplateChange: Sendable, Hashable {
  /// The id of the template.
  public let template: String
  /// The ids of the powers, in the order of the new catalogue.
  public let powers: [String]

  /// The changes among the versions of powers, sorted by template.
  ///
  /// - Complexity: O(n log n) in the number of powers.
  static func all(in versions: [PowerVersions]) -> [TemplateChange] {
    var powers: [String: [String]] = [:]
    for version in versions {
      guard let old = version.old?.entry.origin, let new = version.new,
        let origin = new.entry.origin, origin.template == old.template,
        origin.digest != old.digest
      else { continue }
      powers[origin.template, default: []].append(new.entry.id)
    }
    return powers.sorted { $0.key < $1.key }
      .map { TemplateChange(template: $0.key, powers: $0.value) }
  }
}
