import Foundation
import Oversight
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
  @Test("The same model gives the same bytes on every run")
  func repeated() throws {
    let first = try CanonicalJSON.encode(DogLicence().resolved())
    for _ in 0..<20 { #expect(try CanonicalJSON.encode(DogLicence().resolved()) == first) }
  }

  @Test("The form of a model is the recorded one")
  func golden() throws {
    try expectSnapshot(CanonicalJSON.encode(DogLicence().resolved()), named: "DogLicence.json")
  }

  @Test("The order in which a set is written leaves no trace")
  func sets() throws {
    func json(_ fields: [AffairField], _ outcomes: [Outcome], _ kinds: [RecordKind]) throws
      -> String
    {
      let power = Power("sets", "集合", .other, fields: Set(fields), file: "Sets.swift", line: 1)
      return try CanonicalJSON.encode(
        Sketch(power) { sketch in
          sketch.step(.s0, "一") {
            for kind in kinds { sketch.recorded(kind) }
            sketch.risk("风险", bitesAt: Set(outcomes))
          }
        }.resolved()
      )
    }
    let expected = try json(AffairField.allCases, Outcome.allCases, RecordKind.allCases)
    for _ in 0..<20 {
      let other = try json(
        AffairField.allCases.shuffled(),
        Outcome.allCases.shuffled(),
        RecordKind.allCases.shuffled()
      )
      #expect(other == expected)
    }
  }

  @Test("It is valid JSON with the elements of the model, whatever their texts hold")
  func valid() throws {
    let text = "\"\\\u{0}\u{1F}\u{2028}</script>👩‍👩‍👧‍👦/"
    let sketch = Sketch { sketch in
      sketch.post(.a, LocalizedText(text, english: text))
      sketch.step(.s0, LocalizedText(text), by: .a) {
        sketch.risk(LocalizedText(text), .high)
      }
    }
    let object = try parsed(CanonicalJSON.encode(sketch.resolved()))
    let process = try #require(object["process"] as? [String: Any])
    let steps = try #require(process["steps"] as? [[String: Any]])
    #expect(steps.first?["name"] as? String == text)
    let posts = try #require(process["posts"] as? [[String: Any]])
    #expect(posts.first?["name"] as? [String: String] == ["original": text, "en": text])
  }

  @Test("Places in files leave no trace: moving a line changes nothing")
  func places() throws {
    func json(_ line: Int) throws -> String {
      try CanonicalJSON.encode(
        Sketch { $0.step(.s0, "一", file: "Lines.swift", line: line) }.resolved()
      )
    }
    #expect(try json(1) == json(2))
  }

  @Test("A catalogue holds its powers in order")
  func catalogue() throws {
    let other = Sketch { $0.step(.s0, "一") }
    let catalogue = try ResolvedCatalogue(resolving: [other, DogLicence()])
    let powers = try #require(
      parsed(CanonicalJSON.encode(catalogue))["powers"] as? [[String: Any]]
    )
    #expect(powers.map { $0["id"] as? String } == ["sketch", "dog-licence"])
  }

  private func parsed(_ json: String) throws -> [String: Any] {
    #expect(json.hasSuffix("}\n"))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(object as? [String: Any])
  }
}
