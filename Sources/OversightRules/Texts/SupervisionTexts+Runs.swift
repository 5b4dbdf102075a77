internal import Oversight

/// The texts of the rules about what goes past those who watch.
extension Texts {
  static let unsupervisedExecution: StringTable = [
    "unsupervised-execution.title": ("Run from a risk past every supervision", "风险点之后全程无监督"),
    "unsupervised-execution.summary": (
      "A case can go from a risk point to its end and meet nobody independent.",
      "事项从风险点一路办到终点，途中没有任何独立的监督。"
    ),
    "unsupervised-execution.rationale": (
      """
      Who gives in to the risk knows beforehand that nobody will look, neither there nor later. \
      One supervision on the way makes it likely that it is found. A supervisor at work at the \
      same time in another branch does not come after it and does not count.
      """,
      "在风险点上动手脚的人事先就知道：当时没人看，之后也没人看。途中只要有一处监督，就可能被发现。同时进行的另一分支上的监督不在其后，不能算数。"
    ),
    "unsupervised-execution.remedy": (
      """
      Let a post that takes no part, and reports to nobody who does, supervise a step of this \
      run, best the one with the risk: {write:supervised}.
      """,
      "由不参与办理、也不是办理者下属的岗位，监督上述环节之一，最好就在风险点所在环节写：{write:supervised}。"
    ),
    "unsupervised-execution.detection": (
      """
      Looks for a run that performs the step with the risk or takes the flow with it, ends as the \
      risk bites, and meets in all that follows no independent supervision and no receipt that \
      covers a hand-over. Who works at the risk, or reports to one who does, does not count as a \
      watcher further on either. A supervision of the whole process watches no step.
      """,
      "查找这样的办理过程：经过风险点，到达该风险会造成后果的终点，其后没有任何独立监督，也没有能算数的交接签收。风险点的办理者及其下属，在之后环节的监督也不算数。对全流程的笼统监督不算对环节的监督。"
    ),
    "unsupervised-execution.falsePositives": (
      """
      A supervision that takes place and is not written: write it with its evidence. A risk that \
      does harm at some ends only: name them, {write:bites-at}.
      """,
      "实际有监督而未写明的：请写明并注明凭据。只在部分结果下才有危害的风险：请用 {write:bites-at} 写明。"
    ),
    "unsupervised-execution.satisfied": ("from there every case meets {watch}", "其后必经{watch}"),
    "unsupervised-execution.message": (
      """
      From '{place}' ({performers}) a case can go {run} to its end, and nobody independent \
      watches: if '{risk}' happens, nobody finds out.
      """,
      "自「{place}」（{performers}）起，事项可经“{run}”办到终点，途中无人监督：「{risk}」一旦发生，无人发现。"
    ),
    "unsupervised-execution.message.biased": (
      """
      From '{place}' ({performers}) a case can go {run} to its end, and nobody watches who is \
      independent of those at the risk: {watch} does not count, since it is by one who works at \
      '{place}' or reports to one who does. If '{risk}' happens, nobody else finds out.
      """,
      "自「{place}」（{performers}）起，事项可经“{run}”办到终点，途中没有独立于该环节人员的监督：{watch}不算数，因为监督者就是「{place}」的办理者或其下属。「{risk}」一旦发生，别无他人发现。"
    ),
  ]

  static let unsupervisedPath: StringTable = [
    "unsupervised-path.title": ("Branch from a risk past all supervision", "风险点之后有分支无监督"),
    "unsupervised-path.summary": (
      "After a risk point, one branch of the work is watched and another is not.",
      "风险点之后并行的分支，有的有监督，有的没有。"
    ),
    "unsupervised-path.rationale": (
      """
      Work that goes on in several branches at once comes together in the end, so the supervisor \
      of one branch sees the case. What is done in the other branch is not before his eyes.
      """,
      "并行办理的各分支最终汇合，监督其中一个分支的人能看到这件事项，但另一分支上做了什么，并不在其眼前。"
    ),
    "unsupervised-path.remedy": (
      """
      Supervise a step of the branch that is named, or the step with the risk itself: \
      {write:supervised}.
      """,
      "请监督所列分支上的环节，或监督风险点所在环节：{write:supervised}。"
    ),
    "unsupervised-path.detection": (
      """
      Looks for the shortest path of the chart from the risk to an end at which it bites with \
      nothing watched on it, where every run is closed. Where a whole run is open, \
      unsupervised-execution speaks.
      """,
      "在每种办理过程都有监督的前提下，查找图上从风险点到终点、其上没有监督的最短路径。全程无监督的，由 unsupervised-execution 报告。"
    ),
    "unsupervised-path.falsePositives": (
      """
      A supervisor who looks at the whole file after the branches meet: write the supervision \
      there.
      """,
      "监督者在分支汇合后查看全部案卷的：请把监督写在汇合之后。"
    ),
    "unsupervised-path.satisfied": ("every path meets {watch}", "每条路径都经过{watch}"),
    "unsupervised-path.message": (
      """
      After '{place}' ({performers}), with its risk '{risk}', the branch {path} goes past \
      everybody who watches. Only {watch} sees the case at all, and not what is done on this \
      branch.
      """,
      "「{place}」（{performers}）有风险点「{risk}」，其后的分支“{path}”无人监督。只有{watch}能看到这件事项，但看不到该分支上的办理情况。"
    ),
  ]

  static let unsupervisedStep: StringTable = [
    "unsupervised-step.title": ("Step nobody watches", "关键环节本身无监督"),
    "unsupervised-step.summary": (
      "At a step where power is used or that bears a risk nobody independent watches.",
      "行使权力或有风险点的环节，本身没有独立的监督。"
    ),
    "unsupervised-step.rationale": (
      """
      Whoever looks later sees papers, not what was done, and often when it can no longer be put \
      right. Where nobody looks later either, the power has no check at all.
      """,
      "事后监督看到的是案卷，不是当时的做法，往往已来不及纠正。之后也无人监督的，权力就完全不受制约。"
    ),
    "unsupervised-step.remedy": (
      """
      In the step write {write:supervised} with a post that takes no part in it and reports to \
      nobody who does: the section head or leader who has no hand in it, else the discipline \
      office.
      """,
      "在该环节中写 {write:supervised}，由不参与办理、也不是办理者下属的岗位监督：不经手的科室负责人或分管领导，或者纪检监察机构。"
    ),
    "unsupervised-step.detection": (
      """
      Looks at the steps of the office at which power is used, by their action or by \
      {write:decisive}, and at those with a risk that can bite. Where a run from one of their \
      risks is open, unsupervised-execution speaks.
      """,
      """
      检查本机关办理的、行使权力的环节（按办理动作或 {write:decisive} 判断）和有风险点的环节。风险点之后全程无监督的，由 unsupervised-execution \
      报告。
      """
    ),
    "unsupervised-step.falsePositives": (
      """
      A step whose whole result the next supervised step looks at: have it waived. A step of \
      little weight: {write:not-decisive}.
      """,
      "其结果由下一受监督环节完整复核的：可办理豁免。并不行使权力的环节：请写 {write:not-decisive}。"
    ),
    "unsupervised-step.satisfied.inside": (
      "supervised in every run of the process that it calls", "所调用流程的每种走法都有监督"
    ),
    "unsupervised-step.satisfied": ("watched by {watch}", "{watch}"),
    "unsupervised-step.message": (
      """
      Nobody watches '{step}' ({performers}) itself. What goes wrong there is seen only later, by \
      {watch}: perhaps too late to put it right.
      """,
      "「{step}」（{performers}）本身无人监督，出了问题只能靠其后{watch}，可能已来不及纠正。"
    ),
    "unsupervised-step.message.open": (
      """
      Power is used at '{step}' by {performers}, and nobody watches, there or later: the case \
      goes {run} to its end.
      """,
      "「{step}」由{performers}行使权力，当时和之后都无人监督：事项经“{run}”办到终点。"
    ),
  ]
}
