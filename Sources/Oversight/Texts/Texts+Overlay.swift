extension Texts {
  /// What is said of overlays.
  package static let overlay: StringTable = [
    "overlay.unknown": (
      "{thing} '{id}' is not in {base}{hint}; to add it, give it the key '{lacking}' (there: {known})",
      "{base} 中没有{thing}「{id}」{hint}；如要新增，请写上键「{lacking}」（现有：{known}）"
    ),
    "overlay.twice": (
      "{thing} '{id}' is there twice; say everything of it in one place",
      "{thing}「{id}」出现了两次，请写在一处"
    ),
    "overlay.nameless": (
      "nothing says which {thing} of {base} is meant: the key 'id' is missing",
      "没有指明是 {base} 中的哪个{thing}：缺少键「id」"
    ),
    "overlay.no-base": (
      "'{key}' names the file below by its path, such as event-permit.bpmn",
      "「{key}」应写明底层文件的路径，如 event-permit.bpmn"
    ),
    "overlay.missing-base": (
      "there is no file '{base}' beside the overlay", "叠加文件旁没有文件「{base}」"
    ),
    "overlay.of-overlay": (
      "'{base}' is an overlay itself; name the file below it",
      "「{base}」本身就是叠加文件，请写明它下面的文件"
    ),
    "overlay.thing.root": ("the file", "文件"),
    "overlay.thing.powers": ("the power", "职权"),
    "overlay.thing.branches": ("the branch", "分支"),
    "overlay.thing.risks": ("the risk", "风险点"),
    "overlay.thing.measures": ("the measure", "防控措施"),
    "overlay.thing.units": ("the unit", "机构"),
    "overlay.thing.scales": ("the scale", "等级体系"),
    "overlay.thing.rules": ("the rule document", "制度"),
    "overlay.thing.posts": ("the post", "岗位"),
    "overlay.thing.steps": ("the step", "环节"),
    "overlay.thing.flows": ("the flow", "流转"),
  ]
}
