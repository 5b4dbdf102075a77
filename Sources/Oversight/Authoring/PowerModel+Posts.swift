extension PowerModel {
  /// Describes a post (岗位).
  ///
  /// - Parameters:
  ///   - layer: where it stands in the office; `.outside` for applicants and parties.
  ///   - unit: the unit that it belongs to.
  ///   - reportsTo: the post above it. A post cannot supervise one that it reports to.
  ///   - supervisionLine: the line of a supervising post.
  ///   - identity: the same post in several powers has the same identity.
  public func post(
    _ id: Post, _ name: LocalizedText, layer: Layer? = nil, unit: Unit? = nil,
    reportsTo: Post? = nil, supervisionLine: SupervisionLine? = nil, grade: Grade? = nil,
    identity: String? = nil, audience: Audience = .public,
    file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    AuthoredPost(
      id: id.rawValue,
      facts: PostFacts(
        name: name, layer: layer, unit: unit, line: supervisionLine, grade: grade,
        identity: identity, audience: audience),
      reportsTo: reportsTo?.rawValue,
      location: SourceLocation(file: file, line: line))
  }
}
