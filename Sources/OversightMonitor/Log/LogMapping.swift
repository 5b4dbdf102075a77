internal import Oversight
package import OversightYAML

/// What an office says of its log: which column is which, and which event is which step.
///
/// ```yaml
/// columns: {case: 办件编号, step: 环节名称, performer: 办理人, time: 办结时间}
/// events: {收件: accept, 制证: issue}
/// levels: {case-skipped-step: red}
/// ```
package struct LogMapping: Sendable {
  /// The headings of columns.
  var columns: [LogColumn: String] = [:]
  /// The id of a step, or the address of a supervision, by the name of an event.
  var events: [String: (element: String, place: YAMLPlace)] = [:]
  /// How grave findings are, where the office says it.
  var levels: [CaseRule: CaseLevel] = [:]

  package init() {}

  /// - Parameter file: how the file is named in problems.
  /// - Throws: ``YAMLErrors`` with all problems of the file.
  package init(_ text: String, file: String) throws(YAMLErrors) {
    guard let root = try YAMLDocument.read(text, file: file) else { return }
    let log = YAMLLog()
    var mapping = YAMLMapping(root, in: log)
    let _: Void? = mapping.mapping("columns") { part in
      for column in LogColumn.allCases {
        if let heading = part.string(column.rawValue) { columns[column] = heading.onOneLine }
      }
    }
    let events = mapping.dictionary("events", as: .anything) { key, value, log in
      guard case .scalar(let element) = value.content else {
        log.report(Texts.monitor.text("mapping.not-an-id"), at: value.place)
        return nil as (String, YAMLPlace)?
      }
      return (element, value.place)
    }
    for (name, value) in events ?? [] { self.events[name.onOneLine] = value }
    let _: Void? = mapping.mapping("levels") { part in
      for rule in CaseRule.allCases { levels[rule] = part.choice(rule.rawValue) }
    }
    mapping.finish()
    try log.finish()
  }
}
