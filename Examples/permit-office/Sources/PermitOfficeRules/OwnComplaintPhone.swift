public import Oversight

/// Every power names a telephone of this office for complaints, not only one of somebody else.
public struct OwnComplaintPhone: Rule {
  public static let description = RuleDescription(
    id: "own-complaint-phone", family: .supervision, severity: .error, pack: .public,
    references: ["行政许可法 30"], texts: texts,
    examples: [.fires(OtherPhone()), .silent(OwnPhone()), .undetermined(NoChannel())])

  /// How the numbers of the office begin.
  private static let prefix = "0000-888"

  public init() {}

  public func verdicts(on power: ResolvedPower, in context: CheckContext) -> [Verdict] {
    let phones = power.entry.supervision.filter { $0.kind == .phone }
    if phones.isEmpty {
      return [.undetermined(power, missing: LocalizedText("监督电话", english: "telephone"))]
    }
    if let own = phones.first(where: { $0.address.hasPrefix(Self.prefix) }) {
      return [.satisfied(power, by: LocalizedText(own.address))]
    }
    let found = phones.map(\.address).joined(separator: ", ")
    return [.violated(power, ["power": power.entry.name, "phones": LocalizedText(found)])]
  }
}

private let texts: StringTable = [
  "own-complaint-phone.title": ("No complaint telephone of our own", "没有本单位监督电话"),
  "own-complaint-phone.summary": (
    "A power whose complaint telephones all belong to others.", "职权所列监督电话均非本单位号码。"
  ),
  "own-complaint-phone.rationale": (
    "Whoever complains must reach somebody who can look at the file.", "投诉人应能联系到可以调阅案卷的人员。"
  ),
  "own-complaint-phone.remedy": (
    "Add a telephone of this office to `supervision`.", "请在 supervision 中补充本单位监督电话。"
  ),
  "own-complaint-phone.detection": (
    "Looks for a telephone that begins with 0000-888.", "查找以 0000-888 开头的电话。"
  ),
  "own-complaint-phone.falsePositives": (
    "Powers that another body exercises for us.", "由其他机关代为行使的职权。"
  ),
  "own-complaint-phone.message": (
    "'{power}' names only telephones of others: {phones}", "「{power}」只列了其他单位的电话：{phones}"
  ),
]

private protocol ExamplePower: ExampleModel {
  var channels: [SupervisionChannel] { get }
}

extension ExamplePower {
  var power: Power { Power("example", "示例职权", .other, supervision: channels) }
  var process: PowerProcess { PowerProcess() }
}

private struct OtherPhone: ExamplePower {
  var channels: [SupervisionChannel] { [.phone("0000-7770001")] }
}

private struct OwnPhone: ExamplePower {
  var channels: [SupervisionChannel] { [.phone("0000-8880001")] }
}

private struct NoChannel: ExamplePower {
  var channels: [SupervisionChannel] { [] }
}
