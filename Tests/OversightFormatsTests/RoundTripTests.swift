import Oversight
import OversightFormats
import OversightTestSupport
import Testing

@Suite("Models in the form of authors come back as they were")
struct RoundTripTests {
  private func expectRoundTrip(_ catalogue: ResolvedCatalogue, _ name: String) throws {
    let canonical = try CanonicalJSON.encode(catalogue)
    let yaml = try YAMLModelText.text(of: catalogue, schema: "model.schema.json")
    var document = CatalogueDocument()
    document.add(yaml: yaml, file: "\(name).yml")
    expectSame(try CanonicalJSON.encode(document.resolved()), canonical, name)
    let json = try JSONModelText.text(of: catalogue, schema: "model.schema.json")
    document = CatalogueDocument()
    document.add(json: Array(json.utf8), file: "\(name).json")
    expectSame(try CanonicalJSON.encode(document.resolved()), canonical, name)
  }

  private func expectSame(_ json: String, _ expected: String, _ name: String) {
    guard json != expected else { return }
    let pairs = zip(json.split(separator: "\n"), expected.split(separator: "\n"))
    let first = pairs.first { $0 != $1 }
    let found = first.map { "\($0.0) instead of \($0.1)" } ?? "another length"
    Issue.record("\(name): \(found)")
  }

  @Test("Random models with hostile texts lose nothing in YAML and JSON")
  func random() throws {
    var powers = 0
    let count = Fuzz.count(300)
    for seed in 0..<count {
      var random = RandomCatalogue(seed: UInt64(seed), isHostile: seed % 3 != 0)
      let catalogue = random.catalogue()
      powers += catalogue.powers.count
      try expectRoundTrip(catalogue, "seed-\(seed)")
    }
    // Some contradict themselves and are refused before they are written.
    #expect(2 * powers > count)
    Fuzz.report(powers, "powers that came back from YAML and JSON")
  }
}
