internal import Foundation

/// The rows, in columns.
enum Table {
  private static let heading = ["what", "size", "time", "beside", "mark", ""]
  /// Columns that are set to the right.
  private static let numbers: Set<Int> = [2]

  static func text(_ rows: [Row]) -> String {
    let lines = [heading] + rows.map(\.cells)
    let widths = heading.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([heading, rule] + rows.map(\.cells)).map { cells in
      let padded = cells.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return numbers.contains(column) ? padding + cell : cell + padding
      }
      return padded.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
    }.joined(separator: "\n")
  }
}

func logarithm(_ value: Double) -> Double { log(value) }

extension Double {
  /// Seconds with a unit that suits them.
  var asTime: String {
    switch self {
    case ..<1e-3: String(format: "%.1f µs", self * 1e6)
    case ..<1: String(format: "%.2f ms", self * 1e3)
    default: String(format: "%.2f s", self)
    }
  }

  var asExponent: String { String(format: "%.2f", self) }

  /// So many times as fast.
  /// For ratios near one.
  var asFactor: String { String(format: "%.2f ×", self) }

  var asRatio: String { Int(rounded()).grouped + " ×" }
}

extension Int {
  /// With a comma between thousands.
  var grouped: String {
    var rest = String(self)
    var groups: [String] = []
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }
}
