// Amendments stand in a process behind what they amend, such as the inherited process of a template.

extension PowerModel {
  /// Takes a step out. What led to it leads to the step that followed, where a single one did; else
  /// the flows go with it.
  public func remove(
    _ step: some StepID, file: String = #filePath, line: Int = #line
  ) -> Amendment {
    Amendment(
      target: "step \(step.rawValue)", location: SourceLocation(file: file, line: line)
    ) { [id = step.rawValue] in $0.remove(step: id) }
  }

  /// Takes the flows from one step to another out.
  public func remove(
    from source: some StepID, to target: some StepID, file: String = #filePath, line: Int = #line
  ) -> Amendment {
    let (source, target) = (source.rawValue, target.rawValue)
    return Amendment(
      target: "flow \(source)->\(target)", location: SourceLocation(file: file, line: line)
    ) { process in
      let count = process.flows.count
      process.flows.removeAll { $0.source == source && $0.target == target }
      return process.flows.count < count
    }
  }

  /// Changes a step: what the braces say is added to it, and takes the place of what it had of the
  /// kind where a step has one of it. A risk takes the place of the one of its name.
  ///
  /// - Parameters:
  ///   - name: another name; nil for the one that it has.
  ///   - limit: another limit; nil for the one that it has.
  public func change(
    _ step: some StepID, _ name: LocalizedText? = nil, within limit: TimeLimit? = nil,
    file: String = #filePath, line: Int = #line,
    @StepBuilder _ parts: () -> [any StepPart] = { [] }
  ) -> Amendment {
    let parts = parts()
    return Amendment(
      target: "step \(step.rawValue)", location: SourceLocation(file: file, line: line)
    ) { [id = step.rawValue] process in
      guard let place = process.steps.firstIndex(where: { $0.id == id }) else { return false }
      if let name { process.steps[place].facts.name = name }
      if let limit { process.steps[place].facts.limit = limit }
      for part in parts { part.add(to: &process.steps[place]) }
      process.steps[place].risks.keepLastOfEachName()
      return true
    }
  }

  /// Changes the flow from one step to another as ``change(_:_:within:file:line:_:)`` does a step.
  public func change(
    from source: some StepID, to target: some StepID, file: String = #filePath, line: Int = #line,
    @FlowBuilder _ parts: () -> [any FlowPart]
  ) -> Amendment {
    let parts = parts()
    let (source, target) = (source.rawValue, target.rawValue)
    return Amendment(
      target: "flow \(source)->\(target)", location: SourceLocation(file: file, line: line)
    ) { process in
      let places = process.flows.indices.filter {
        process.flows[$0].source == source && process.flows[$0].target == target
      }
      for place in places {
        for part in parts { part.add(to: &process.flows[place]) }
        process.flows[place].risks.keepLastOfEachName()
      }
      return !places.isEmpty
    }
  }

  /// Puts a step in the place of the one with its id. Flows stay, unless it is a decision, whose
  /// branches take the place of those before.
  public func replace(_ step: AuthoredStep) -> Amendment {
    Amendment(target: "step \(step.id)", location: step.location) { process in
      guard let place = process.steps.firstIndex(where: { $0.id == step.id }) else { return false }
      let end = process.steps.count
      if !step.branches.isEmpty { process.flows.removeAll { $0.source == step.id } }
      step.add(to: &process)
      process.steps[place] = process.steps.remove(at: end)
      return true
    }
  }

  /// A flow between steps of which one is the template's: ``flow(_:to:_:when:id:file:line:_:)``.
  public func flow(
    from source: some StepID, to target: some StepID, _ kind: FlowKind = .next,
    when condition: LocalizedText? = nil, id: String? = nil,
    file: String = #filePath, line: Int = #line,
    @FlowBuilder _ parts: () -> [any FlowPart] = { [] }
  ) -> AuthoredFlow {
    var flow = AuthoredFlow(
      id: id, source: source.rawValue, target: target.rawValue,
      facts: FlowFacts(kind: kind, condition: condition),
      location: SourceLocation(file: file, line: line))
    for part in parts() { part.add(to: &flow) }
    return flow
  }

  /// Takes a risk out of a step or flow that is changed.
  ///
  /// - Parameter name: its id, or its manifestation where it has none.
  public func withoutRisk(_ name: String) -> RiskRemoval { RiskRemoval(name: name) }
}

/// Takes a risk out of what it stands in.
public struct RiskRemoval: StepPart, FlowPart {
  let name: String

  public func add(to step: inout AuthoredStep) { step.risks.removeAll { $0.name == name } }
  public func add(to flow: inout AuthoredFlow) { flow.risks.removeAll { $0.name == name } }
}

extension AuthoredRisk {
  /// What it is called where it has no id.
  fileprivate var name: String { id ?? facts.manifestation.original }
}

extension [AuthoredRisk] {
  /// Leaves of risks with one name the last, in the place of the first.
  fileprivate mutating func keepLastOfEachName() {
    var places: [String: Int] = [:]
    var kept: [AuthoredRisk] = []
    for risk in self {
      if let place = places[risk.name] {
        kept[place] = risk
      } else {
        places[risk.name] = kept.count
        kept.append(risk)
      }
    }
    self = kept
  }
}
