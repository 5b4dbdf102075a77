import Foundation
import OversightTables
import OversightTestSupport
import Testing

/// Where CPython is, if it is there.
private let interpreter = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

@Suite("Separated values")
struct CSVOracleTests {
  /// Reads records by a slow second road: one character at a time, by a state each.
  private func slowRecords(_ text: String, _ separator: Character) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var state = "start"
    let scalars = Array(text.unicodeScalars)
    var place = 0
    func endRecord() {
      if state == "start", record.isEmpty {
        records.append([])
      } else {
        records.append(record + [field])
      }
      record = []
      field = ""
      state = "start"
    }
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      if state == "quoted" {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if place < scalars.count, scalars[place] == "\"" {
          field.unicodeScalars.append(scalar)
          place += 1
        } else {
          state = "after"
        }
      } else if scalar == "\"", state == "start" {
        state = "quoted"
      } else if Character(scalar) == separator {
        record.append(field)
        field = ""
        state = "start"
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", place < scalars.count, scalars[place] == "\n" { place += 1 }
        endRecord()
      } else {
        field.unicodeScalars.append(scalar)
        if state == "start" { state = "plain" }
      }
    }
    if state != "start" || !record.isEmpty { endRecord() }
    return records
  }

  private static let parts = [
    "\"", ",", "\n", "\r", ";", "\t", "a", "b", "权", " ", "\"\"", "\r\n",
  ]

  private func random(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 0...40, using: &generator)
    return (0..<count).map { _ in
      Self.parts[Int.random(in: 0..<Self.parts.count, using: &generator)]
    }.joined()
  }

  private func records(_ text: String, _ separator: String) -> (records: [[String]], isOpen: Bool) {
    var reader = CSVRecords(Array(text.utf8), separator: separator.utf8.first ?? 0)
    var all: [[String]] = []
    while let next = reader.next() { all.append(next) }
    return (all, reader.openField != nil)
  }

  @Test("Records are those of a reader that looks at one character at a time")
  func oracle() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<10_000 {
      let text = random(&generator)
      let read = records(text, ",")
      let asScalars = { (all: [[String]]) in all.map { $0.map { Array($0.unicodeScalars) } } }
      #expect(
        asScalars(read.records) == asScalars(slowRecords(text, ",")), "\(text.debugDescription)")
    }
  }

  @Test(
    "Records are those of CPython's csv module", .enabled(if: interpreter != nil, "no python3 here")
  )
  func python() throws {
    var generator = SeededGenerator(seed: 22)
    // What an open quotation mark means differs, and is refused here anyway.
    let texts = (0..<3_000).map { _ in random(&generator) }.filter { !records($0, ",").isOpen }
    let program = """
      import csv, io, json, sys
      for line in sys.stdin:
        print(json.dumps(list(csv.reader(io.StringIO(json.loads(line), newline='')))))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(interpreter))
    process.arguments = ["-c", program]
    let input = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-csv-\(UUID().uuidString)")
    let lines = try texts.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    try Data(lines.joined(separator: "\n").utf8).write(to: input)
    defer { try? FileManager.default.removeItem(at: input) }
    process.standardInput = try FileHandle(forReadingFrom: input)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let answer = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    let answers = answer.split(separator: UInt8(ascii: "\n"))
    try #require(answers.count == texts.count)
    for (text, answer) in zip(texts, answers) {
      let expected = try JSONDecoder().decode([[String]].self, from: Data(answer))
      #expect(records(text, ",").records == expected, "\(text.debugDescription)")
    }
  }
}
