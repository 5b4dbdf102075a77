public import Oversight
import OversightTestSupport
import ProcessGraph

/// A made event log of a power: cases that run through its process at random, with a few deviations.
///
/// Who performs a step is called as its post. Times are those of an office that is mostly in time.
public struct MadeLog {
  /// How many of a hundred cases go wrong in some way, and how many steps of a hundred take too long.
  public var deviations = 4
  public var delays = 3

  private let process: ResolvedProcess
  private let workflow: ProcessWorkflow
  private let game: TokenGame
  private var generator: SeededGenerator

  /// The headings of the columns, with a newline.
  public static let heading = "case,step,performer,time\n"

  /// 2026-01-05 00:00, a Monday.
  private static let firstHour = 20_458 * 24

  public init(of power: ResolvedPower, seed: UInt64) {
    process = power.process
    workflow = ProcessAnalysis(power.process).workflow
    game = TokenGame(workflow.graph)
    generator = SeededGenerator(seed: seed)
  }

  /// One event of a case.
  private struct Event {
    var step: ResolvedStep
    var hour: Int
  }

  /// The rows of one case, and how many there are; none where the process cannot be played to an end.
  public mutating func rows(ofCase number: Int) -> (text: String, events: Int) {
    var events = self.events()
    if generator.chance(deviations) { deviate(&events) }
    let text = events.map { event in
      let performer = event.step.posts.first?.id ?? ""
      return "\(number),\(event.step.reference.id),\(performer),\(Self.time(event.hour))\n"
    }
    return (text.joined(), events.count)
  }

  private mutating func events() -> [Event] {
    var hour = Self.firstHour + Int.random(in: 0..<6_000, using: &generator)
    guard var firing = game.openings.randomElement(using: &generator) else { return [] }
    var state = game.state(after: firing)
    var events: [Event] = []
    for _ in 0..<400 {
      if let step = workflow.step(of: firing.node).map({ process.steps[$0] }), !step.kind.isGateway,
        !step.posts.isEmpty || step.number != nil
      {
        hour += generator.chance(delays) ? 400 : Int.random(in: 1..<14, using: &generator)
        events.append(Event(step: step, hour: hour))
      }
      guard !state.isDone, let next = game.moves(in: state).randomElement(using: &generator) else {
        break
      }
      firing = next
      state = game.state(after: firing, in: state)
    }
    return events
  }

  /// A step is left out, stands twice, or changes its place with the one before.
  private mutating func deviate(_ events: inout [Event]) {
    guard events.count > 3 else { return }
    let place = Int.random(in: 1..<events.count - 1, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: events.remove(at: place)
    case 1: events.insert(events[place], at: place)
    default:
      let (first, second) = (events[place - 1].step, events[place].step)
      events[place - 1].step = second
      events[place].step = first
    }
  }

  private static func time(_ hour: Int) -> String {
    let ofDay = hour % 24
    return "\(CalendarDate(dayNumber: hour / 24).text) \(ofDay < 10 ? "0" : "")\(ofDay):00"
  }
}
