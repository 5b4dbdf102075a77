internal import Oversight

extension Texts {
  /// What the statements of a filing are called.
  static let registerFields: StringTable = [
    "field.power": ("power", "职权"), "field.powerCode": ("code of the power", "职权编码"),
    "field.powerName": ("name of the power", "职权名称"),
    "field.modelVersion": ("version of the model", "模型版本"),
    "field.modelDigest": ("digest of the model", "模型摘要"),
    "field.phase": ("phase", "备案阶段"), "field.step": ("step", "环节"),
    "field.stepName": ("name of the step", "环节名称"), "field.post": ("reporting post", "备案岗位"),
    "field.postName": ("name of the post", "岗位名称"),
    "field.matter": ("matter", "备案事项"), "field.category": ("category", "事项类别"),
    "field.unit": ("reporting unit", "备案单位"), "field.handler": ("handler", "经办人"),
    "field.sectionHead": ("head of the section", "科室负责人"),
    "field.deputyLeader": ("leader in charge", "分管领导"), "field.amount": ("amount", "金额"),
    "field.counterpart": ("counterpart", "相对人"),
    "field.meetingType": ("form of decision", "决策形式"),
    "field.meetingDate": ("day of the meeting", "会议日期"), "field.chair": ("chair", "主持人"),
    "field.present": ("present", "出席"), "field.absent": ("absent", "缺席"),
    "field.votes": ("votes", "表决情况"), "field.dissent": ("dissent", "不同意见"),
    "field.result": ("result", "决策结果"), "field.basis": ("basis", "依据"),
    "field.plannedDate": ("planned day", "计划日期"),
    "field.actualDate": ("actual day", "实际日期"), "field.filedDate": ("filed on", "备案日期"),
    "field.dueDate": ("due by", "应备案日期"), "field.lateness": ("lateness", "逾期情况"),
    "field.remark": ("remark", "备注"), "field.recusals": ("recusals", "回避情况"),
    "field.publicityPlace": ("made public at", "公示地点"),
    "field.publicityFrom": ("public from", "公示开始"),
    "field.publicityTo": ("public until", "公示结束"), "field.title": ("title", "材料名称"),
    "field.copies": ("copies", "份数"), "field.sha256": ("digest", "摘要"),
    "field.secret": ("secret", "涉密"), "field.officer": ("receiving officer", "收件人"),
    "field.opinion": ("opinion", "备案意见"), "field.deadline": ("to be put right by", "整改期限"),
    "field.followUp": ("follow-up", "整改情况"), "field.reason": ("reason", "更正原因"),
    "field.archiveNumber": ("archive number", "档案号"),
  ]
}
