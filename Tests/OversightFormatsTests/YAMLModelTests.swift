import Oversight
import OversightFormats
import Testing

@Suite("YAML models")
struct YAMLModelTests {
  @Test("A mistake is told with its line and column")
  func place() throws {
    var document = CatalogueDocument()
    document.add(yaml: "powers:\n  - id: dog-licence\n    name: Dog licence\n", file: "dog.yml")
    let error = try #require(throws: ModelErrors.self) { try document.resolved() }
    #expect(error.description.hasPrefix("dog.yml:2:5: "))
  }
}
