import Foundation
import MadeLog
import Oversight
import OversightCharts
import OversightCommands
import OversightMonitor
import OversightTables
import OversightTestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("Reports on cases")
struct SuperviseReportTests {
  /// Six cases, of which some are late, skip a step or have a hostile id.
  private static func log(seed: UInt64 = 3) -> String {
    var generator = SeededGenerator(seed: seed)
    var log = MadeCase.heading
    let planted: [PlantedDeviation?] = [nil, .skipped, .slowStep, .slowCase, .unknown, nil]
    for (number, deviation) in planted.enumerated() {
      var made = MadeCase(using: &generator)
      deviation?.plant(in: &made)
      log += made.rows(number == 1 ? "\"<script>alert(1)</script>\"" : "c\(number)")
    }
    return log
  }

  private func run(_ form: String, language: String = "en", _ more: String...) throws
    -> SuperviseRun
  {
    try SuperviseRun(
      ["log.csv": Array(Self.log().utf8)], "log.csv",
      options: ["--format", form, "--language", language, "--date", "2026-05-01"] + more)
  }

  @Test("JSON is as its schema says", arguments: ["en", "zh-Hans"])
  func schema(_ language: String) throws {
    let schema = try DocumentSchema(SuperviseSchema.text)
    let answer = try JSONText.parse(Array(try run("json", language: language).output.utf8))
    #expect(schema.accepts(answer))
    #expect(!schema.accepts(try JSONText.parse(Array("{}".utf8))))
  }

  @Test("The page names every finding, and what cases are called stays text")
  func page() throws {
    let page = try run("html")
    let found = try run("json").answer().cases.flatMap(\.findings)
    #expect(found.count > 3)
    for finding in found { #expect(page.output.contains("<code>\(finding.rule)</code>")) }
    #expect(!page.output.contains("<script>alert"))
    #expect(page.output.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.output.contains("script-src 'sha256-"))
    #expect(page.status == .gaps)
  }

  @Test("JUnit has a test a case, and as many failures as the threshold makes")
  func junit() throws {
    let cases = try run("json").answer().cases
    let yellow = try run("junit").output
    let red = try run("junit", language: "en", "--fail-on", "red").output
    #expect(yellow.components(separatedBy: "<testcase ").count - 1 == cases.count)
    func failures(_ text: String) -> Int { text.components(separatedBy: "<failure ").count - 1 }
    #expect(failures(yellow) > failures(red) && failures(red) == 1)
    #expect(yellow.contains("failures=\"\(failures(yellow))\""))
    #expect(XMLParser(data: Data(yellow.utf8)).parse())
  }

  @Test("Markdown puts what is gravest first")
  func markdown() throws {
    let rows = try run("markdown").output.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let levels = rows.dropFirst(2).compactMap { $0.split(separator: "|").first }.map(String.init)
    let ranks = levels.map { [" red card ", " yellow card ", " warning "].firstIndex(of: $0) ?? 9 }
    #expect(ranks.count > 3 && ranks == ranks.sorted() && ranks.last != 9)
  }

  @Test(
    "Formats of other tools have every finding once, with its row", arguments: ["en", "zh-Hans"])
  func tools(_ language: String) throws {
    let cases = try run("json", language: language).answer().cases
    let found = cases.flatMap(\.findings)
    let commands = try run("github", language: language).output.split(separator: "\n")
    let first = commands.prefix { !$0.hasPrefix("::notice::") }
    #expect(first.count == found.count)
    for (command, finding) in zip(first, found) {
      #expect(command.contains("file=log.csv") && command.contains("[\(finding.rule)]"))
      if let line = finding.lines.first { #expect(command.contains(",line=\(line),")) }
    }
    let issues = try JSONDecoder().decode(
      [Issue].self, from: Data(try run("gitlab", language: language).output.utf8))
    #expect(issues.map(\.rule) == found.map(\.rule))
    #expect(Set(issues.map(\.fingerprint)).count == found.count)
    #expect(Set(issues.map(\.severity)).isSuperset(of: ["critical", "major"]))
    let log = try run("sarif", language: language)
    let sarif = try JSONDecoder().decode(SARIF.self, from: Data(log.output.utf8)).runs[0]
    #expect(sarif.results.map(\.ruleId) == found.map(\.rule))
    for result in sarif.results {
      #expect(sarif.tool.driver.rules[result.ruleIndex].id == result.ruleId)
    }
    #expect(sarif.invocations[0].exitCode == log.status.rawValue && log.status == .gaps)
  }

  private struct Issue: Decodable {
    let rule: String
    let fingerprint: String
    let severity: String

    private enum CodingKeys: String, CodingKey {
      case rule = "check_name"
      case fingerprint, severity
    }
  }

  private struct SARIF: Decodable {
    struct Run: Decodable {
      let tool: Tool
      let results: [Result]
      let invocations: [Invocation]
    }
    struct Tool: Decodable { let driver: Driver }
    struct Driver: Decodable { let rules: [Rule] }
    struct Rule: Decodable { let id: String }
    struct Result: Decodable { let ruleId: String, ruleIndex: Int }
    struct Invocation: Decodable { let exitCode: Int32 }
    let runs: [Run]
  }

  @Test("A packed log says the same, and a broken one is refused")
  func packed() throws {
    let plain = Array(Self.log().utf8)
    let packed = try Self.gzip(plain)
    #expect(GZip.isPacked(packed) && !GZip.isPacked(plain))
    #expect(try GZip.unpacked(packed, atMost: 1 << 20) == plain)
    #expect(try GZip.unpacked(packed + packed, atMost: 1 << 20) == plain + plain)
    #expect(throws: TableFault.self) { try GZip.unpacked(packed, atMost: plain.count - 1) }
    for length in stride(from: 2, to: packed.count, by: 7) {
      #expect(throws: TableFault.self) {
        try GZip.unpacked(Array(packed.prefix(length)), atMost: 1 << 20)
      }
    }
    let options = ["--format", "json", "--date", "2026-05-01"]
    let outputs = try [plain, packed].map { bytes in
      try SuperviseRun(["log.csv": bytes], "log.csv", options: options).output
    }
    #expect(outputs[0] == outputs[1])
    let broken = try SuperviseRun(
      ["log.csv": Array(packed.dropLast(12))], "log.csv", options: options)
    #expect(broken.status == .failed && broken.errors.contains("log.csv"))
  }

  /// Members of `gzip` of blocks that are stored as they are.
  ///
  /// - Source: RFC 1951, section 3.2.4; RFC 1952.
  private static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    for start in stride(from: 0, to: bytes.count, by: 0xFFFF) {
      let block = bytes[start..<min(start + 0xFFFF, bytes.count)]
      let length = UInt16(block.count)
      packed.append(start + block.count == bytes.count ? 1 : 0)
      for word in [length, ~length] { packed += [UInt8(word & 0xFF), UInt8(word >> 8)] }
      packed += block
    }
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    for word in [~crc, UInt32(bytes.count)] {
      packed += (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
    }
    return packed
  }
}

@Suite("Made logs")
struct MadeLogTests {
  @Test("Without deviations every case fits, and the same seed gives the same log")
  func fits() throws {
    let power = try KioskPermit().resolved()
    func text(deviations: Int) -> String {
      var log = MadeLog(of: power, seed: 5)
      (log.deviations, log.delays) = (deviations, 0)
      return (1...60).reduce(MadeLog.heading) { $0 + log.rows(ofCase: $1).text }
    }
    #expect(text(deviations: 0) == text(deviations: 0))
    func fitting(_ text: String) throws -> Int {
      let run = try SuperviseRun(
        ["log.csv": Array(text.utf8)], "log.csv", options: ["--format", "json"])
      return try run.answer().cases.count { $0.fits == true }
    }
    #expect(try fitting(text(deviations: 0)) == 60)
    #expect(try (1..<60).contains(fitting(text(deviations: 50))))
  }
}

@Suite("Cases on the flow chart")
struct TrafficTests {
  @Test(
    "Each flow has the cases that went over it, counted by hand, and those that were late after")
  func counts() throws {
    let power = try KioskPermit().resolved()
    var generator = SeededGenerator(seed: 11)
    var text = MadeCase.heading
    for number in 0..<10 {
      var made = MadeCase(using: &generator)
      if number < 3 { PlantedDeviation.slowStep.plant(in: &made) }
      if number == 9 { made.events.removeLast(3) }
      text += made.rows("c\(number)")
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "traffic-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let log = folder.appending(path: "log.csv").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: log))
    let traffic = try LogCounter().traffic(
      in: log, mapping: nil, of: power, on: CalendarDate("2026-03-01"),
      calendar: WorkingCalendar())
    func passage(_ from: String, _ to: String) throws -> ChartTraffic.Passage {
      let flow = try #require(
        power.process.flows.first { $0.source.id == from && $0.target.id == to })
      return try #require(traffic.passages[flow.path])
    }
    // The last case waits for the decision.
    #expect(try passage("apply", "accept") == .init(cases: 10, late: 0))
    #expect(try passage("split", "visit").cases == 10)
    #expect(try passage("meet", "decide").late == 3)
    #expect(try passage("decide", "issue") == .init(cases: 9, late: 0))
    #expect(ChartTraffic.Passage(cases: 1_000, late: 1).latePercent == 1)
    #expect(ChartTraffic.Passage(cases: 1_000, late: 999).latePercent == 99)
    let chart = try ChartRenderer(options: ChartOptions(language: .english, traffic: traffic))
      .svg(.flow, of: power)
    #expect(chart.contains("10, 30%") && chart.contains("recorded cases, share late after it"))
    let plain = try ChartRenderer(options: ChartOptions(language: .english)).svg(.flow, of: power)
    #expect(!plain.contains("30%") && !plain.contains("recorded cases"))
  }
}
