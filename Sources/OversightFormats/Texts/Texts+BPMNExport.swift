internal import Oversight

extension Texts {
  /// What stands in BPMN files that we write.
  static let bpmnExport: StringTable = [
    "bpmn-export.limit": ("Time limit: {limit}", "时限：{limit}"),
    "bpmn-export.risk": ("Risk: {risk}", "风险点：{risk}"),
    "bpmn-export.grade": ("Grade: {grade}", "等级：{grade}"),
    "bpmn-export.measure": ("Measure: {measure}", "防控措施：{measure}"),
    "bpmn-export.supervision": ("Supervised by {post}: {what}", "{post}监督：{what}"),
  ]
}
