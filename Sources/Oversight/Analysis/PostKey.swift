/// What tells posts apart across a catalogue: the identity that an author gives a post, else its
/// place in its power.
public struct PostKey: Sendable, Hashable, Comparable {
  /// The identity, or the address of the post.
  public let name: String
  /// Whether the author gave an identity.
  public let isShared: Bool

  public init(_ post: ResolvedPost) {
    name = post.identity ?? post.path.description
    isShared = post.identity != nil
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.name, left.isShared ? 0 : 1) < (right.name, right.isShared ? 0 : 1)
  }
}
