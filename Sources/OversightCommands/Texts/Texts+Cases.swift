import Oversight

extension Texts {
  /// What is said where recorded cases are counted on charts, and where pages become other files.
  static let cases: StringTable = [
    "failure.no-converter": (
      "'{program}' is not installed; the page is in '{page}', to be printed from a browser",
      "未安装「{program}」；页面已写入「{page}」，可用浏览器打印"
    ),
    "failure.converter-failed": (
      "'{program}' could not make the file; the page is in '{page}'",
      "「{program}」未能生成文件；页面在「{page}」"
    ),
    "failure.render-log-here": (
      "this program reads no logs; use the installed oversight: oversight render PATH --log LOG",
      "本程序不读取日志，请使用已安装的 oversight：oversight render PATH --log LOG"
    ),
    "failure.render-log-alone": (
      "--log goes neither with --diff nor with --highlight", "--log 不能与 --diff 或 --highlight 同用"
    ),
    "failure.render-log-two": (
      "with --log, one folder or file of models is expected", "--log 只接受一个模型文件或文件夹"
    ),
    "failure.render-log-risk-chart": (
      "recorded cases are counted on the flow chart; leave out --chart risk",
      "办件数绘于流程图，请去掉 --chart risk"
    ),
    "failure.render-log-power": (
      "say by --power which one power the log is about: {powers}", "请用 --power 指明日志所属的一项职权：{powers}"
    ),
    "failure.render-mapping": (
      "--mapping says what the events of a log are; name the log by --log",
      "--mapping 说明日志中的事件，请用 --log 指明日志"
    ),
    "help.option.render-log": (
      "Counts the cases of an event log on the flows, with the share that was late after each.",
      "在流转旁标出日志中的办件数及其后超期占比。"
    ),
    "help.option.render-log-mapping": (
      "Which columns and events of the log are which (columns, events).",
      "日志的列与事件的对应（columns、events）。"
    ),
  ]
}
