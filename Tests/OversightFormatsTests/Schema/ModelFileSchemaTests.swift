import Oversight
import OversightFormats
import OversightTestSupport
import Testing

@Suite("The schema of models, and what both schemas say of keys")
struct ModelFileSchemaTests {
  @Test("Random models are as the schema says, in the canonical form and in that of authors")
  func random() throws {
    let schema = try DocumentSchema(ModelSchema.text())
    var powers = 0
    for seed in 0..<Fuzz.count(60) {
      var random = RandomCatalogue(seed: UInt64(seed), isHostile: seed % 2 == 0)
      let catalogue = random.catalogue()
      powers += catalogue.powers.count
      let canonical = try JSONText.parse(Array(CanonicalJSON.encode(catalogue).utf8))
      #expect(schema.accepts(canonical), "seed \(seed)")
      #expect(try schema.accepts(AuthorForm.value(of: catalogue)), "seed \(seed)")
      if let power = catalogue.powers.first {
        let alone = try JSONText.parse(Array(CanonicalJSON.encode(power).utf8))
        #expect(schema.accepts(alone), "seed \(seed)")
      }
    }
    #expect(powers > 30)
  }

  @Test(
    "What hangs on an element that stands alone is described as well",
    arguments: [
      ("risks: {step: a, manifestation: m, measures: {text: t, residual: low}}", true),
      ("risks: {step: a, manifestation: m, measures: {text: t, residual: []}}", false),
      ("measures: {actsAt: a, text: t, supervisions: {post: p, kind: time}}", true),
      ("measures: {actsAt: a, text: t, supervisions: {post: p}}", false),
      ("measures: {text: t}", false),
    ])
  func alone(text: String, isAccepted: Bool) throws {
    let yaml = "powers: {id: a, name: A, category: other, process: {\(text)}}"
    let file = ModelFile(Array(yaml.utf8), in: .yaml, name: "a.yml")
    let value = try #require(file.document)
    #expect(try DocumentSchema(ModelSchema.text()).accepts(value) == isAccepted)
  }

  /// The properties of both schemas.
  private func properties() throws -> [(object: String, key: String, schema: DocumentValue)] {
    try [ModelSchema.text(), OverlaySchema.text()].flatMap { try DocumentSchema($0).properties }
  }

  @Test("Every key is described, and in other words than its own")
  func described() throws {
    for (object, key, schema) in try properties() {
      let text = schema["description"]?.text ?? ""
      #expect(text.split(separator: " ").count >= 4, "\(object).\(key): \(text)")
      #expect(text.hasSuffix(".") && !text.contains("\n"), "\(object).\(key): \(text)")
    }
  }

  @Test("Every description describes a key, and none does twice what one could do")
  func used() throws {
    let used = Set(
      try properties().compactMap { property in
        property.schema["description"]?.text.map { [property.key, $0] }
      })
    var seen: Set<String> = []
    for (object, table) in ModelDescriptions.byObject.merging(
      ["anywhere": ModelDescriptions.anywhere], uniquingKeysWith: { first, _ in first })
    {
      for (key, text) in table {
        #expect(used.contains([key, text]), "\(object).\(key) describes nothing")
        #expect(seen.insert(text).inserted, "\(object).\(key) says what another says")
      }
    }
  }

  @Test("Where a description explains words, it explains all of them")
  func words() throws {
    for (object, key, schema) in try properties() {
      let text = schema["description"]?.text ?? ""
      let words = Self.words(of: schema)
      let explained = words.filter { text.contains("'\($0)'") }
      // The words for actions have an article of their own.
      guard key != "otherActions", !words.isEmpty else { continue }
      #expect(
        explained.isEmpty || explained == words,
        "\(object).\(key): \(words.filter { !explained.contains($0) })")
      // Those of a kind are explained at the unit itself.
      let isToldElsewhere =
        ["action", "format"].contains(key) || (key == "kind" && object != "unit")
      #expect(!explained.isEmpty || isToldElsewhere, "\(object).\(key)")
    }
  }

  private static func words(of schema: DocumentValue) -> [String] {
    if let words = schema["enum"] { return words.elements.compactMap(\.text) }
    return schema["anyOf"]?.elements.first.map(words) ?? []
  }
}
