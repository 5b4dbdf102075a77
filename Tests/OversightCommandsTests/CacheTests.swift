import Foundation
import OversightCharts
import Testing

@testable import OversightCommands

@Suite("Charts that are kept")
struct CacheTests {
  private func cache(in folder: TemporaryFolder) throws -> ChartCache {
    try #require(ChartCache(["XDG_CACHE_HOME": folder.path]))
  }

  @Test("What is kept comes back, page by page, and nothing else does")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let cache = try cache(in: folder)
    let pages: [[UInt8]] = [[1, 2, 10], [], [255]]
    #expect(cache.files("a", .svg) == nil)
    cache.keep(pages, as: "a", .svg)
    #expect(cache.files("a", .svg) == pages)
    #expect(cache.files("a", .dot) == nil && cache.files("b", .svg) == nil)
  }

  @Test("Room is made by what was not used for the longest time")
  func trim() throws {
    let folder = try TemporaryFolder()
    let cache = try cache(in: folder)
    let place = "\(folder.path)/oversight/charts"
    for (index, name) in ["a", "b", "c"].enumerated() {
      cache.keep([Array(repeating: 1, count: 1_000)], as: name, .svg)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000 + Double(index))],
        ofItemAtPath: "\(place)/\(name).svg")
    }
    // A use makes the oldest the youngest.
    #expect(cache.files("a", .svg) != nil)
    cache.trim(to: 10_000)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).count == 3)
    cache.trim(to: 2_500)
    #expect(cache.files("b", .svg) == nil)
    #expect(cache.files("a", .svg) != nil && cache.files("c", .svg) != nil)
    cache.trim(to: 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).isEmpty)
  }

  @Test("A file that was cut short or changed is no chart")
  func damage() {
    let packed = ChartCache.packed([[1, 2, 3], [4]])
    #expect(ChartCache.unpacked(packed) == [[1, 2, 3], [4]])
    for length in packed.indices { #expect(ChartCache.unpacked(Array(packed[..<length])) == nil) }
    for place in packed.indices {
      var other = packed
      other[place] ^= 1
      let read = ChartCache.unpacked(other)
      #expect(read == nil || read == [[1, 2, 3], [4]])
    }
    #expect(ChartCache.unpacked(packed + [0]) == nil)
  }

  @Test("Without a folder of the user nothing is kept")
  func noFolder() { #expect(ChartCache([:]) == nil) }

  @Test("A second run draws nothing and writes the same; a changed or damaged chart is drawn anew")
  func secondRun() throws {
    let folder = try TemporaryFolder()
    let environment = ["XDG_CACHE_HOME": folder.path + "/cache"]
    func render(_ arguments: String...) -> Run {
      Run(
        ["render", "--format", "svg,dot", "--language", "en"] + arguments,
        models: [DogLicence()], environment: environment, folder: folder.path)
    }
    #expect(!render().output.contains("unchanged"))
    let drawn = try folder.read("charts/dog-licence-flow.svg")
    try FileManager.default.removeItem(atPath: folder.path + "/charts")
    #expect(render().output.contains("4 files unchanged"))
    #expect(try folder.read("charts/dog-licence-flow.svg") == drawn)
    #expect(!render("--no-cache").output.contains("unchanged"))
    #expect(!render("--edition", "internal").output.contains("4 files unchanged"))
    let kept = folder.path + "/cache/oversight/charts"
    for name in try FileManager.default.contentsOfDirectory(atPath: kept) {
      try Data("oversight chart 1 0 5\nhello".utf8).write(
        to: URL(fileURLWithPath: "\(kept)/\(name)"))
    }
    #expect(!render().output.contains("unchanged"))
    #expect(try folder.read("charts/dog-licence-flow.svg") == drawn)
  }
}
