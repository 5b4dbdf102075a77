/// A point on the page: points (1/72 inch) from the top left corner, y down.
struct Point: Sendable, Hashable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle with sides along the axes.
struct Box: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  init(left: Double, top: Double, width: Double, height: Double) {
    self.init(left: left, top: top, right: left + width, bottom: top + height)
  }

  /// The box with two points in opposite corners.
  init(corners first: Point, _ second: Point) {
    self.init(
      left: min(first.x, second.x), top: min(first.y, second.y),
      right: max(first.x, second.x), bottom: max(first.y, second.y))
  }

  init(center: Point, width: Double, height: Double) {
    self.init(
      left: center.x - width / 2, top: center.y - height / 2,
      right: center.x + width / 2, bottom: center.y + height / 2)
  }

  var width: Double { right - left }
  var height: Double { bottom - top }
  var center: Point { Point((left + right) / 2, (top + bottom) / 2) }

  /// The box grown by a margin on every side.
  func expanded(by margin: Double) -> Box {
    Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }

  /// Whether the two have points in common inside their sides.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

/// A page: its size in points.
struct Page: Sendable, Hashable {
  var width: Double
  var height: Double

  static let a4Portrait = Page(width: 595.28, height: 841.89)
  static let a4Landscape = Page(width: 841.89, height: 595.28)
  static let a3Portrait = Page(width: 841.89, height: 1190.55)
  static let a3Landscape = Page(width: 1190.55, height: 841.89)

  /// White on every side.
  static let margin = 22.0
}
