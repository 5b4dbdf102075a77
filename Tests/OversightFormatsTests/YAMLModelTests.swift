import Oversight
import OversightFormats
import OversightTestSupport
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

  @Test("The example in YAML is the model of the front page with its mend, and stands on that page")
  func frontPage() throws {
    let path = "Examples/stall-licence/stall-licence.yml"
    let text = try PackageFiles.text(path)
    var document = CatalogueDocument()
    document.add(yaml: text, file: path)
    let model = try DocumentedModels.mendedStallLicence.resolved()
    #expect(
      try document.resolved().powers.map { try CanonicalJSON.encode($0) }
        == [try CanonicalJSON.encode(model)])
    #expect(try PackageFiles.text("README.md").contains("```yaml\n\(text)```"))
  }

  @Test(
    "A limit of one may stand in the singular, and nothing else",
    arguments: [
      ("1 workingDay", true), ("1 hour", true), ("1 calendarDay", true), ("1 workingDays", true),
      ("2 workingDay", false), ("01 workingDay", false), ("1 workingDayss", false),
    ])
  func singular(_ limit: String, _ isTaken: Bool) throws {
    let text = try PackageFiles.text("Examples/stall-licence/stall-licence.yml")
    var document = CatalogueDocument()
    document.add(
      yaml: text.replacing("limit: 1 workingDay", with: "limit: \(limit)"), file: "stall.yml")
    #expect(((try? document.resolved()) != nil) == isTaken)
  }
}
