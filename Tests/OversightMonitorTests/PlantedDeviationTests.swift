import OversightCommands
import OversightTestSupport
import Testing

/// A way in which a case goes wrong, and all that has to be found then.
enum PlantedDeviation: String, CaseIterable, Sendable {
  case skipped, swapped, repeated, unknown, withoutPost, formerPost, oneHand, noName, slowStep
  case slowCase, unsupervised, unfinished

  func plant(in made: inout MadeCase) {
    let decide = made.place(of: "Decide")
    switch self {
    case .skipped: made.events.remove(at: made.place(of: "Accept"))
    case .swapped:
      let hour = made.events[decide - 1].hour
      made.events[decide].hour = hour - 1
      made.events.swapAt(decide - 1, decide)
    case .repeated:
      var again = made.events[made.events.count - 1]
      again.hour += 1
      made.events.append(again)
    case .unknown:
      made.events.append(MadeEvent(step: "Tea", performer: "Wang", hour: made.events[1].hour))
      made.events.sort { $0.hour < $1.hour }
    case .withoutPost: made.events[decide].performer = "Zhao"
    case .formerPost: made.events[decide].performer = "Old"
    case .oneHand:
      made.events[made.place(of: "Visit")].performer = "Xu"
      made.events[decide].performer = "Xu"
    case .noName: made.events[decide].performer = ""
    case .slowStep: made.delay(from: decide, days: 5)
    case .slowCase: made.delay(from: made.events.count - 1, days: 14)
    case .unsupervised: made.events.remove(at: made.place(of: "Spot check"))
    case .unfinished: made.events.removeLast()
    }
  }

  /// Rule and element.
  var found: [String] {
    switch self {
    case .skipped: ["case-skipped-step kiosk-permit/accept"]
    case .swapped: ["case-step-order *"]
    case .repeated: ["case-unexpected-step kiosk-permit/issue"]
    case .unknown: ["case-unknown-step kiosk-permit"]
    case .withoutPost, .formerPost: ["case-performer kiosk-permit/decide"]
    case .oneHand: ["case-four-eyes kiosk-permit/decide"]
    // To the head from either examiner, and to the window.
    case .noName:
      [
        "case-four-eyes-unknown kiosk-permit/decide", "case-four-eyes-unknown kiosk-permit/decide",
        "case-four-eyes-unknown kiosk-permit/issue",
      ]
    case .slowStep: ["case-step-late kiosk-permit/decide"]
    case .slowCase: ["case-late kiosk-permit"]
    case .unsupervised: ["case-supervision *"]
    case .unfinished: ["case-unfinished kiosk-permit/issue"]
    }
  }
}

@Suite("Planted deviations")
struct PlantedDeviationTests {
  @Test(
    "Each kind is found in its case, at its step, by its rule, and nothing else is",
    arguments: PlantedDeviation.allCases)
  func finds(_ deviation: PlantedDeviation) throws {
    for seed in 0..<4 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let guilty = Int.random(in: 0..<6, using: &generator)
      var log = MadeCase.heading
      var last = 0
      for number in 0..<6 {
        var made = MadeCase(using: &generator)
        if number == guilty {
          deviation.plant(in: &made)
          last = made.events.map(\.hour).max() ?? 0
        }
        log += made.rows("c\(number)")
      }
      let day = MadeCase.day(ofHour: last)
      let run = try SuperviseRun(
        ["log.csv": Array(log.utf8), "staff.csv": Array(MadeCase.staffing.utf8)],
        "log.csv", "--staffing", "staff.csv", "--format", "json", "--date", day)
      let cases = try run.answer().cases
      for (number, found) in cases.enumerated() {
        let findings = found.findings.map { "\($0.rule) \($0.element ?? "")" }.sorted()
        let expected = found.id == "c\(guilty)" ? deviation.found : []
        #expect(findings.count == expected.count, "seed \(seed), case \(number): \(findings)")
        for (finding, wanted) in zip(findings, expected) {
          #expect(
            wanted.hasSuffix("*") ? finding.hasPrefix(wanted.dropLast()) : finding == wanted,
            "seed \(seed)")
        }
      }
      let isGrave = ![.unknown, .noName, .unfinished].contains(deviation)
      #expect(run.status == (isGrave ? .gaps : .clean))
    }
  }
}
