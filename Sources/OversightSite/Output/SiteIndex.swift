internal import Foundation
internal import Oversight

/// The catalogue for the search of the pages, and for other programs.
enum SiteIndex {
  /// A script that sets `window.oversightIndex`: pages that are opened as files can load scripts and
  /// nothing else.
  static func script(of powers: [SitePower]) -> String {
    let rows = powers.map { power in
      [
        power.id, power.name, CleanText.line(power.power.code ?? ""), power.unit.name,
        power.power.category.title[power.language], power.stepNames.joined(separator: " "),
      ]
    }
    return "window.oversightIndex = \(json(rows));\n"
  }

  /// Everything that the pages say, but for the charts.
  static func catalogue(of powers: [SitePower]) -> String {
    let values: [String: Any] = [
      "format": "urn:oversight:published:1",
      "powers": powers.map { power in
        var values = power.content
        values["page"] = "powers/\(power.id).html"
        for key in ["flow", "risk"] { values[key] = "charts/\(power.id)-\(key).svg" }
        return values
      },
    ]
    return json(values) + "\n"
  }

  /// JSON that may also stand in a script: nothing in it ends the script or a line.
  static func json(_ value: Any) -> String {
    guard
      let data = try? JSONSerialization.data(
        withJSONObject: value, options: [.sortedKeys, .withoutEscapingSlashes])
    else { return "null" }
    return String(decoding: data, as: UTF8.self)
      .replacing("<", with: "\\u003c").replacing("\u{2028}", with: "\\u2028")
      .replacing("\u{2029}", with: "\\u2029")
  }
}
