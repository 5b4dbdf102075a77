/// The ids of a process that other elements may name.
struct ElementIDs {
  var posts: [String] = [] { didSet { knownPosts = Set(posts) } }
  var steps: [String] = [] { didSet { knownSteps = Set(steps) } }
  private var knownPosts: Set<String> = []
  private var knownSteps: Set<String> = []

  /// The id of a post that there is; nil for another, which is reported.
  func post(_ node: DocumentNode) -> String? {
    known(node, "post", posts, knownPosts.contains)
  }

  /// The id of a step that there is; nil for another, which is reported.
  func step(_ node: DocumentNode) -> String? {
    known(node, "step", steps, knownSteps.contains)
  }

  private func known(
    _ node: DocumentNode, _ thing: String, _ ids: [String], _ isKnown: (String) -> Bool
  ) -> String? {
    guard let id = node.string() else { return nil }
    if node.draft != nil || isKnown(id) { return id }
    node.reportUnknown(thing, id, among: ids)
    return nil
  }
}

extension DocumentNode {
  /// Reports an id that no element of a kind has.
  func reportUnknown(_ thing: String, _ id: String, among ids: @autoclosure () -> [String]) {
    report(
      "document.unknown-\(thing)",
      ["id": LocalizedText(id.legible), "hint": hint(for: id, among: ids())])
  }
}
