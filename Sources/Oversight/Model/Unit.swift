/// An organisation or a part of one (机构); units form a tree.
public struct Unit: Sendable, Hashable, Codable {
  public let id: String
  public let name: LocalizedText
  /// The units above it, the nearest first.
  public let ancestors: [UnitName]

  /// What is known of a unit from below.
  public struct UnitName: Sendable, Hashable, Codable {
    public let id: String
    public let name: LocalizedText
  }

  /// - Parameters:
  ///   - id: a permanent id, the same in every power.
  ///   - parent: the unit that it is part of; nil for an organisation.
  public init(_ id: String, _ name: LocalizedText, in parent: Unit? = nil) {
    self.id = id
    self.name = name
    ancestors = parent.map { [UnitName(id: $0.id, name: $0.name)] + $0.ancestors } ?? []
  }

  /// The id of the organisation at the root of the tree.
  public var organisationID: String { ancestors.last?.id ?? id }
}
