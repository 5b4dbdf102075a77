/// A reference to an element of the same process: its place in the process's array, and its id.
///
/// Inside a program the index is what counts; in files the id stands for it, because places change
/// when a step is added and ids do not.
public struct Reference<Element>: Sendable, Hashable {
  public let index: Int
  public let id: String

  public init(index: Int, id: String) {
    self.index = index
    self.id = id
  }
}

extension Reference: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

extension Reference: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(id)
  }
}

/// Something in a model that has an address and a place in a file.
public protocol ModelElement: Sendable {
  var path: ElementPath { get }
  var location: SourceLocation { get }
}
