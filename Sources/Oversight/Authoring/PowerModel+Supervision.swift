extension PowerModel {
  /// A supervision (监督) of the step, flow, risk or measure in whose braces it stands.
  ///
  /// - Parameters:
  ///   - post: who supervises. It counts only where this post is independent: it takes no part in
  ///     what it watches and reports to nobody who does.
  ///   - kind: what is looked at.
  ///   - name: a name for the chart.
  ///   - evidence: the record that it leaves.
  public func supervised(
    by post: Post, _ kind: SupervisionKind, _ name: LocalizedText? = nil,
    phase: ControlPhase? = nil, mode: ControlMode? = nil, evidence: LocalizedText? = nil,
    frequency: LocalizedText? = nil, audience: Audience = .public,
    file: String = #filePath, line: Int = #line
  ) -> AuthoredSupervision {
    AuthoredSupervision(
      post: post.rawValue,
      facts: SupervisionFacts(
        kind: kind, name: name, phase: phase, mode: mode, evidence: evidence,
        frequency: frequency, audience: audience),
      location: SourceLocation(file: file, line: line))
  }

  /// A supervision of a phase of the whole process, or of some of its steps.
  public func phaseSupervised(
    _ phase: ControlPhase, by post: Post, _ kind: SupervisionKind, _ name: LocalizedText? = nil,
    over steps: Step..., mode: ControlMode? = nil, evidence: LocalizedText? = nil,
    frequency: LocalizedText? = nil, audience: Audience = .public,
    file: String = #filePath, line: Int = #line
  ) -> AuthoredPhaseSupervision {
    var supervision = supervised(
      by: post, kind, name, phase: phase, mode: mode, evidence: evidence, frequency: frequency,
      audience: audience, file: file, line: line)
    supervision.region = steps.map(\.rawValue)
    return AuthoredPhaseSupervision(supervision: supervision)
  }

  /// A filing (备案) of the matter at the step in whose braces it stands.
  ///
  /// - Parameters:
  ///   - phase: before, during or after the step.
  ///   - offset: how long before or after.
  ///   - receiver: the office that receives it.
  ///   - responsible: the post that files.
  public func filing(
    _ phase: ControlPhase, _ offset: TimeLimit? = nil, to receiver: Post? = nil,
    by responsible: Post? = nil, class filingClass: String? = nil, audience: Audience = .public,
    file: String = #filePath, line: Int = #line,
    @FilingBuilder _ parts: () -> [any FilingPart] = { [] }
  ) -> AuthoredFiling {
    var filing = AuthoredFiling(
      facts: FilingFacts(
        phase: phase, offset: offset, filingClass: filingClass, audience: audience),
      receiver: receiver?.rawValue, responsible: responsible?.rawValue,
      location: SourceLocation(file: file, line: line))
    for part in parts() { part.add(to: &filing) }
    return filing
  }

  /// A paper that goes with the filing, and who answers for it.
  public func material(
    _ title: LocalizedText, by responsible: Post? = nil, copies: Int = 1, isSecret: Bool = false
  ) -> AuthoredMaterial {
    AuthoredMaterial(
      title: title, responsible: responsible?.rawValue, copies: copies, isSecret: isSecret)
  }
}
