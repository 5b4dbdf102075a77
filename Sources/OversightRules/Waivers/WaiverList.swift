package import Oversight
package import OversightYAML

/// The file of waivers.
///
/// ```yaml
/// waivers:
///   - rule: unsupervised-handover
///     element: stall-licence/accept->decide
///     reason: The office moves in December; until then both sit in one room.
///     grantedBy: Municipal discipline office
///     grantedOn: 2026-05-01
///     until: 2026-12-31
/// ```
package enum WaiverList {
  /// The waivers of a file, in its order.
  ///
  /// A missing rule or element is no problem of the file: it is a blanket waiver, and a gap.
  ///
  /// - Parameter file: how the file is named in problems and gaps.
  /// - Throws: ``YAMLErrors`` with all problems of the file.
  package static func read(_ text: String, file: String) throws(YAMLErrors) -> [Waiver] {
    guard let root = try YAMLDocument.read(text, file: file) else { return [] }
    let log = YAMLLog()
    var mapping = YAMLMapping(root, in: log)
    let waivers = read(&mapping)
    mapping.finish()
    var lines: [String: Int] = [:]
    for waiver in waivers {
      if let line = lines[waiver.subject] {
        log.report(
          Texts.configuration.text(
            "waivers.same",
            ["subject": LocalizedText(waiver.subject), "line": LocalizedText("\(line)")]),
          at: YAMLPlace(file: file, line: waiver.location.line, column: 1))
      }
      lines[waiver.subject] = waiver.location.line
    }
    try log.finish()
    return waivers
  }

  static func read(_ mapping: inout YAMLMapping) -> [Waiver] {
    mapping.rows("waivers", waiver) ?? []
  }

  private static func waiver(_ row: inout YAMLMapping) -> Waiver? {
    let rule = row.string("rule")
    let element = row.string("element")
    let reason = row.required(row.string("reason"), "reason")
    let grantedBy = row.required(row.string("grantedBy"), "grantedBy")
    let grantedOn = row.required(row.date("grantedOn"), "grantedOn")
    let until = row.required(row.date("until"), "until")
    let hash = row.string("hash")
    let compensation = row.string("compensation")
    if let hash, hash.utf8.count != 64 || !hash.allSatisfy(\.isHexDigit) {
      row.log.report(
        Texts.configuration.text("waivers.hash", ["word": LocalizedText(hash)]),
        at: row.place(of: "hash"))
    }
    guard let reason, let grantedBy, let grantedOn, let until else { return nil }
    if until < grantedOn {
      row.log.report(
        Texts.configuration.text(
          "waivers.ends-before",
          ["until": LocalizedText(until.text), "from": LocalizedText(grantedOn.text)]),
        at: row.place(of: "until"))
    }
    return Waiver(
      rule: rule, element: element, reason: reason, grantedBy: grantedBy, grantedOn: grantedOn,
      until: until, binding: hash, compensation: compensation, file: row.place.file,
      line: row.place.line)
  }
}
