/// Lays what one document says over another: how supervision, risks and measures are attached to a
/// process that was drawn in another tool, which cannot say them.
///
/// An overlay is a model with the key `overlay`, which names the file below it. It says of the
/// elements of that file, by their ids, what the file leaves out:
///
/// ```yaml
/// overlay: event-permit.bpmn
/// powers:
///   - process:
///       posts:
///         - {id: discipline, name: Discipline office, layer: supervisor}
///       steps:
///         - id: Activity_1
///           action: examine
///           otherActions: [decide]
///           supervisions: {post: discipline, kind: content, evidence: minutes}
/// ```
///
/// - An object is laid over an object key by key; `null` takes a key out, of those that may stand
///   there.
/// - Elements with ids (powers, posts, steps, flows, risks, measures) are laid over those with the same
///   id. A flow without an id is found by its ends. Others are added.
/// - Anything else takes the place of what stood there.
package struct Overlay {
  /// What is known of the file below, for messages.
  private let base: String
  /// The ids of the file below may have been made fit for models: how.
  private let fit: (String) -> String
  private(set) var problems: [OverlayProblem] = []
  /// What may stand where, once it is asked for.
  private var keys: DocumentKeys?

  private init(over base: String, fit: @escaping (String) -> String) {
    self.base = base
    self.fit = fit
  }

  /// The document that both say together.
  ///
  /// - Parameters:
  ///   - base: the name of the file below.
  ///   - fit: what was made of the ids of that file when it was read.
  /// - Returns: the document, and what the overlay says of elements that are not there.
  /// - Complexity: O(n) in the number of values of both.
  package static func lay(
    _ overlay: DocumentValue, over document: DocumentValue, named base: String,
    fit: @escaping (String) -> String
  ) -> (document: DocumentValue, problems: [OverlayProblem]) {
    // What is no object is no model, and is refused as such.
    guard case .object = document.content else { return (document, []) }
    var merge = Overlay(over: base, fit: fit)
    // Each is brought to the newest format by itself; one of an unknown format is reported as such.
    let document = document.inNewestFormat ?? document
    let newest = overlay.inNewestFormat
    var members = (newest ?? overlay).members.filter {
      $0.key != Overlay.key && ($0.key != "format" || newest == nil)
    }
    for place in members.indices where members[place].key == "powers" {
      members[place] = DocumentValue.Member(
        key: "powers", value: merge.identified(members[place].value, in: document["powers"]))
    }
    let value = merge.lay(
      DocumentValue(.object(members), at: overlay.place), over: document, at: [], list: .root)
    return (value, merge.problems)
  }

  /// A power laid over another.
  ///
  /// - Parameter base: what the one below is called in messages.
  static func lay(
    power: DocumentValue, over below: DocumentValue, named base: String
  ) -> (power: DocumentValue, problems: [OverlayProblem]) {
    var merge = Overlay(over: base, fit: { $0 })
    // It goes by an id of its own.
    let id = power.members.filter { $0.key == "id" }
    let rest = DocumentValue(.object(power.members.filter { $0.key != "id" }), at: power.place)
    let laid = merge.lay(rest, over: below, at: ["powers"], list: .powers)
    let members = id + laid.members.filter { $0.key != "id" || id.isEmpty }
    return (DocumentValue(.object(members), at: power.place), merge.problems)
  }

  /// The key that makes a model an overlay.
  package static let key = "overlay"

  /// What is said of overlays that lie over nothing.
  package static func text(
    _ key: String, _ arguments: [String: LocalizedText]
  ) -> LocalizedText {
    Texts.overlay.text("overlay.\(key)", arguments)
  }

  /// A single power needs no id where there is a single one below.
  private func identified(_ powers: DocumentValue, in below: DocumentValue?) -> DocumentValue {
    let all = powers.asList
    guard all.count == 1, let only = below?.asList, only.count == 1, all[0]["id"] == nil,
      let id = only[0]["id"], case .object(let members) = all[0].content
    else { return powers }
    let named = [
      DocumentValue.Member(key: "id", value: DocumentValue(id.content, at: all[0].place))
    ]
    return DocumentValue(
      .list([DocumentValue(.object(named + members), at: all[0].place)]), at: powers.place)
  }

  // MARK: Values

  /// - Parameters:
  ///   - path: the keys under which the value stands.
  ///   - list: the list of which the value is an element.
  private mutating func lay(
    _ top: DocumentValue, over bottom: DocumentValue, at path: [String], list: ElementList?
  ) -> DocumentValue {
    guard case .object(let added) = top.content, case .object(var members) = bottom.content
    else { return top }
    // What it says of risks and supervision is data about them, unless it denies that itself.
    if list == .powers, top["outline"] == nil { members.removeAll { $0.key == "outline" } }
    for member in added {
      let place = members.firstIndex { $0.key == member.key }
      if case .null = member.value.content {
        if let place {
          members.remove(at: place)
        } else {
          reportUnlessKnown(member, at: path)
        }
        continue
      }
      // An element stays under the id that it has below.
      if member.key == "id", place != nil { continue }
      let elements = ElementList(rawValue: member.key).flatMap {
        $0.mayHold(member.value) ? $0 : nil
      }
      let inside = path + [member.key]
      let value =
        switch (elements, place) {
        case (let elements?, _):
          lay(elements: member.value, over: place.map { members[$0].value }, at: inside, elements)
        case (nil, let place?):
          lay(member.value, over: members[place].value, at: inside, list: nil)
        case (nil, nil): member.value
        }
      if let place {
        members[place] = DocumentValue.Member(key: member.key, value: value)
      } else {
        members.append(DocumentValue.Member(key: member.key, value: value))
      }
    }
    return DocumentValue(.object(members), at: bottom.place)
  }

  /// What takes nothing out must be a key that could.
  private mutating func reportUnlessKnown(_ member: DocumentValue.Member, at path: [String]) {
    let all = keys ?? DocumentKeys()
    keys = all
    // Where nothing may stand, the reader says so of what is around it.
    guard let known = all.names(at: path), !known.contains(member.key) else { return }
    problems.append(
      OverlayProblem(
        message: Texts.oversight.text(
          "document.unknown-key",
          [
            "key": LocalizedText(member.key.legible),
            "hint": Suggestion.hint(for: member.key, among: known) ?? "",
            "keys": LocalizedText(known.joined(separator: ", ")),
          ]), place: member.value.place))
  }

  /// Elements laid over elements.
  private mutating func lay(
    elements top: DocumentValue, over bottom: DocumentValue?, at path: [String],
    _ list: ElementList
  ) -> DocumentValue {
    var elements = bottom?.asList ?? []
    var places: [String: Int] = [:]
    for (place, element) in elements.enumerated() {
      for name in Self.names(of: element) where places[name] == nil { places[name] = place }
    }
    var met: Set<Int> = []
    for written in top.asList {
      let names = Self.names(of: written, fit)
      let element = list == .flows ? withFitEnds(written) : written
      if let place = names.lazy.compactMap({ places[$0] }).first {
        if !met.insert(place).inserted {
          report("twice", element["id"]?.text ?? names[0], list, element)
        }
        elements[place] = lay(element, over: elements[place], at: path, list: list)
      } else if let lacking = list.lacking(element) {
        let id = element["id"]?.text
        report(
          id == nil ? "nameless" : "unknown", id, list, element, lacking: lacking,
          known: places.keys.sorted())
      } else {
        elements.append(element)
      }
    }
    return DocumentValue(.list(elements), at: bottom?.place ?? top.place)
  }

  /// Keeps what is wrong with an element.
  ///
  /// - Parameters:
  ///   - lacking: what is missing for an element of its own.
  ///   - known: the names of the elements of the file below.
  private mutating func report(
    _ key: String, _ id: String?, _ list: ElementList, _ element: DocumentValue,
    lacking: String = "", known: [String] = []
  ) {
    let arguments: [String: LocalizedText] = [
      "id": LocalizedText((id ?? "").legible), "base": LocalizedText(base.legible),
      "thing": Texts.overlay.text("overlay.thing.\(list.rawValue)"),
      "lacking": LocalizedText(lacking),
      "hint": id.flatMap { Suggestion.hint(for: $0, among: known) } ?? "",
      "known": LocalizedText(known.prefix(20).joined(separator: ", ").legible),
    ]
    problems.append(
      OverlayProblem(message: Self.text(key, arguments), place: element.place))
  }

  /// A flow between the steps as the document below calls them.
  private func withFitEnds(_ flow: DocumentValue) -> DocumentValue {
    guard case .object(let members) = flow.content else { return flow }
    let fitted = members.map { member in
      guard ["from", "to"].contains(member.key), let id = member.value.text else { return member }
      return DocumentValue.Member(
        key: member.key, value: DocumentValue(.text(fit(id)), at: member.value.place))
    }
    return DocumentValue(.object(fitted), at: flow.place)
  }

  /// The names by which an element is found: its id, and the ends of a flow.
  ///
  /// - Parameter fit: what was made of ids.
  static func names(
    of element: DocumentValue, _ fit: (String) -> String = { $0 }
  ) -> [String] {
    let id = element["id"]?.text.map(fit)
    guard let source = element["from"]?.text, let target = element["to"]?.text else {
      return id.map { [$0] } ?? []
    }
    return (id.map { [$0] } ?? []) + ["\(fit(source))->\(fit(target))"]
  }
}

/// What is wrong with an overlay, held against the file below.
package struct OverlayProblem {
  /// What is wrong, and what was probably meant.
  package let message: LocalizedText
  package let place: DocumentValue.Place
}
