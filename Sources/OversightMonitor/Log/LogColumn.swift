/// What a column of a log says.
enum LogColumn: String, CaseIterable {
  case `case`, step, performer, time

  /// The names by which it is found, the surest first: those of XES and of pm4py, English ones, and
  /// those of Chinese office systems.
  ///
  /// - Source: IEEE 1849-2023 (XES), the extensions Concept, Organizational and Time; the exchange
  ///   tables `pro_accept` and `pro_process` of the national government-service platform.
  var names: [String] {
    switch self {
    case .case:
      [
        "case:concept:name", "case", "case id", "case_id", "caseid", "project_no", "办件编号", "案件编号",
        "案号", "业务流水号", "流水号", "受理编号", "申办流水号", "事项编号", "编号",
      ]
    case .step:
      [
        "concept:name", "step", "activity", "event", "task", "event_name", "process_name", "环节名称",
        "环节", "办理环节", "步骤", "活动", "事件",
      ]
    case .performer:
      [
        "org:resource", "performer", "resource", "user", "officer", "handle_user_name", "办理人员",
        "办理人",
        "经办人", "承办人", "处理人", "操作人", "人员",
      ]
    case .time:
      [
        "time:timestamp", "time", "timestamp", "completed", "date", "event_end_time", "办结时间",
        "完成时间",
        "结束时间", "办理时间", "处理时间", "时间", "日期",
      ]
    }
  }

  /// Whether a log without it says nothing.
  var isNeeded: Bool { self == .case || self == .step }
}
