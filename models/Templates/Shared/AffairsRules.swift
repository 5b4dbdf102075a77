import Oversight

/// The rule documents (制度) on disclosure on which measures of several templates rest. Their
/// titles are samples.
enum AffairsRules {
  static let partyDisclosure = RuleDocument(
    "party-disclosure", Text("党务公开实施办法", english: "Measures on Party disclosure"))
  static let secrecyReview = RuleDocument(
    "secrecy-review", Text("信息公开保密审查制度", english: "Rule on secrecy review"))
  static let informationDisclosure = RuleDocument(
    "information-disclosure", Text("政府信息公开工作规程", english: "Procedure of disclosure"))
  static let financeDisclosure = RuleDocument(
    "finance-disclosure", Text("财务公开制度", english: "Rule on disclosure of accounts"))
  static let internalAudit = RuleDocument(
    "internal-audit", Text("内部审计制度", english: "Rule on internal audit"))
}
