import Oversight
import OversightTestSupport

/// A worked power with a fork, and random logs of it in which everything is as it should be.
struct KioskPermit: PowerModel {
  enum Post: String, PostID { case trader, window, examiner, head, auditor }
  enum Step: String, StepID {
    case apply, accept, split, examine, visit, meet, decide, issue, done
  }

  var power: Power {
    Power("kiosk-permit", "Kiosk permit", .licence, limits: .init(promised: .workingDays(9)))
  }

  var process: PowerProcess {
    post(.trader, "Trader", layer: .outside)
    post(.window, "Window", layer: .handler)
    post(.examiner, "Examiner", layer: .handler)
    post(.head, "Head", layer: .sectionHead)
    post(.auditor, "Auditor", layer: .supervisor)
    start(.apply, "Apply", by: .trader)
    step(.accept, "Accept", .accept, by: .window, within: .workingDays(1))
    fork(.split)
    step(.examine, "Examine", .examine, by: .examiner, within: .workingDays(5))
    step(.visit, "Visit", by: .examiner, within: .workingDays(5))
    join(.meet)
    step(.decide, "Decide", .decide, by: .head, within: .workingDays(2)) {
      supervised(by: .auditor, .content, "Spot check", evidence: "Book")
    }
    step(.issue, "Issue", by: .window)
    end(.done, "Done", .granted)
    flow(.apply, to: .accept)
    flow(.accept, to: .split)
    flow(.split, to: .examine)
    flow(.split, to: .visit)
    flow(.examine, to: .meet)
    flow(.visit, to: .meet)
    flow(.meet, to: .decide)
    flow(.decide, to: .issue)
    flow(.issue, to: .done)
  }
}

/// An event of a made-up case.
struct MadeEvent {
  var step: String
  var performer: String
  /// Since 2026-03-02 00:00, a Monday.
  var hour: Int
}

/// A case as it should be, at random.
struct MadeCase {
  var events: [MadeEvent]

  init(using generator: inout SeededGenerator) {
    var hour = 24 * Int.random(in: 0..<40, using: &generator) + 8
    func next(_ step: String, _ performer: String, after hours: Int) -> MadeEvent {
      hour += hours
      return MadeEvent(step: step, performer: performer, hour: hour)
    }
    var middle = [("Examine", "Eva"), ("Visit", "Emil")]
    middle.shuffle(using: &generator)
    events = [
      next("Apply", "Tom", after: 0), next("Accept", "Wang", after: 1),
      next(middle[0].0, middle[0].1, after: 24), next(middle[1].0, middle[1].1, after: 3),
      next("Decide", "Hu", after: 24), next("Spot check", "An", after: 1),
      next("Issue", "Wang", after: 2),
    ]
  }

  func place(of step: String) -> Int { events.firstIndex { $0.step == step } ?? 0 }

  mutating func delay(from place: Int, days: Int) {
    for later in place..<events.count { events[later].hour += 24 * days }
  }

  /// The rows of a log.
  func rows(_ id: String) -> String {
    events.map { event in
      let date = Self.day(ofHour: event.hour)
      let hour = event.hour % 24
      return "\(id),\(event.step),\(event.performer),\(date) \(hour < 10 ? "0" : "")\(hour):00\n"
    }.joined()
  }

  static let heading = "case,step,performer,time\n"

  static func day(ofHour hour: Int) -> String {
    CalendarDate(dayNumber: 20_514 + hour / 24).text
  }

  static let staffing = """
    post,person,from,to
    window,Wang,,
    examiner,Eva,,
    examiner,Emil,,
    examiner,Xu,,
    head,Xu,,
    head,Hu,2026-01-01,2026-12-31
    head,Old,,2026-02-28
    auditor,An,,
    """
}
