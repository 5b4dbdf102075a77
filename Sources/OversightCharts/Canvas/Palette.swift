/// A colour that we chose: charts take none from a model.
enum Color: String, Sendable, Hashable {
  case white = "#ffffff"
  /// Main lines, borders, numbers.
  case ink = "#16324F"
  case text = "#1B2733"
  case secondaryText = "#55606E"
  case hairline = "#C9D1DA"
  /// Returns and refusals.
  case muted = "#5F6B78"
  case head = "#E4EBF3"
  case lane = "#F7F9FB"
  case supervision = "#0B6355"
  case supervisionLane = "#F1F8F5"
  case supervisionHead = "#D9ECE6"
  case highGrade = "#B3261E"
  case highGradeBox = "#FBEBE9"
  case highGradeRow = "#FDF3F2"
  case mediumGrade = "#F2CF86"
  case mediumGradeText = "#4A3300"
  case mediumGradeBorder = "#8A6410"
  case detective = "#DCE5EF"
  case gap = "#C2002F"
  case gapTint = "#F4B6C1"
  case warning = "#8F4E00"
  case warningTint = "#F6CF93"
  case note = "#1F5A96"
  case noteTint = "#B9D3EE"
  /// Texts and small areas beside a highlighted run; contrast 4.8 on white.
  case aside = "#687480"
  /// Lines beside a highlighted run.
  case asideLine = "#A9B4BF"
  /// What was added since a former version; contrast 6.4 on white.
  case added = "#1C6B2F"
  /// What is another since a former version; contrast 8.2 on white.
  case changed = "#5F3A96"
  case transparent = "#ffffff00"
}

/// How a line is drawn.
struct Stroke: Sendable, Hashable {
  /// The pattern of a line; meaning never rests on colour alone.
  enum Pattern: String, Sendable { case solid, dashed, dotted }

  var color: Color
  var width: Double
  var pattern: Pattern = .solid

  static let hairline = Stroke(color: .hairline, width: 0.6)
  static let border = Stroke(color: .ink, width: 1)
  /// The main line within one post.
  static let main = Stroke(color: .ink, width: 1.5)
  /// The main line where the work changes hands.
  static let handOver = Stroke(color: .ink, width: 2.3)
  /// Returns and refusals.
  static let aside = Stroke(color: .muted, width: 1, pattern: .dashed)
  /// From a supervision to what it watches.
  static let tie = Stroke(color: .supervision, width: 1.3, pattern: .dotted)
  static let gapFrame = Stroke(color: .gap, width: 1.5, pattern: .dashed)
}
