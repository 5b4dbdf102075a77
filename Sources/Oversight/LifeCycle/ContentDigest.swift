/// The digest of what a power says, whatever has become of it: the same for the same content in
/// Swift, YAML, JSON or BPMN, and in whatever order its elements stand.
///
/// It leaves out how far the entry has come (status, history, dates of the entry, publications,
/// version), who reviewed its risks and when, the template of which it was made, and what follows
/// from the rest. How long a review holds is content: who stretches it has something to be reviewed.
public enum ContentDigest {
  /// What became of a content since its digest was kept.
  public enum Standing: String, Sendable, Hashable, CaseIterable, Encodable {
    case unchanged, changed
    /// No digest was kept, or one of another form.
    case notKnown
  }

  /// Names what is taken into the digest: it changes with what models say and with how they are
  /// written down, so that digests of two forms are never compared.
  static let form = "content-1"

  /// The keys of a power that say what has become of it.
  static let ownKeysOfLifeCycle: Set<String> = [
    "status", "history", "listedOn", "reviewedOn", "publishedOn", "publications", "version",
    "versionDate", "origin",
  ]

  /// The digest of a power: `content-1:` and 64 hexadecimal digits.
  ///
  /// - Complexity: O(n log n) in the number of values of the power.
  public static func of(_ power: ResolvedPower) -> String {
    let elements = PowerRecord(power).elements.values.filter { $0.key.subject != .handOver }
    let lines = elements.map { element -> String in
      let fields = element.fields.filter { key, _ in
        key != "review" && (element.key.subject != .power || !ownKeysOfLifeCycle.contains(key))
      }
      let members = fields.sorted { $0.key < $1.key }
        .map { DocumentValue.Member(key: $0.key, value: $0.value) }
      // Whether reviewers found no risk there is content; who they were and when is not.
      let isFree = element.fields["review"]?["foundNoRisk"]?.content == .bool(true)
      let text = JSONWriter.text(of: DocumentValue(.object(members), line: 1))
      return "\(element.key.subject.rawValue) \(element.key.path) \(isFree) \(text)"
    }
    return "\(form):\(SHA256.hexDigest(of: lines.sorted().joined(separator: "\n")))"
  }

  /// Whether a text has the form of a digest of some form.
  public static func isDigest(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0].hasPrefix("content-") && parts[1].utf8.count == 64
      && parts[1].utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  /// What became of a content, by its digest now and the one that was kept; nil where none was.
  public static func standing(of digest: String, against kept: String?) -> Standing {
    guard let kept, isDigest(kept), isDigest(digest),
      kept.split(separator: ":").first == digest.split(separator: ":").first
    else { return .notKnown }
    return digest == kept ? .unchanged : .changed
  }
}
