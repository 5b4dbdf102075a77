internal import Oversight

extension Texts {
  /// What of BPMN files a model does not say, and why.
  static let bpmnLeft: StringTable = [
    "bpmn.left.no-namespace": (
      "the file names no namespace of BPMN; its elements are taken for those of BPMN 2.0",
      "文件没有写明 BPMN 命名空间，按 BPMN 2.0 读取"
    ),
    "bpmn.left.documentation": (
      "descriptions are not part of a model; what matters of it belongs to steps and risks",
      "模型不含说明文字；其中要紧的内容应写入环节和风险点"
    ),
    "bpmn.left.drawing": (
      "notes and frames of the drawing are not part of a model", "模型不含图上的注释和框线"
    ),
    "bpmn.left.data": (
      "a model knows the papers that a step issues, not what it reads or keeps",
      "模型只记载环节制发的文书，不记载读取和保存的数据"
    ),
    "bpmn.left.technical": ("it is for machines that run the process", "此项供执行流程的系统使用"),
    "bpmn.left.global": ("it has no steps of its own", "此项没有自己的环节"),
    "bpmn.left.element": ("a model has no word for it", "模型中没有对应的内容"),
    "bpmn.left.foreign": ("it is of another language and not read", "属于其他标准，不予读取"),
    "bpmn.left.attributes": (
      "these attributes stay in the file and are not in the model: {names}",
      "以下属性留在文件中，不在模型中：{names}"
    ),
    "bpmn.left.extensions": (
      "these words of tools stay in the file and are not in the model: {names}",
      "以下工具扩展留在文件中，不在模型中：{names}"
    ),
    "bpmn.left.loop": (
      "that the step is done several times is not said: the model does it once",
      "模型不记载该环节重复进行，按一次计"
    ),
    "bpmn.left.assigned": (
      "its lane or pool performs it; the assignment to {names} is not in the model",
      "由其所在泳道或泳池办理；指派给 {names} 一事不在模型中"
    ),
    "bpmn.left.idle-lane": (
      "nobody does anything in it, so it is no post of this process",
      "其中无人办理任何环节，因而不作为本流程的岗位"
    ),
    "bpmn.left.empty-process": ("the process has no steps", "流程没有环节"),
    "bpmn.left.message-flow": (
      "that a message is sent is not said; who answers it performs a step of its own",
      "模型不记载消息的发送；答复一方的办理另作环节"
    ),
    "bpmn.left.message-nowhere": (
      "one end of the message flow is missing in the file", "消息流有一端在文件中不存在"
    ),
    "bpmn.left.second-sender": (
      "another pool is said to send what is awaited; that this one sends it too is not said",
      "等待的消息已记为由另一泳池发出；此处同样发送一事不在模型中"
    ),
    "bpmn.left.black-box": (
      "the pool shows no process: what is done in it, and by whom, is not in the model",
      "泳池没有画出流程：其中由谁办理什么，不在模型中"
    ),
    "bpmn.left.pool-nowhere": (
      "the file has no process '{id}', which the pool names: what is done in it is not in the model",
      "泳池所指的流程「{id}」不在文件中，其中的办理不在模型中"
    ),
    "bpmn.left.lane-nowhere": (
      "the process of the lane has no event, task or gateway '{id}': the lane is not said of it",
      "泳道所在流程中没有事件、任务或网关「{id}」，此项归属不在模型中"
    ),
    "bpmn.left.data-nowhere": (
      "the file has nothing that is written here: the step issues no paper by it",
      "文件中没有此处写入的数据，因而不作为环节制发的文书"
    ),
    "bpmn.left.default-nowhere": (
      "no way that leaves it is '{id}', which it names as its default: none is taken otherwise",
      "所指的默认流转「{id}」并非由此引出，因而没有默认流转"
    ),
    "bpmn.left.out-of-place": (
      "BPMN has no such element in '{parent}': it is not read, nor what stands in it",
      "BPMN 的「{parent}」中没有这种元素，连同其中内容一并不予读取"
    ),
    "bpmn.left.all-triggers": (
      "that all of its triggers must come is not said: the model names the first",
      "模型不记载须等齐全部触发条件，只写第一个"
    ),
    "bpmn.left.inlined": (
      "its steps stand among those of the process; the frame and its name do not",
      "其环节直接列入流程，子流程的边框和名称不保留"
    ),
    "bpmn.left.own-power": (
      "it is a step whose own steps are a power of their own: something can end or repeat it as a "
        + "whole",
      "作为一个环节，其内部另成职权：它可能整体中止或重复"
    ),
    "bpmn.left.transaction": (
      "it is a step whose own steps are a power of their own; that it is undone as a whole is not "
        + "said",
      "作为一个环节，其内部另成职权；模型不记载其整体撤销"
    ),
    "bpmn.left.ad-hoc": (
      "it is a step whose own steps are a power of their own, where those that are chosen are "
        + "done once, in any order",
      "作为一个环节，其内部另成职权：选定的环节各办一次，次序不限"
    ),
    "bpmn.left.empty-sub-process": (
      "nothing is drawn in it: it is a step without details", "其中没有内容，作为没有细目的环节"
    ),
    "bpmn.left.event-sub-process": (
      "its steps are a power of their own; when it begins, and what it interrupts, is not said",
      "其环节另成职权；模型不记载它何时开始、中断什么"
    ),
    "bpmn.left.call-outside": (
      "it calls '{id}', which is no process with steps in this file: it is a step without details",
      "所调用的「{id}」不是本文件中有环节的流程，作为没有细目的环节"
    ),
    "bpmn.left.call-circle": (
      "it calls '{id}', which in the end calls it: it is a step without details",
      "所调用的「{id}」最终又调用它，作为没有细目的环节"
    ),
    "bpmn.left.compensation": (
      "compensation is not part of a model: what undoes a step stays behind",
      "模型不含补偿：撤销环节的内容不保留"
    ),
    "bpmn.left.complex": (
      "its condition is not read; it is taken for an inclusive gateway",
      "不读取其条件，按包容网关处理"
    ),
    "bpmn.left.idle-gateway": (
      "no flow leads to it or away from it: it is left out", "没有任何流转进出，予以略去"
    ),
    "bpmn.left.idle-data": (
      "no step reads or writes it: it is in no document of the model", "没有环节读写，未作为文书列入模型"
    ),
    "bpmn.left.milestone": (
      "nobody does anything here: flows go past it", "此处无人办理，流转直接通过"
    ),
    "bpmn.left.several-triggers": (
      "of several triggers the first counts", "有多个触发条件，只取第一个"
    ),
    "bpmn.left.start-trigger": (
      "that the case begins by this is not said: {trigger}", "模型不记载由此开始：{trigger}"
    ),
    "bpmn.left.end-trigger": (
      "that this is thrown at the end is not said; the outcome is 'completed': {trigger}",
      "模型不记载结束时发出的内容，办理结果为“办结”：{trigger}"
    ),
    "bpmn.left.terminate": (
      "it stops whatever else goes on; the model ends there, and says where that leaves work open",
      "此处终止其他一切进行中的工作；模型在此结束，并指出由此搁置的工作"
    ),
    "bpmn.left.link": (
      "no link event of the same name catches it: the way ends here",
      "没有同名的链接事件与之衔接，路径在此结束"
    ),
    "bpmn.left.inexact-time": (
      "'{time}' is no number of hours or days; it stands as a note on the limit",
      "「{time}」不是确定的小时数或天数，作为时限备注"
    ),
    "bpmn.left.second-limit": (
      "the step has a limit already; '{time}' is not in the model",
      "该环节已有时限，「{time}」不在模型中"
    ),
    "bpmn.left.beside": (
      "what goes on beside the step is a branch that is taken once at most",
      "与该环节并行的处理作为一个分支，至多进行一次"
    ),
    "bpmn.left.implicit-end": (
      "no way leaves it, so the case or branch ends here; draw an end event if that is meant",
      "没有后续流转，视为在此结束；如确实如此，请画出结束事件"
    ),
  ]
}
