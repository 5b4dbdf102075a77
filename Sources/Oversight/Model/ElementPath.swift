/// The permanent address of an element: `construction-permit/examine`.
///
/// It is made of the ids that the author chose, never of line numbers, and so waivers, baselines,
/// filings and comparisons of two versions refer to it.
public struct ElementPath: Sendable, Hashable, CustomStringConvertible {
  /// The ids from the power down to the element.
  public let components: [String]

  public init(_ components: String...) { self.components = components }
  public init(_ components: [String]) { self.components = components }

  /// The path of an element inside this one.
  public func appending(_ component: String) -> ElementPath {
    ElementPath(components + [component])
  }

  /// Whether this is the address of one of these elements or of something inside one.
  ///
  /// - Complexity: O(number of components).
  package func lies(in elements: Set<ElementPath>) -> Bool {
    components.indices.contains { elements.contains(ElementPath(Array(components[...$0]))) }
  }

  /// The path of a post of this power. No other id has a colon, so that a post and a step of one id
  /// have different addresses.
  func appending(post id: String) -> ElementPath { appending("post:\(id)") }

  public var description: String { components.joined(separator: "/") }
}

extension ElementPath: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.components.lexicographicallyPrecedes(right.components)
  }
}

extension ElementPath: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
