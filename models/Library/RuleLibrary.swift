import Oversight

/// The rule documents (制度) that measures and steps of several powers rest on. Their titles are
/// samples.
enum RuleLibrary {
  static let oneTimeNotice = RuleDocument(
    "one-time-notice", Text("一次性告知制度", english: "Rule on notice at one time"))
  static let siteChecks = RuleDocument(
    "site-checks", Text("现场核查工作规程", english: "Procedure of site checks"))
  static let collectiveDecision = RuleDocument(
    "collective-decision", Text("重大事项集体决策制度", english: "Rule on collective decisions"))
  static let homeVisits = RuleDocument(
    "home-visits", Text("入户调查责任制度", english: "Rule on answering for home visits"))
  static let relativesRegister = RuleDocument(
    "relatives-register", Text("近亲属享受救助备案制度", english: "Rule on filing relatives' benefits"))
  static let ruralBuildingBenchmark = RuleDocument(
    "rural-building-benchmark", "违法建房行政处罚裁量基准", .benchmark)
  static let purchasing = RuleDocument("purchasing", "采购内部控制制度")
  static let accountability = RuleDocument("accountability", "工作人员问责办法", .sanction)
}
