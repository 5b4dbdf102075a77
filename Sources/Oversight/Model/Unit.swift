/// An organisation or a part of one (机构); units form a tree.
public struct Unit: Sendable, Hashable, Codable {
  public let id: String
  public let name: LocalizedText
  /// What kind of organisation it is; nil where the model does not say.
  public let kind: Kind?
  /// The units above it, the nearest first.
  public let ancestors: [UnitName]

  /// The kinds of organisation that exercise powers in a district.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A department of the government or the party at the level of the district (区直部门).
    case department
    /// A town, a township or a subdistrict office (乡镇、街道).
    case town
    /// A residents' or villagers' committee (社区、村).
    case community
    /// Any other: a hospital, a school, a company of the district's.
    case other
  }

  /// What is known of a unit from below.
  public struct UnitName: Sendable, Hashable, Codable {
    public let id: String
    public let name: LocalizedText
    public let kind: Kind?
  }

  /// - Parameters:
  ///   - id: a permanent id, the same in every power.
  ///   - kind: what kind of organisation it is; nil for a part of one, or where nobody says.
  ///   - parent: the unit that it is part of; nil for an organisation.
  public init(
    _ id: String, _ name: LocalizedText, kind: Kind? = nil, in parent: Unit? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    ancestors = parent.map { [$0.asAncestor] + $0.ancestors } ?? []
  }

  /// The unit as those below it know it.
  public var asAncestor: UnitName { UnitName(id: id, name: name, kind: kind) }

  /// The id of the organisation at the root of the tree.
  public var organisationID: String { ancestors.last?.id ?? id }
}
