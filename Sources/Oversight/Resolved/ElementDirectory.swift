/// The names and places of all elements of a power, by their addresses.
///
/// A gap names elements by address alone; whoever reads it far from the model needs their names, and
/// an editor their lines.
package struct ElementDirectory: Sendable {
  /// What an element is called, and where it is written.
  package struct Entry: Sendable {
    package let name: LocalizedText
    package let location: SourceLocation
  }

  private var entries: [ElementPath: Entry] = [:]

  /// A directory in which nothing is found.
  package init() {}

  /// - Complexity: O(number of elements).
  package init(_ power: ResolvedPower) {
    let process = power.process
    add(power, power.entry.name)
    for post in process.posts {
      add(post, post.name.isBlank ? LocalizedText(post.reference.id) : post.name)
    }
    for step in process.steps { add(step, step.shownName) }
    for flow in process.flows {
      let (source, target) = (process[flow.source], process[flow.target])
      add(flow, Self.text("flow", ["source": source.shownName, "target": target.shownName]))
    }
    for risk in process.risks { add(risk, risk.manifestation) }
    for measure in process.measures { add(measure, measure.facts.text) }
    for supervision in process.supervisions {
      add(supervision, supervision.facts.name ?? supervision.kind.title)
    }
    for filing in process.filings {
      add(filing, Self.text("filing", ["step": process[filing.step].shownName]))
    }
  }

  /// The entry of an element; nil where the power has no such address.
  package subscript(path: ElementPath) -> Entry? { entries[path] }

  private mutating func add(_ element: some ModelElement, _ name: LocalizedText) {
    entries[element.path] = Entry(name: name, location: element.location)
  }

  private static func text(
    _ key: String, _ arguments: [String: LocalizedText]
  ) -> LocalizedText {
    Texts.oversight.text("element.\(key)", arguments)
  }
}
