import OversightYAML
import Testing

/// Files that would fill the memory, or keep the parser busy for ever.
@Suite("Bounds of YAML") struct YAMLBoundsTests {
  /// Nine lists of nine, each of the one before.
  private static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + zip("abcdefgh", "bcdefghi").map { last, next in
      "\(next): &\(next) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ", "))]\n"
    }.joined()

  private func problem(_ text: String) -> String {
    do {
      _ = try YAMLDocument.read(text, file: "a.yml")
      return ""
    } catch {
      return error.description
    }
  }

  @Test("Lines that name one another are refused")
  func aliases() { #expect(problem(Self.bomb).contains("too many values")) }

  @Test(
    "A key that is an alias or a collection is refused before keys are compared",
    arguments: [
      "? *i\n: 1\n", "*i : 1\n", "{*i : 1}\n", "z: {[*i]: 1}\n", "- ? *i\n",
      "z: [a\n - \"y, ? *i : 1, z\"]\n",
    ])
  func keys(_ key: String) {
    #expect(problem(Self.bomb + key).contains("a key must be a word"))
  }

  @Test("Anchors and aliases as values are read, and so are signs in texts")
  func values() {
    #expect(problem("a: &one {b: 1}\nc: *one\nd: why? see [1], A & B\n") == "")
    #expect(problem("a: what ? [x]\n") == "")
    let anchored = "a: &one 1\nb: *one\n"
    #expect(problem(anchored + "c: \"*one : 1, ? [x]: \\\" ? *one\"\nd: '? *one: ''{}: '\n") == "")
    #expect(problem(anchored + "- \"? *one\"\n").contains("word") == false)
    #expect(problem(anchored + "e: [\"*one : \", '? x']\n") == "")
  }

  @Test(
    "A mark at the beginning is passed over; one within, as any hidden sign, is told by its place")
  func marks() {
    #expect(problem("\u{FEFF}a: b\n") == "")
    #expect(problem("\u{FEFF}? {a: b\n").hasPrefix("a.yml:"))
    let inside = problem("a: b\n# 注释\u{FEFF}\nc: d\n")
    #expect(inside.hasPrefix("a.yml:2:5: ") && inside.contains("U+FEFF"), "\(inside)")
    #expect(problem("\u{FEFF}\u{FEFF}a: b\n").hasPrefix("a.yml:1:1: "))
    #expect(problem("a: b\nc: \u{1}\n").hasPrefix("a.yml:2:4: "))
  }

  @Test(
    "Usual faults are told with their place, in words that help",
    arguments: [
      ("a:\n\t- b\n", "a.yml:2:1: ", "indent with blanks"),
      ("a: b: c\n", "a.yml:1:5: ", "a second ': '"),
      ("a: \"b\n", "a.yml:2:1: ", "not closed"),
      ("a: 1\n---\nb: 2\n", "a.yml:2:1: ", "second document"),
      ("a: [1, 2\nb: 3\n", "a.yml:", "closing bracket"),
      ("a: 1\na: 2\n", "a.yml:1:1: ", "stands twice"),
      (String(repeating: "[", count: 10_000), "a.yml:1:", "deep"),
    ])
  func faults(_ text: String, _ place: String, _ words: String) {
    let found = problem(text)
    #expect(found.hasPrefix(place), "\(found)")
    #expect(found.contains(words), "\(found)")
  }
}
