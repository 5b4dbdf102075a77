public import Oversight

/// A gap that an authority has excused for a time.
public struct WaivedGap: Sendable, Hashable {
  public let gap: Gap
  public let waiver: Waiver
}

extension WaivedGap: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.gap < right.gap }
}
