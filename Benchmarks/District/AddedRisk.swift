import Oversight

/// A kind of risk that can occur at any step, with the measures that stand against it.
struct AddedRisk {
  /// Words in Chinese and in English, with `{step}` for the name of the step.
  typealias Words = (chinese: String, english: String)

  let id: String
  let manifestation: Words
  /// The first prevents, the others detect.
  let measures: [Words]

  /// Enough kinds that no power needs one twice.
  static let all: [AddedRisk] = [
    AddedRisk(
      id: "delay",
      manifestation: ("“{step}”久拖不办，借机索要好处", "Delays '{step}' to be asked for favours"),
      measures: [
        ("“{step}”逐日登记，到期前提醒", "'{step}' entered daily, with a reminder before the limit"),
        ("每周列出未办结的“{step}”件", "Open cases of '{step}' listed weekly"),
        ("按月回访“{step}”的当事人", "Parties to '{step}' called back monthly"),
      ]),
    AddedRisk(
      id: "leak",
      manifestation: (
        "把“{step}”中未公开的信息告诉利害关系人", "Tells interested parties what '{step}' has found"
      ),
      measures: [
        ("查看“{step}”资料须登记事由", "Whoever reads papers of '{step}' enters why"),
        ("每月核对“{step}”的查阅记录", "Records of access to '{step}' compared monthly"),
        ("每季度抽查“{step}”资料的流向", "Where papers of '{step}' went sampled quarterly"),
      ]),
    AddedRisk(
      id: "record",
      manifestation: ("“{step}”的记录事后补写，与实际不符", "Writes up '{step}' afterwards and untruly"),
      measures: [
        ("“{step}”当场登记，由系统记时", "'{step}' entered on the spot, timed by the system"),
        ("每月抽五份“{step}”记录与系统时间比对", "Five records of '{step}' compared monthly"),
        ("“{step}”记录缺页的逐件说明", "Missing pages of '{step}' explained one by one"),
      ]),
    AddedRisk(
      id: "kinship",
      manifestation: (
        "“{step}”的经办人与当事人是亲属而不回避", "Handles '{step}' for relatives without standing aside"
      ),
      measures: [
        ("“{step}”前逐件申报有无利害关系", "Interests declared before each '{step}'"),
        ("每季度把“{step}”的申报与人员名册比对", "Declarations at '{step}' compared quarterly"),
        ("每半年轮换“{step}”的经办人", "Those who do '{step}' rotate every half year"),
      ]),
    AddedRisk(
      id: "favour",
      manifestation: ("“{step}”对熟人放宽、对生人从严", "Is lenient to friends at '{step}', strict to others"),
      measures: [
        ("“{step}”按书面要点逐项办理", "'{step}' follows written points one by one"),
        ("每季度比对“{step}”的同类结果", "Like results of '{step}' compared quarterly"),
        ("每月抽查“{step}”的结果是否一致", "Results of '{step}' sampled monthly"),
      ]),
    AddedRisk(
      id: "agent",
      manifestation: ("在“{step}”中暗示当事人找中介代办", "Hints at an agent at '{step}'"),
      measures: [
        ("“{step}”的窗口公布不须中介的事项", "What needs no agent is posted at '{step}'"),
        ("每月统计“{step}”由同一中介代办的件数", "Cases of '{step}' by one agent counted monthly"),
        ("每季度走访“{step}”的当事人", "Parties to '{step}' visited quarterly"),
      ]),
    AddedRisk(
      id: "papers",
      manifestation: ("“{step}”的材料抽换、遗失而无人知晓", "Papers of '{step}' are swapped or lost unseen"),
      measures: [
        ("“{step}”的材料编号并当面交接", "Papers of '{step}' numbered and handed over in person"),
        ("每月清点“{step}”的案卷", "Files of '{step}' counted monthly"),
        ("每季度把“{step}”的案卷与扫描件比对", "Files of '{step}' compared with scans quarterly"),
      ]),
    AddedRisk(
      id: "order",
      manifestation: ("“{step}”不按先后次序，插队办理", "Takes cases of '{step}' out of turn"),
      measures: [
        ("“{step}”由系统按先后派件", "Cases of '{step}' assigned by time of arrival"),
        ("每周核对“{step}”的办理次序", "The order of '{step}' compared weekly"),
        ("每月公布“{step}”的提前办理件", "Cases of '{step}' taken early published monthly"),
      ]),
  ]

  static func text(_ words: Words, at step: LocalizedText) -> LocalizedText {
    LocalizedText(
      words.chinese.replacing("{step}", with: step[.simplifiedChinese]),
      english: words.english.replacing("{step}", with: step[.english]))
  }
}
