internal import Oversight

extension Texts {
  /// The help of the commands of the register.
  static let registerHelp: StringTable = [
    "help.register": (
      "Keeps the filing register: one matter, one filing.", "管理备案登记簿：一事一备案。"
    ),
    "help.register.discussion": (
      "Nothing is overwritten: each event names the one before it by its digest.",
      "登记内容不会被覆盖：每个事件都以摘要指明前一事件。"
    ),
    "help.init": ("Founds a register.", "建立登记簿。"),
    "help.open": ("Opens a filing, held against the model.", "对照模型登记一项备案。"),
    "help.open.discussion": (
      "A step or post that the model does not have is refused; a late filing is marked.",
      "模型中没有的环节、岗位不予登记；逾期备案予以标记。"
    ),
    "help.add": ("Adds a material by the digest of its file.", "以文件摘要登记备案材料。"),
    "help.receive": ("Says that the discipline office has received it.", "登记纪检机构收件。"),
    "help.opine": ("Adds the opinion of the discipline office.", "登记纪检机构的备案意见。"),
    "help.rectify": ("Says how it was put right.", "登记整改情况。"),
    "help.correct": ("Replaces statements; both stay to be read.", "更正内容；原内容仍可查阅。"),
    "help.close": ("Closes a filing and names its archive number.", "办结备案并登记档案号。"),
    "help.list": ("Lists the filings, a line each.", "逐行列出备案。"),
    "help.show": ("Shows one filing with all of its events.", "查看一项备案及其全部经过。"),
    "help.verify": (
      "Proves the chain of events, and names its first broken link.",
      "验证事件链，指出第一处断链。"
    ),
    "help.verify.discussion": (
      "Keep the head elsewhere: only with it is a cut end or a rewritten chain found. Exit status 1: broken.",
      "请另存链首值：只有据此才能发现末尾被截去或整链被重写。退出状态 1：链已断。"
    ),
    "help.export": ("Writes filings to a file.", "将备案写入文件。"),
    "help.export.discussion": (
      "The ending says the form: .csv, .xlsx, .json; as forms .html, .pdf (weasyprint), .docx (pandoc).",
      "由扩展名决定格式：.csv、.xlsx、.json；备案表为 .html、.pdf（需 weasyprint）、.docx（需 pandoc）。"
    ),
    "help.option.register": ("the file of the register", "登记簿文件"),
    "help.option.by": ("who makes this entry", "登记人"),
    "help.option.set": ("a statement; may be repeated", "填写一个字段；可重复"),
    "help.option.json": ("a file with an object of statements", "内容文件（JSON 对象）"),
    "help.option.number": ("the number of the filing", "备案编号"),
    "help.option.numbers": ("the numbers of filings; all without", "备案编号；不写则为全部"),
    "help.option.material": ("the file of the material", "材料文件"),
    "help.option.title": ("the title of the material", "材料名称"),
    "help.option.copies": ("how many copies", "份数"),
    "help.option.secret": ("never shown to the public", "涉密，不对外公开"),
    "help.option.officer": ("who has received it", "收件人"),
    "help.option.opinion": ("the opinion", "备案意见"),
    "help.option.deadline": ("the day until which it is to be put right", "整改期限"),
    "help.option.followUp": ("how it was put right", "整改情况"),
    "help.option.reason": ("why it is corrected", "更正原因"),
    "help.option.archiveNumber": ("the number in the archive", "档案号"),
    "help.option.unit": ("short name of the unit, for numbers", "单位简称，用于编号"),
    "help.option.models": ("the models: a package or files", "模型：包或文件"),
    "help.option.power": ("id or code of the power", "职权标识或编码"),
    "help.option.step": ("id of the step", "环节标识"),
    "help.option.phase": ("when it is filed: before, during or after the step", "备案阶段：事前、事中、事后"),
    "help.option.post": ("id of the reporting post", "备案岗位标识"),
    "help.option.matter": ("what is filed", "备案事项"),
    "help.option.head": ("a head of the chain that was kept elsewhere", "另存的链首值"),
    "help.option.edition": ("for whom; the public sees no secret materials", "读者；公开版不含涉密材料"),
    "help.option.state": (
      "only those in this state: opened, received, opinion, rectified or closed",
      "只列出此状态：opened、received、opinion、rectified、closed"
    ),
    "help.option.late": ("only those that are late", "只列出逾期的"),
    "help.option.output": ("the file to write", "写入的文件"),
    "bad-form": (
      "'{file}' must end in .csv, .xlsx, .json, .html, .pdf or .docx",
      "「{file}」应以 .csv、.xlsx、.json、.html、.pdf 或 .docx 结尾"
    ),
    "phase.before": ("before", "事前"), "phase.during": ("during", "事中"),
    "phase.after": ("after", "事后"),
  ]
}
