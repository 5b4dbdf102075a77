public import Oversight

extension ChartRenderer {
  /// A digest of everything on which the bytes of a chart depend in each format, but for the fonts: the
  /// power, the options, the gaps that are drawn, the sources of this toolkit and the version of
  /// Graphviz.
  ///
  /// Where two are the same, the charts are. Nil where the power cannot be written.
  ///
  /// - Complexity: O(size of the power).
  public func identity(of kind: ChartKind, of power: ResolvedPower) -> String? {
    guard let model = try? CanonicalJSON.encode(power) else { return nil }
    let shown = options.edition == .internal ? options.gaps : []
    let here = shown.filter { $0.element.components.starts(with: power.path.components) }
    var parts = [
      ChartSources.digest, Graphviz.version, kind.rawValue, options.language.rawValue,
      options.edition.rawValue, options.paper.rawValue, model,
    ]
    for gap in here.sorted() {
      parts += [gap.fingerprint, gap.severity.rawValue] + Self.words(gap.title)
    }
    if let highlight = options.highlight(in: power), kind == .flow {
      parts += ["highlight", highlight.severity.rawValue, highlight.place.map { "\($0)" } ?? ""]
      parts += highlight.elements.map { "\($0)" }
      parts += Self.words(highlight.title) + Self.words(highlight.message)
    }
    if let compared = options.compared(power) {
      guard let former = identity(of: compared) else { return nil }
      parts += former
    }
    // Each part with its length, so that no two lists of parts are written the same.
    return SHA256.hexDigest(of: parts.map { "\($0.utf8.count):\($0)" }.joined())
  }

  /// What the marks of a compared chart depend on beside the power itself.
  private func identity(of compared: ComparedPower) -> [String]? {
    guard let old = compared.old else { return ["compared", "added"] }
    guard let model = try? CanonicalJSON.encode(old) else { return nil }
    let renamed = compared.renamed.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return ["compared", compared.new == nil ? "removed" : "both", model] + renamed
  }

  private static func words(_ text: LocalizedText) -> [String] {
    Language.allCases.map { text[$0] }
  }
}
