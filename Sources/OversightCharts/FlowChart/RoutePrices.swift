/// What makes a way over the grid dear.
enum RoutePrices {
  static let column = 62
  static let row = 24
  static let bend = 45
  static let crossing = 55
  /// To bend where another edge goes straight on, or the other way round: on their tracks one crosses the
  /// other about every second time.
  static let touching = 25
  static let outermost = 6
  static let usedPort = 90
  static let usedDiamondPort = 400
  static let fullPort = 5_000
  /// More than any way costs.
  static let noWay = 1_000_000
  /// To bend where another edge bends: the two may come to lie on one another.
  static let sharedBend = 40
  /// Two edges that bend at one gutter on one row look like one line that passes straight through.
  static let facingBend = 120
  /// Two edges between the same two boxes are easier to tell apart on different sides.
  static let counterpart = 450

  /// What it costs to leave a box by a side.
  static func exit(_ style: FlowChartContent.Style, _ side: Direction) -> Int {
    switch (style, side) {
    case (.main, .up), (.refusal, .up): 200
    case (.returned, .up): 60
    case (.returned, .down): 80
    case (.tie, .up), (.tie, .down): 60
    case (.tie, .right): 400
    default: 0
    }
  }

  /// What it costs to enter a box by a side.
  static func entry(_ style: FlowChartContent.Style, _ side: Direction) -> Int {
    switch (style, side) {
    case (.main, .down), (.refusal, .down), (.returned, .down): 200
    case (.refusal, .up): 20
    case (.returned, .up): 120
    case (.tie, .up), (.tie, .down): 30
    case (.tie, .left): 60
    default: 0
    }
  }

  /// What a side costs on which so many other edges end already: where all sides are full, the least full
  /// one is taken.
  static func port(_ symbol: FlowChartContent.Symbol, _ side: Direction, users: Int) -> Int {
    if users == 0 { return 0 }
    switch symbol {
    case .bar, .openBar: return side.isHorizontal ? fullPort * users : usedPort * users
    case .terminator: return fullPort * users
    case .decision: return users > 1 ? fullPort * users : usedDiamondPort
    default: return users > 1 ? fullPort * users : usedPort
    }
  }
}
