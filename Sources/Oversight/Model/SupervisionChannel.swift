/// Where the public can complain about the exercise of a power (监督投诉渠道).
public struct SupervisionChannel: Sendable, Hashable, Codable {
  /// How it is reached.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case phone, mailbox, email, website, visit
  }

  public var kind: Kind
  public var address: String

  public init(_ kind: Kind, _ address: String) {
    self.kind = kind
    self.address = address
  }

  public static func phone(_ number: String) -> SupervisionChannel { .init(.phone, number) }
  public static func mailbox(_ place: String) -> SupervisionChannel { .init(.mailbox, place) }
  public static func email(_ address: String) -> SupervisionChannel { .init(.email, address) }
  public static func website(_ address: String) -> SupervisionChannel { .init(.website, address) }
  public static func visit(_ place: String) -> SupervisionChannel { .init(.visit, place) }
}
