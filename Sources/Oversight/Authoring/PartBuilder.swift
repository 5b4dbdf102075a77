/// Collects the parts of an element: `if`, `switch`, `for` and optionals work as elsewhere.
///
/// One builder serves all elements. `Part` is an existential such as `any StepPart`, so what may
/// stand where is decided by conformances, and no generic types pile up.
@resultBuilder
public enum PartBuilder<Part> {
  public static func buildExpression(_ part: Part) -> [Part] { [part] }
  public static func buildExpression(_ parts: [Part]) -> [Part] { parts }
  public static func buildBlock(_ parts: [Part]...) -> [Part] { parts.flatMap { $0 } }
  public static func buildOptional(_ parts: [Part]?) -> [Part] { parts ?? [] }
  public static func buildEither(first parts: [Part]) -> [Part] { parts }
  public static func buildEither(second parts: [Part]) -> [Part] { parts }
  public static func buildArray(_ parts: [[Part]]) -> [Part] { parts.flatMap { $0 } }
  public static func buildLimitedAvailability(_ parts: [Part]) -> [Part] { parts }
  public static func buildFinalResult(_ parts: [Part]) -> [Part] { parts }
}

/// What may stand in a process.
public protocol ProcessPart: Sendable {
  func add(to process: inout PowerProcess)
}

/// What may stand in a decision: everything that may stand in a step, and branches.
public protocol DecisionPart: Sendable {
  func add(to step: inout AuthoredStep)
}

/// What may stand in a step.
public protocol StepPart: DecisionPart {}

/// What may stand in a flow.
public protocol FlowPart: Sendable {
  func add(to flow: inout AuthoredFlow)
}

/// What may stand in a risk point.
public protocol RiskPart: Sendable {
  func add(to risk: inout AuthoredRisk)
}

/// What may stand in a control measure.
public protocol MeasurePart: Sendable {
  func add(to measure: inout AuthoredMeasure)
}

/// What may stand in a filing.
public protocol FilingPart: Sendable {
  func add(to filing: inout AuthoredFiling)
}

public typealias ProcessBuilder = PartBuilder<any ProcessPart>
public typealias DecisionBuilder = PartBuilder<any DecisionPart>
public typealias StepBuilder = PartBuilder<any StepPart>
public typealias FlowBuilder = PartBuilder<any FlowPart>
public typealias RiskBuilder = PartBuilder<any RiskPart>
public typealias MeasureBuilder = PartBuilder<any MeasurePart>
public typealias FilingBuilder = PartBuilder<any FilingPart>

extension PartBuilder where Part == any ProcessPart {
  public static func buildFinalResult(_ parts: [Part]) -> PowerProcess { PowerProcess(parts) }
}
