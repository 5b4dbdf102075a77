import Oversight
import OversightYAML
import Testing

/// Reading values with their places.
@Suite struct YAMLMappingTests {
  private func node(_ text: String) throws -> YAMLNode {
    try #require(try YAMLDocument.read(text, file: "a.yml"))
  }

  @Test func `values are read with the words of the model`() throws {
    let log = YAMLLog()
    var mapping = YAMLMapping(
      try node(
        """
        count: 3
        open: true
        day: 2026-01-15
        limit: 20 workingDays
        layers: [sectionHead, deputyLeader]
        title: {en: City, zh-Hans: 本市}
        word: no
        nothing:
        """), in: log)
    #expect(mapping.integer("count") == 3)
    #expect(mapping.flag("open") == true)
    #expect(mapping.date("day") == "2026-01-15")
    #expect(mapping.limit("limit") == .workingDays(20))
    let layers: [Layer]? = mapping.choices("layers")
    #expect(layers == [.sectionHead, .deputyLeader])
    let title = mapping.text("title")
    #expect(title?[.english] == "City" && title?[.simplifiedChinese] == "本市")
    #expect(mapping.string("word") == "no")
    #expect(mapping.string("nothing") == nil)
    mapping.finish()
    try log.finish()
    #expect(log.settings.map(\.path).contains("limit"))
  }

  @Test func `all problems are reported at once, each with line and column`() throws {
    let log = YAMLLog()
    var mapping = YAMLMapping(
      try node("count: many\nlayers: [sectionHed]\ncont: 3\nday: 2026-02-30\n"), in: log)
    #expect(mapping.integer("count", in: 1...9) == nil)
    let layers: [Layer]? = mapping.choices("layers")
    #expect(layers == nil)
    #expect(mapping.date("day") == nil)
    #expect(mapping.required(mapping.string("name"), "name") == nil)
    mapping.finish()
    let errors = #expect(throws: YAMLErrors.self) { try log.finish() }
    #expect(
      errors?.description == """
        a.yml:1:1: the key 'name' is missing
        a.yml:1:8: 'many' is no whole number from 1 to 9
        a.yml:2:10: 'sectionHed' is not one of: \
        \(Layer.allCases.map(\.rawValue).joined(separator: ", ")); did you mean 'sectionHead'?
        a.yml:3:1: there is no key 'cont' here; did you mean 'count'? \
        (keys here: count, day, layers, name)
        a.yml:4:6: '2026-02-30' is not a day; write it as 2026-01-15
        """)
  }

  @Test(arguments: [
    ("a: [1", "no YAML"), ("a: 1\na: 2", "twice"), ("? [a]\n: 1", "key must be"),
    ("a: *b", "no YAML"), ("a: 1\n---\nb: 2", "no YAML"), ("\tb: 1", "no YAML"),
  ])
  func `what is no document is refused with its place`(text: String, reason: String) {
    let errors = #expect(throws: YAMLErrors.self) {
      try YAMLDocument.read(text, file: "a.yml")
    }
    #expect(errors?.description.contains(reason) == true, "\(errors?.description ?? "")")
    #expect(errors?.description.hasPrefix("a.yml:") == true)
  }

  @Test func `aliases that multiply and deep nesting end at a limit`() {
    var limits = YAMLDocument.Limits()
    limits.values = 100_000
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(items)]\n"
    }
    let nested = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    for text in [bomb, nested, String(repeating: "[", count: 100_000)] {
      #expect(throws: YAMLErrors.self) {
        try YAMLDocument.read(text, file: "a.yml", limits: limits)
      }
    }
  }
}
