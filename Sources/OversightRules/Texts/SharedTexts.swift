package import Oversight

extension Texts {
  /// What several rules say.
  package static let shared: StringTable = [
    "shared.flow": ("{source} → {target}", "{source}→{target}"),
    "shared.phase": ("the phase of the process", "本流程该阶段"),
    "shared.missing.supervision-data": (
      "supervision data: the model says how work flows, and nothing of risks, measures and supervision",
      "监督数据：模型只有流程，没有风险点、防控措施和监督"
    ),
    "shared.missing.performer": ("the post that performs '{step}'", "环节「{step}」的办理岗位"),
    "shared.missing.reports": (
      "an order of reports: those of '{post}', or of its superiors, run in a circle",
      "明确的隶属关系：「{post}」或其上级之间循环隶属"
    ),
    "shared.missing.owner": (
      "the post that answers for the measure '{measure}'", "防控措施「{measure}」的责任岗位"
    ),
    "shared.missing.unit": ("the unit of '{post}'", "「{post}」所属的单位"),
    "shared.missing.grade": ("the grade of the risk '{risk}'", "风险点「{risk}」的风险等级"),
    "shared.missing.sound": (
      "a process in which every case comes to a proper end: this one can get stuck or do a step twice",
      "每件事项都能正常办结的流程：本流程会卡住或重复办理"
    ),
    "shared.missing.end": (
      "an end at which '{risk}' bites: the process has none with such an outcome",
      "「{risk}」造成后果的结局：流程中没有这样的结局"
    ),
    "shared.missing.called": (
      "whether every case comes to a proper end: the process that '{step}' calls may not",
      "每件事项能否正常办结：环节「{step}」所调用的流程未必能"
    ),
    "shared.missing.soundness": (
      "whether every case comes to a proper end: the branches are too entangled to decide it",
      "每件事项能否正常办结：分支交错，无法判定"
    ),
    "shared.nobody": ("nobody is named", "未写明办理岗位"),
    "shared.watch.step": ("{posts} at '{step}'", "{posts}在「{step}」的监督"),
    "shared.watch.inside": ("those who watch inside '{step}'", "「{step}」所调用流程中的监督"),
    "shared.watch.flow": ("{posts} on '{flow}'", "{posts}对「{flow}」的监督"),
    "shared.watch.receipt": ("the receipt of '{post}' on '{flow}'", "「{post}」对「{flow}」的签收"),
    "shared.andMore": ("{list} and {count} more", "{list}等，另有{count}处"),
    "shared.removal.supervision": (
      "the supervision of '{target}' by '{post}'", "「{post}」对「{target}」的监督"
    ),
    "shared.removal.receipt": ("the receipt on '{flow}'", "「{flow}」的签收"),
    "shared.removal.measure": ("the measure '{measure}'", "防控措施「{measure}」"),
    "shared.removal.owner": (
      "'{owner}' as the one who answers for '{element}'", "「{owner}」对「{element}」的责任"
    ),
    "shared.removal.filing": ("the filing at '{step}'", "环节「{step}」的备案"),
  ]
}
