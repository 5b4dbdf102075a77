/// What passes through a part of a graph gain, one after the other: the first so much, the next so
/// much or less, and so on.
struct PassGains {
  /// More than any number of passes.
  static let unlimited = Int.max / 4

  /// So many passes in a row that gain the same each.
  struct Step {
    var count: Int
    var gain: Int

    /// How many are left; what is without limit stays so.
    func left(after used: Int) -> Int {
      count == PassGains.unlimited ? count : count - used
    }
  }

  private(set) var steps: [Step] = []

  /// None at all.
  init() {}

  /// All the same.
  init(_ gain: Int, limit: Int?) {
    steps = [Step(count: limit ?? Self.unlimited, gain: gain)]
  }

  mutating func append(_ step: Step) {
    if let last = steps.last, last.gain == step.gain {
      steps[steps.count - 1].count = min(last.count + step.count, Self.unlimited)
    } else {
      steps.append(step)
    }
  }

  /// How many passes are possible.
  var count: Int { steps.reduce(0) { min($0 + $1.count, Self.unlimited) } }

  /// The same where every pass gains so much more, and where there are at most so many.
  func adding(_ gain: Int, limit: Int?) -> PassGains {
    adding(PassGains(gain, limit: limit))
  }

  /// What passes gain that lead through both.
  func adding(_ other: PassGains) -> PassGains {
    var sum = PassGains()
    var (mine, its) = (0, 0)
    /// How many passes of the steps under way are used up.
    var (mineUsed, itsUsed) = (0, 0)
    while mine < steps.count, its < other.steps.count {
      let mineLeft = steps[mine].left(after: mineUsed)
      let itsLeft = other.steps[its].left(after: itsUsed)
      let count = min(mineLeft, itsLeft)
      sum.append(Step(count: count, gain: steps[mine].gain + other.steps[its].gain))
      (mine, mineUsed) = mineLeft == count ? (mine + 1, 0) : (mine, mineUsed + count)
      (its, itsUsed) = itsLeft == count ? (its + 1, 0) : (its, itsUsed + count)
    }
    return sum
  }
}
