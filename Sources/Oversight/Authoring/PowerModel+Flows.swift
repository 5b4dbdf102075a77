extension PowerModel {
  /// An edge from one step to another (流转).
  ///
  /// - Parameters:
  ///   - kind: on, back, to a refusal or up.
  ///   - condition: when it is taken, where the source has several exits.
  public func flow(
    _ source: Step, to target: Step, _ kind: FlowKind = .next, when condition: LocalizedText? = nil,
    id: String? = nil, file: String = #filePath, line: Int = #line,
    @FlowBuilder _ parts: () -> [any FlowPart] = { [] }
  ) -> AuthoredFlow {
    authoredFlow(
      source.rawValue, target, FlowFacts(kind: kind, condition: condition), id,
      SourceLocation(file: file, line: line), parts())
  }

  /// A flow at which the work changes hands (交接): as ``flow(_:to:_:when:id:file:line:_:)``, and it
  /// is an error where both steps are done by the same posts.
  public func handover(
    _ source: Step, to target: Step, _ kind: FlowKind = .next, when condition: LocalizedText? = nil,
    id: String? = nil, file: String = #filePath, line: Int = #line,
    @FlowBuilder _ parts: () -> [any FlowPart] = { [] }
  ) -> AuthoredFlow {
    var flow = flow(
      source, to: target, kind, when: condition, id: id, file: file, line: line, parts)
    flow.isDeclaredHandOver = true
    return flow
  }

  /// Flows through several steps, one after the other.
  public func sequence(
    _ steps: Step..., file: String = #filePath, line: Int = #line
  ) -> PowerProcess {
    PowerProcess(
      zip(steps, steps.dropFirst()).map { flow($0, to: $1, file: file, line: line) })
  }

  /// An exit of a decision, with its condition.
  public func branch(
    _ condition: LocalizedText? = nil, to target: Step, _ kind: FlowKind = .next,
    range: QuantityRange? = nil, id: String? = nil, file: String = #filePath, line: Int = #line,
    @FlowBuilder _ parts: () -> [any FlowPart] = { [] }
  ) -> AuthoredBranch {
    AuthoredBranch(
      flow: authoredFlow(
        "", target, FlowFacts(kind: kind, condition: condition, range: range), id,
        SourceLocation(file: file, line: line), parts()))
  }

  /// The post that signs for what it receives.
  public func receipt(_ post: Post) -> FlowDetail {
    FlowDetail { flow in
      if let first = flow.receipt, first != post.rawValue {
        flow.otherReceipts.append(post.rawValue)
      } else {
        flow.receipt = post.rawValue
      }
    }
  }

  /// The flow extends a time limit; the post approves it.
  public func extends(approvedBy post: Post? = nil) -> FlowDetail {
    FlowDetail {
      $0.facts.isExtension = true
      $0.approver = post?.rawValue
    }
  }

  private func authoredFlow(
    _ source: String, _ target: Step, _ facts: FlowFacts, _ id: String?,
    _ location: SourceLocation, _ parts: [any FlowPart]
  ) -> AuthoredFlow {
    var flow = AuthoredFlow(
      id: id, source: source, target: target.rawValue, facts: facts, location: location)
    for part in parts { part.add(to: &flow) }
    return flow
  }
}
