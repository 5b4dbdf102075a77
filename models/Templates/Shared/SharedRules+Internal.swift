import Oversight

/// The rule documents (制度) of internal management. Their titles are samples.
extension SharedRules {
  static let purchasing = RuleDocument(
    "purchasing", Text("采购内部控制制度", english: "Rule on control of purchases"))
  static let tendering = RuleDocument(
    "tendering", Text("工程招标管理制度", english: "Rule on tenders for works"))
  static let worksChanges = RuleDocument(
    "works-changes", Text("工程变更管理办法", english: "Rule on changes of works"))
  static let worksPayments = RuleDocument(
    "works-payments", Text("工程价款支付管理办法", english: "Rule on payments for works"))
  static let cadreSelection = RuleDocument(
    "cadre-selection", Text("干部选拔任用工作规程", english: "Rule on selecting cadres"))
  static let homeVisits = RuleDocument(
    "home-visits", Text("入户调查责任制度", english: "Rule on answering for home visits"))
  static let relativesRegister = RuleDocument(
    "relatives-register", Text("近亲属享受救助备案制度", english: "Rule on filing relatives' benefits"))
  static let expenditure = RuleDocument(
    "expenditure", Text("支出审批和报销制度", english: "Rule on spending and claims"))
  static let stateAssets = RuleDocument(
    "state-assets", Text("国有资产管理办法", english: "Rule on state assets"))
  static let publicLeases = RuleDocument(
    "public-leases", Text("公共资源出租管理办法", english: "Rule on leases of resources"))
}
