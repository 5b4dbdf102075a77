import Oversight
import OversightFormats
import OversightModels
import Testing

@Suite("Worked powers from files")
struct DocumentTests {
  @Test("The whole catalogue comes back from its export, byte for byte")
  func roundTrip() throws {
    let catalogue = try WorkedPowers.catalogue.get()
    let json = try CanonicalJSON.encode(catalogue)
    var document = CatalogueDocument()
    document.add(json: Array(json.utf8), file: "catalogue.json")
    let again = try document.resolved()
    #expect(try CanonicalJSON.encode(again) == json)
    #expect(Comparison(from: catalogue, to: again).isEmpty)
    for (power, other) in zip(catalogue.powers, again.powers) {
      #expect(power.process.supervisions.map(\.path) == other.process.supervisions.map(\.path))
      #expect(power.process.measures.map(\.path) == other.process.measures.map(\.path))
    }
  }

  @Test("The whole catalogue comes back from YAML and JSON in the form of authors, byte for byte")
  func authorForm() throws {
    let catalogue = try WorkedPowers.catalogue.get()
    let canonical = try CanonicalJSON.encode(catalogue)
    var yaml = CatalogueDocument()
    yaml.add(yaml: try YAMLModelText.text(of: catalogue), file: "catalogue.yml")
    #expect(try CanonicalJSON.encode(yaml.resolved()) == canonical)
    var json = CatalogueDocument()
    json.add(json: Array(try JSONModelText.text(of: catalogue).utf8), file: "catalogue.json")
    #expect(try CanonicalJSON.encode(json.resolved()) == canonical)
  }
}
