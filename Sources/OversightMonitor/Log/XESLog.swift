internal import Oversight
internal import OversightXML

/// Reads a log in XES while it comes in, so that it is never held whole.
///
/// - Source: IEEE 1849-2023, eXtensible Event Stream; the extensions Concept, Organizational, Time
///   and Lifecycle. Of an event that has a life cycle, what is completed counts.
final class XESLog: XMLEventHandler {
  private var log = EventLog()
  private var fault: LogFault?
  private var places: XMLTagPlaces
  /// The names of the open elements, the root first.
  private var open: [String] = []
  private var caseID: String?
  private var caseLine = 1
  private var pending: [EventLog.Event] = []
  private var values: [String: String] = [:]
  private var eventLine = 1
  private var hasRoot = false

  private init(_ text: [UInt8]) { places = XMLTagPlaces(text) }

  /// - Throws: ``LogFault`` for the first thing that cannot be read.
  /// - Complexity: O(n log n)
  static func read(_ bytes: [UInt8]) throws(LogFault) -> EventLog {
    let text: [UInt8]
    do throws(DocumentSyntaxError) {
      text = try XMLEncoding.decoded(bytes)
    } catch {
      throw LogFault(error.message, line: error.line, column: error.column)
    }
    let reader = XESLog(text)
    LibXMLSource.run(text, reader)
    if let fault = reader.fault { throw fault }
    guard reader.hasRoot, reader.open.isEmpty else { throw LogFault("unfinished") }
    guard reader.log.eventCount > 0 else { throw LogFault("no-events") }
    reader.log.sort()
    return reader.log
  }

  var isDone: Bool { fault != nil }

  func start(_ name: XMLName, _ attributes: [XMLValue.Attribute]) {
    guard fault == nil else { return }
    places.advance()
    if open.isEmpty {
      hasRoot = true
      if name.local != "log" {
        fault = LogFault("not-xes", line: places.line, column: places.column)
      }
    }
    switch name.local {
    case "trace":
      caseID = nil
      caseLine = places.line
    case "event":
      values = [:]
      eventLine = places.line
    default: note(attributes)
    }
    open.append(name.local)
  }

  /// Notes an attribute of a trace or an event; those that stand in other attributes say nothing here.
  private func note(_ attributes: [XMLValue.Attribute]) {
    guard let parent = open.last, parent == "trace" || parent == "event",
      let key = attributes.first(where: { $0.name.local == "key" })?.value,
      let value = attributes.first(where: { $0.name.local == "value" })?.value
    else { return }
    if parent == "event" {
      values[key] = value
    } else if key == "concept:name" {
      caseID = value
    }
  }

  func text(_ text: String) {}

  func end() {
    guard fault == nil, let name = open.popLast() else { return }
    switch name {
    case "event": endEvent()
    case "trace":
      if caseID?.isBlank ?? true, !pending.isEmpty {
        fault = LogFault("no-value", line: caseLine, ["column": "concept:name"])
      }
      for event in pending { log.add(event, to: caseID ?? "") }
      pending = []
    default: break
    }
  }

  private func endEvent() {
    if let transition = values["lifecycle:transition"]?.lowercased(), transition != "complete",
      ["schedule", "assign", "start", "suspend", "resume", "reassign"].contains(transition)
    {
      return
    }
    guard let name = values["concept:name"], !name.isBlank else {
      fault = LogFault("no-value", line: eventLine, ["column": "concept:name"])
      return
    }
    let word = values["time:timestamp"]
    let time = word.flatMap(EventTime.init)
    if let word, time == nil {
      fault = LogFault("not-a-time", line: eventLine, ["word": LocalizedText(word.legible)])
    }
    let performer = values["org:resource"].flatMap { $0.isBlank ? nil : $0 }
    pending.append(.init(name: name.onOneLine, performer: performer, time: time, line: eventLine))
  }

  func fail(code: Int, line: Int, column: Int) {
    guard fault == nil else { return }
    let key = code == LibXMLSource.documentType ? "doctype" : "not-well-formed"
    fault = LogFault(key, line: max(line, 1), column: max(column, 1))
  }
}
