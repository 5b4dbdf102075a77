import Oversight

/// A small model with a place for a snippet in every part of a document, in YAML and in JSON.
struct SnippetModel {
  /// A value of a document, written either way.
  private indirect enum Node {
    case scalar(String)
    case object([(key: String, value: Node)])
    case list([Node])
    /// A line that is pasted as it is: a member of an object or an entry of a list.
    case pasted(String)
  }

  private let part: Snippet.Part
  private let line: String

  /// - Parameter line: the snippet, where it is to be pasted.
  init(_ line: String, in part: Snippet.Part) {
    self.part = part
    self.line = Self.filled(line)
  }

  /// The line with something chosen for every `…`.
  private static func filled(_ line: String) -> String {
    let choices = [
      (
        ["post", "performers", "responsible", "receiver", "reportsTo", "receipt", "approver"],
        "desk"
      ),
      (["from"], "begin"), (["to", "actsAt"], "closed"), (["id"], "other"),
    ]
    var line = line
    for (keys, choice) in choices {
      for key in keys {
        for mark in [#"\#(key): …"#, #""\#(key)": "…""#] {
          line = line.replacing(mark, with: mark.replacing("…", with: choice))
        }
      }
    }
    return line.replacing("…", with: "some words")
  }

  /// The first key of the pasted line; nil where it is an entry of a list.
  private var key: String? {
    guard !line.hasPrefix("- "), !line.hasPrefix("{") else { return nil }
    return line.split(separator: ":").first.map { $0.filter { $0 != "\"" } }
  }

  /// An element of a part, with the line pasted in where it belongs, in the place of what says the
  /// same.
  private func element(_ part: Snippet.Part, _ members: [(key: String, value: Node)]) -> Node {
    guard part == self.part else { return .object(members) }
    return .object(members.filter { $0.key != key } + [(key: "", value: .pasted(line))])
  }

  private func list(_ part: Snippet.Part, _ elements: [Node]) -> Node {
    .list(part == self.part ? elements + [.pasted(line)] : elements)
  }

  private func post(_ id: String) -> Node {
    .object([("id", .scalar(id)), ("name", .scalar(id))])
  }

  private func end(_ id: String) -> Node {
    .object([
      ("id", .scalar(id)), ("kind", .scalar("end")), ("outcome", .scalar("refused")),
      ("name", .scalar(id)),
    ])
  }

  private var root: Node {
    let measure = element(.measure, [("text", .scalar("counting"))])
    let risk = element(
      .risk, [("manifestation", .scalar("favour")), ("measures", .list([measure]))])
    let supervision = element(
      .supervision, [("post", .scalar("desk")), ("kind", .scalar("content"))])
    let filing = element(.filing, [("phase", .scalar("after"))])
    let step = element(
      .step,
      [
        ("id", .scalar("assess")), ("name", .scalar("assess")), ("risks", .list([risk])),
        ("supervisions", .list([supervision])), ("filings", .list([filing])),
      ])
    let flow = element(.flow, [("from", .scalar("begin")), ("to", .scalar("assess"))])
    let begin: Node = .object([
      ("id", .scalar("begin")), ("kind", .scalar("start")), ("name", .scalar("begin")),
    ])
    let out: Node = .object([("from", .scalar("assess")), ("to", .scalar("closed"))])
    let posts = ["first", "second", "clerk", "head", "leader"].map(post)
    let process: Node = .object([
      (
        "posts",
        list(
          .posts, [element(.post, [("id", .scalar("desk")), ("name", .scalar("desk"))])] + posts)
      ),
      (
        "steps",
        list(.steps, [begin, step, end("closed")] + (part == .flows ? [end("refused")] : []))
      ),
      ("flows", list(.flows, [flow, out])),
    ])
    let power = element(
      .power,
      [
        ("id", .scalar("permit")), ("name", .scalar("permit")), ("category", .scalar("licence")),
        ("process", process),
      ])
    return .object([("powers", .list([power]))])
  }

  var yaml: String { Self.yaml(root, "").joined(separator: "\n") + "\n" }
  var json: String { Self.json(root) }

  private static func yaml(_ node: Node, _ indent: String) -> [String] {
    switch node {
    case .scalar(let text), .pasted(let text): return [indent + text]
    case .object(let members):
      return members.flatMap { key, value in
        switch value {
        case .scalar(let text): ["\(indent)\(key): \(text)"]
        case .pasted(let lines): lines.split(separator: "\n").map { indent + $0 }
        default: ["\(indent)\(key):"] + yaml(value, indent + "  ")
        }
      }
    case .list(let elements):
      return elements.flatMap { element in
        if case .pasted(let line) = element { return [indent + line] }
        let lines = yaml(element, indent + "  ")
        return [indent + "- " + lines[0].dropFirst(indent.count + 2)] + lines.dropFirst()
      }
    }
  }

  private static func json(_ node: Node) -> String {
    switch node {
    case .scalar(let text): return "\"\(text)\""
    case .pasted(let line): return line
    case .object(let members):
      let written = members.map { key, value in
        if case .pasted(let line) = value { return line }
        return "\"\(key)\": \(json(value))"
      }
      return "{\(written.joined(separator: ", "))}"
    case .list(let elements): return "[\(elements.map(json).joined(separator: ", "))]"
    }
  }
}
