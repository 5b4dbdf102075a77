package import Oversight

/// An overlay to fill in: the posts, steps and hand-overs of a file by their ids, and below each, as
/// comments, what may be said of it.
///
/// As it is written it says nothing: laid over the file, it changes nothing.
package struct OverlaySkeleton {
  private let file: ModelFile
  private let language: Language
  private var lines: [String] = []

  private init(of file: ModelFile, _ language: Language) {
    self.file = file
    self.language = language
  }

  /// The overlay in YAML.
  ///
  /// - Parameters:
  ///   - powers: those of the file that are to be listed.
  ///   - file: the file below.
  ///   - base: its path, from the folder of the overlay.
  ///   - schema: the address or path of the JSON Schema, for editors; nil for none.
  ///   - language: that of the comments.
  /// - Complexity: O(n) in the number of elements.
  package static func text(
    of powers: [ResolvedPower], in file: ModelFile, base: String, schema: String? = nil,
    language: Language
  ) -> String {
    var skeleton = OverlaySkeleton(of: file, language)
    if let schema { skeleton.comment(0, "yaml-language-server: $schema=\(schema.legible)") }
    skeleton.explain(0, "use", ["base": LocalizedText(CleanText.line(base))])
    skeleton.write(0, "format: \(CanonicalJSON.format)")
    skeleton.write(0, "\(Overlay.key): \(YAMLText.inline(base))")
    skeleton.write(0, "powers:")
    for power in powers { skeleton.write(power) }
    return skeleton.lines.map { $0 + "\n" }.joined()
  }

  // MARK: Elements

  private mutating func write(_ power: ResolvedPower) {
    guard let id = file.overlayID(power.entry.id) else { return }
    write(2, "- id: \(YAMLText.inline(id))", called: power.entry.name)
    if power.entry.isOutline {
      explain(4, "outline")
      write(4, "outline: true")
    }
    offer(4, ["category: licence"] + snippets("body", "basis", "limits", "complaint-phone"))
    let posts = power.process.posts.compactMap(element)
    let steps = power.process.steps.compactMap(element)
    let flows = power.process.handOvers.map { power.process[$0.flow] }
      .sorted { $0.reference < $1.reference }.compactMap { element($0, in: power.process) }
    write(4, "process:")
    list("posts", posts)
    let supervisor = #"- {id: supervisor, name: "…", layer: supervisor, line: discipline}"#
    if posts.isEmpty { offer(6, ["posts:", "  " + supervisor]) } else { offer(8, [supervisor]) }
    list("steps", steps)
    list("flows", flows)
  }

  /// An element of a list: what it goes by, its name, and what may be said of it.
  private struct Element {
    let naming: String
    let name: LocalizedText
    let offered: [String]
  }

  private func element(_ post: ResolvedPost) -> Element? {
    named(post.reference.id, post.name, ["layer: handler"])
  }

  /// Nothing is said of gateways.
  private func element(_ step: ResolvedStep) -> Element? {
    switch step.kind {
    case .start: named(step.reference.id, step.name, snippets("performer"))
    case .end: named(step.reference.id, step.name, ["outcome: granted"])
    default:
      step.number == nil
        ? nil
        : named(
          step.reference.id, step.name,
          ["action: examine"] + snippets("limit") + ["risks:", #"  - manifestation: "…""#]
            + snippets("grade", "risk-owner", "preventive").map { "    " + $0 }
            + snippets("supervised"))
    }
  }

  /// The flow by which work changes hands. One without an id goes by its ends.
  private func element(_ flow: ResolvedFlow, in process: ResolvedProcess) -> Element? {
    let (source, target) = (process[flow.source], process[flow.target])
    let name = LocalizedText {
      "\(source.shownName[$0]) → \(target.shownName[$0])"
    }
    let offered = snippets("receipt", "supervised-flow")
    let ends = [source, target].map(\.reference.id)
    guard flow.reference.id == ends.joined(separator: "->") else {
      return named(flow.reference.id, name, offered)
    }
    let words = ends.compactMap(file.overlayID).map(YAMLText.inline)
    guard words.count == 2 else { return nil }
    return Element(naming: "{from: \(words[0]), to: \(words[1])}", name: name, offered: offered)
  }

  private func named(_ id: String, _ name: LocalizedText, _ offered: [String]) -> Element? {
    file.overlayID(id).map {
      Element(naming: "id: \(YAMLText.inline($0))", name: name, offered: offered)
    }
  }

  /// What to write, as remedies say it.
  private func snippets(_ names: String...) -> [String] {
    names.compactMap { Snippet.all[$0]?.text(in: .overlay)[language] }
  }

  // MARK: Lines

  private mutating func list(_ key: String, _ elements: [Element]) {
    guard !elements.isEmpty else { return }
    write(6, "\(key):")
    for element in elements {
      write(8, "- \(element.naming)", called: element.name)
      offer(10, element.offered)
    }
  }

  private mutating func write(_ indent: Int, _ text: String, called name: LocalizedText? = nil) {
    // No reader that is wary of aliases may take a name for one.
    let name = name.map { CleanText.line($0[language]).replacing("*", with: "＊") } ?? ""
    lines.append(
      String(repeating: " ", count: indent) + text + (name.isBlank ? "" : "  # \(name)"))
  }

  private mutating func comment(_ indent: Int, _ text: String) {
    write(indent, "# \(text)")
  }

  private mutating func offer(_ indent: Int, _ lines: [String]) {
    for line in lines { comment(indent, line) }
  }

  private mutating func explain(
    _ indent: Int, _ key: String, _ arguments: [String: LocalizedText] = [:]
  ) {
    let text = Texts.files.text("files.skeleton.\(key)", arguments)[language]
    for line in text.split(separator: "\n") { write(indent, "## \(line)") }
  }
}
