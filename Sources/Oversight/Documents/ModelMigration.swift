/// Brings documents of earlier formats to the newest, step by step, so that the reader itself knows
/// only that one.
///
/// A document without a format is taken for one of the newest.
enum ModelMigration {
  /// What changed from one format to the next.
  struct Step: Sendable {
    let source: String
    let target: String
    let migrate: @Sendable (DocumentValue) -> DocumentValue
  }

  /// In order: each begins where the one before ends, and the last ends at the newest.
  static let steps: [Step] = [
    Step(
      source: "urn:oversight:model:1", target: "urn:oversight:model:2",
      migrate: { fromFirst($0) })
  ]

  /// The formats that are read, the newest first.
  static var formats: [String] { [CanonicalJSON.format] + steps.reversed().map(\.source) }

  /// The document in the newest format; nil where its format is unknown, which is reported.
  ///
  /// - Complexity: O(n) a step.
  static func migrated(_ root: DocumentNode) -> DocumentValue? {
    guard let node = root.member("format") else { return root.value }
    guard let format = node.string() else { return nil }
    if let value = root.value.inNewestFormat { return value }
    node.report(
      "document.other-format",
      [
        "found": LocalizedText(format.legible),
        "formats": LocalizedText(formats.joined(separator: ", ")),
        "hint": node.hint(for: format, among: formats),
      ])
    return nil
  }
}

extension DocumentValue {
  /// The document brought to the newest format, and marked as such; nil where its format is unknown.
  ///
  /// A document without a format is of the newest. Documents that are joined are brought there first,
  /// each from its own.
  ///
  /// - Complexity: O(n) a step.
  package var inNewestFormat: DocumentValue? {
    guard let format = self["format"] else { return self }
    if format.text == CanonicalJSON.format { return self }
    guard let first = ModelMigration.steps.firstIndex(where: { $0.source == format.text }) else {
      return nil
    }
    let value = ModelMigration.steps[first...].reduce(self) { $1.migrate($0) }
    return DocumentValue(
      .object(
        value.members.map { member in
          guard member.key == "format" else { return member }
          return Member(
            key: member.key, value: DocumentValue(.text(CanonicalJSON.format), at: format.place))
        }), at: value.place)
  }
}

extension DocumentValue {
  /// The value with its members and elements changed, from the inside out.
  ///
  /// - Parameter change: gets the key of each member, and its value, which is changed inside already.
  /// - Complexity: O(n).
  func changed(_ key: String? = nil, _ change: (String?, DocumentValue) -> DocumentValue)
    -> DocumentValue
  {
    let inside: Content =
      switch content {
      case .list(let elements): .list(elements.map { $0.changed(key, change) })
      case .object(let members):
        .object(
          members.map { Member(key: $0.key, value: $0.value.changed($0.key, change)) })
      default: content
      }
    return change(key, DocumentValue(inside, at: place))
  }
}
