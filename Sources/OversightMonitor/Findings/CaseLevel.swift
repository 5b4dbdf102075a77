package import Oversight

/// How grave what is found in a case is, as electronic supervision has it (预警、黄牌、红牌).
package enum CaseLevel: String, Sendable, Hashable, CaseIterable, Comparable, Encodable {
  case warning, yellow, red

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  package var title: LocalizedText { Texts.monitor.text("level.\(rawValue)") }
}
