import Oversight

/// The rule documents (制度) that measures of several templates rest on. Their titles are samples.
enum SharedRules {
  static let oneTimeNotice = RuleDocument(
    "one-time-notice", Text("一次性告知制度", english: "Rule on notice at one time"))
  static let siteChecks = RuleDocument(
    "site-checks", Text("现场核查工作规程", english: "Procedure of site checks"))
  static let collectiveDecision = RuleDocument(
    "collective-decision", Text("重大事项集体讨论制度", english: "Rule on collective decisions"))
  static let penaltyBenchmark = RuleDocument(
    "penalty-benchmark", Text("行政处罚裁量基准", english: "Benchmark of penalties"), .benchmark)
  static let enforcementRecords = RuleDocument(
    "enforcement-records", Text("执法全过程记录制度", english: "Rule on records of enforcement"))
  static let legalityReview = RuleDocument(
    "legality-review", Text("执法决定法制审核制度", english: "Rule on legality review"))
  static let fundPayments = RuleDocument(
    "fund-payments", Text("资金拨付管理制度", english: "Rule on payments of funds"))
  static let randomInspection = RuleDocument(
    "random-inspection", Text("双随机抽查工作细则", english: "Rules on random inspection"))
  static let timedService = RuleDocument(
    "timed-service", Text("限时办结制度", english: "Rule on service in time"))
}
