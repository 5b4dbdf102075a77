import Oversight

/// The rule documents (制度) of villages on which measures of several templates rest. Their titles
/// are samples.
enum CommunityRules {
  static let disclosure = RuleDocument(
    "village-disclosure", Text("村务公开制度", english: "Rule on village disclosure"))
  static let spending = RuleDocument(
    "village-spending", Text("村级财务管理制度", english: "Rule on village finance"))
  static let assets = RuleDocument(
    "village-assets", Text("农村集体三资管理制度", english: "Rule on collective assets"))
  static let resolutions = RuleDocument(
    "village-resolutions", Text("四议两公开工作规程", english: "Procedure of village resolutions"))
  static let seal = RuleDocument(
    "village-seal", Text("村级印章管理制度", english: "Rule on the village seal"))
}
