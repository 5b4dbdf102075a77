internal import Oversight

extension Texts {
  /// What is said of BPMN files.
  static let bpmn = StringTable([bpmnFaults, bpmnLeft, bpmnWords])

  /// What is wrong with them.
  private static let bpmnFaults: StringTable = [
    "bpmn.our-word-twice": (
      "'{word}' is there twice in this element; put everything into one",
      "该元素中「{word}」出现了两次，请并为一处"
    ),
    "bpmn.our-word-elsewhere": (
      "'{word}' says nothing in '{element}'; here may stand: {words}",
      "「{element}」中的「{word}」无法识别；此处可用：{words}"
    ),
    "bpmn.no-bpmn": (
      "this is no BPMN 2.0 model: its root is '{element}' of the namespace '{namespace}', not "
        + "'definitions' of http://www.omg.org/spec/BPMN/20100524/MODEL",
      "这不是 BPMN 2.0 模型：根元素是命名空间「{namespace}」的「{element}」，而不是 "
        + "http://www.omg.org/spec/BPMN/20100524/MODEL 的 definitions"
    ),
    "bpmn.empty-processes": (
      "no process of the file has a step; draw the events, tasks and gateways of one",
      "文件中的流程都没有环节，请画出事件、任务和网关"
    ),
    "bpmn.choreography": (
      "the file has a choreography only, which says what parties exchange and not who does what; "
        + "export the process of one of them",
      "文件中只有编排（choreography），只说明各方交换什么，未说明由谁办理；请导出其中一方的流程"
    ),
    "bpmn.conversation": (
      "the file has a conversation only, which says who talks to whom and not who does what; "
        + "export a process",
      "文件中只有会话（conversation），只说明谁与谁往来，未说明由谁办理；请导出流程"
    ),
    "bpmn.only-collaboration": (
      "the file has pools only, without a process in one of them; draw the steps of one",
      "文件中只有泳池而没有流程，请画出其中一个的环节"
    ),
    "bpmn.too-big": (
      "the file draws more than {limit} nodes, flows and lanes, which nobody can look through; "
        + "export its processes one by one",
      "文件中的节点、流转和泳道超过 {limit} 个，无法通览；请逐个导出流程"
    ),
    "bpmn.no-process": ("the file has no process", "文件中没有流程"),
    "bpmn.duplicate-id": (
      "the id '{id}' has already been given on line {line}; give each element an id of its own",
      "编号「{id}」已在第 {line} 行使用，请为每个元素另定编号"
    ),
    "bpmn.flow-without-end": (
      "the sequence flow has no '{key}'; join it to a step or take it out",
      "顺序流没有「{key}」，请连接到环节或删去"
    ),
    "bpmn.flow-nowhere": (
      "there is no element with the id '{id}', which the sequence flow names; join it to a step "
        + "or take it out",
      "没有编号为「{id}」的元素，顺序流无处可连；请连接到环节或删去"
    ),
    "bpmn.flow-to-other": (
      "the sequence flow is joined to '{id}', a '{kind}', which is no event, task or gateway",
      "顺序流连接的「{id}」是 {kind}，不是事件、任务或网关"
    ),
    "bpmn.flow-across": (
      "the sequence flow crosses the border of a process or sub-process; end it at the border, or "
        + "use a message flow",
      "顺序流跨越了流程或子流程的边界；请止于边界，或改用消息流"
    ),
    "bpmn.flow-from-end": (
      "the sequence flow leaves an end event; take it out, or use an intermediate event",
      "顺序流从结束事件引出；请删去，或改用中间事件"
    ),
    "bpmn.flow-to-start": (
      "the sequence flow leads to a start or boundary event, which begins a way; lead it to a "
        + "step",
      "顺序流指向开始事件或边界事件，而它们是路径的起点；请指向环节"
    ),
    "bpmn.boundary-nowhere": (
      "the boundary event hangs on '{id}', which is no activity of the same process or "
        + "sub-process; attach it to one",
      "边界事件所附着的「{id}」不是同一流程或子流程中的活动，请附着到活动上"
    ),
    "bpmn.definition-nowhere": (
      "the file has no event definition '{id}', which the event names; write the definition into "
        + "the event",
      "文件中没有事件所引用的事件定义「{id}」，请将定义直接写入事件"
    ),
    "bpmn.no-words": (
      "the element holds nothing that is said of a power; write attributes or elements, or take "
        + "it out",
      "元素中没有关于职权的内容；请写属性或子元素，或者删去"
    ),
  ]

  /// Words for what has no name of its own.
  private static let bpmnWords: StringTable = [
    "bpmn.unnamed": ("{kind} {id}", "{kind} {id}"),
    "bpmn.unnamed.decision": ("After {steps}", "{steps}之后"),
    "bpmn.unnamed.events": ("What comes first after {steps}", "{steps}之后先发生的事件"),
    "bpmn.after.one": ("“{first}”", "“{first}”"),
    "bpmn.after.two": ("“{first}” or “{second}”", "“{first}”或“{second}”"),
    "bpmn.after.many": ("“{first}”, “{second}” and others", "“{first}”“{second}”等"),
    "bpmn.trigger": ("{kind}: {detail}", "{kind}：{detail}"),
    "bpmn.start": ("Start", "开始"),
    "bpmn.completed": ("Completed", "办结"),
    "bpmn.otherwise": ("otherwise", "其他情形"),
    "bpmn.outcome": ("How '{step}' ends", "「{step}」的结果"),
    "bpmn.occurs": ("it occurs", "发生"),
    "bpmn.does-not-occur": ("it does not occur", "未发生"),
    "bpmn.kind.other": ("Element", "元素"),
    "bpmn.kind.process": ("Process", "流程"),
    "bpmn.kind.participant": ("Pool", "泳池"),
    "bpmn.kind.lane": ("Lane", "泳道"),
    "bpmn.kind.task": ("Task", "任务"),
    "bpmn.kind.userTask": ("Task", "任务"),
    "bpmn.kind.manualTask": ("Manual task", "手工任务"),
    "bpmn.kind.serviceTask": ("Service", "服务任务"),
    "bpmn.kind.scriptTask": ("Script", "脚本任务"),
    "bpmn.kind.businessRuleTask": ("Business rule", "规则任务"),
    "bpmn.kind.sendTask": ("Sending", "发送"),
    "bpmn.kind.receiveTask": ("Receipt", "接收"),
    "bpmn.kind.callActivity": ("Call", "调用"),
    "bpmn.kind.subProcess": ("Sub-process", "子流程"),
    "bpmn.kind.transaction": ("Transaction", "事务"),
    "bpmn.kind.adHocSubProcess": ("Ad hoc sub-process", "即席子流程"),
    "bpmn.kind.exclusiveGateway": ("Decision", "判断"),
    "bpmn.kind.eventBasedGateway": ("What comes first", "先发生的事件"),
    "bpmn.kind.startEvent": ("Start", "开始"),
    "bpmn.kind.endEvent": ("End", "结束"),
    "bpmn.kind.intermediateCatchEvent": ("Event", "事件"),
    "bpmn.kind.intermediateThrowEvent": ("Event", "事件"),
    "bpmn.kind.boundaryEvent": ("Event", "事件"),
    "bpmn.kind.messageEventDefinition": ("Message", "消息"),
    "bpmn.kind.timerEventDefinition": ("Time", "时间"),
    "bpmn.kind.errorEventDefinition": ("Error", "错误"),
    "bpmn.kind.escalationEventDefinition": ("Escalation", "上报"),
    "bpmn.kind.cancelEventDefinition": ("Cancellation", "取消"),
    "bpmn.kind.compensateEventDefinition": ("Compensation", "补偿"),
    "bpmn.kind.conditionalEventDefinition": ("Condition", "条件"),
    "bpmn.kind.linkEventDefinition": ("Link", "链接"),
    "bpmn.kind.signalEventDefinition": ("Signal", "信号"),
    "bpmn.kind.terminateEventDefinition": ("Termination", "终止"),
    "bpmn.kind.variableListenerEventDefinition": ("Variable", "变量"),
  ]
}
