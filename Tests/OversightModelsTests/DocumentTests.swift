import Oversight
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
}
