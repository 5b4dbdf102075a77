import Oversight
import OversightTestSupport
import Testing

/// The digest of what a power says.
@Suite struct ContentDigestTests {
  @Test func `what became of a power is no content of it`() throws {
    var random = RandomCatalogue(seed: 81)
    for _ in 0..<60 {
      guard let power = random.power("p") else { continue }
      let digest = ContentDigest.of(power)
      #expect(ContentDigest.isDigest(digest))
      var entry = power.entry
      entry.status = .published
      entry.history = [StatusRecord(.confirmed, by: "某", on: "2026-01-01")]
      (entry.listedOn, entry.reviewedOn, entry.publishedOn) = (nil, "2026-01-02", "2026-01-03")
      (entry.version, entry.versionDate, entry.origin) = ("9", nil, nil)
      entry.publications = []
      entry.location = SourceLocation(file: "other.yml", line: 99)
      #expect(ContentDigest.of(ResolvedPower(entry: entry, process: power.process)) == digest)
    }
  }

  @Test func `the canonical form read back has the same digest`() throws {
    var random = RandomCatalogue(seed: 82)
    var count = 0
    for _ in 0..<80 {
      let catalogue = random.catalogue()
      var document = CatalogueDocument()
      document.add(json: Array(try CanonicalJSON.encode(catalogue).utf8), file: "a.json")
      let read = try document.resolved()
      #expect(read.powers.map(ContentDigest.of) == catalogue.powers.map(ContentDigest.of))
      count += catalogue.powers.count
    }
    #expect(count > 60)
  }

  /// Two powers have the same digest exactly where a comparison finds no other change than of what
  /// became of them.
  @Test func `it is another exactly where a comparison finds that the content is another`() throws {
    var random = RandomCatalogue(seed: 83)
    let notContent: Set = [
      "status", "history", "listedOn", "reviewedOn", "publishedOn", "publications", "version",
      "versionDate", "origin", "review",
    ]
    var same = 0
    for _ in 0..<900 {
      guard let power = random.power("p"), let other = random.power("p") else { continue }
      for entry in [power.entry, other.entry] {
        let now = ResolvedPower(entry: entry, process: power.process)
        let comparison = Comparison(
          from: ResolvedCatalogue(powers: [power]), to: ResolvedCatalogue(powers: [now]))
        let changes = comparison.changes.filter { change in
          change.field.map(notContent.contains) != true
        }
        let isSame = ContentDigest.of(power) == ContentDigest.of(now)
        #expect(isSame == changes.isEmpty, "\(changes.map(\.field))")
        same += isSame ? 1 : 0
      }
    }
    #expect(same > 50)
  }

  @Test func `one that was not kept, or is of another form, is not known to be the same`() {
    let digest = "content-1:" + String(repeating: "a", count: 64)
    let other = "content-1:" + String(repeating: "b", count: 64)
    let later = "content-2:" + String(repeating: "a", count: 64)
    #expect(ContentDigest.standing(of: digest, against: digest) == .unchanged)
    #expect(ContentDigest.standing(of: digest, against: other) == .changed)
    for kept in [nil, "", "content-1:00", later] {
      #expect(ContentDigest.standing(of: digest, against: kept) == .notKnown)
    }
  }
}
