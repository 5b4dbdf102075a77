public import Oversight

/// The rules that come with the toolkit.
public enum BuiltInRules {
  public static let all: [any Rule] = [
    DeadEnd(), MissingStartOrEnd(), SingleExitDecision(), UndescribedStep(), UnlabelledBranch(),
    UnreachableStep(), MeasureWithoutOwner(), RiskWithoutOwner(), StepWithoutPerformer(),
    MissingComplaintChannel(), MissingReceipt(), SelfSupervision(), SupervisionBySubordinate(),
    UnsupervisedHandover(), RiskWithoutMeasure(), UngradedRisk(),
  ]
  public static let exampleSources: [String: [String]] = [:]
}
