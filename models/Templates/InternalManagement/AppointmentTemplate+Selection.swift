import Oversight

/// From the vacant post to the candidates who were looked at.
extension AppointmentTemplate {
  var nomination: PowerProcess {
    PowerProcess([
      flow(.vacancy, to: .motion),
      step(
        .motion, Text("提出选任动议", english: "Move to fill it"), .propose, by: .head,
        within: .workingDays(5)
      ) {
        basis(.article("公务员法", 43), .article("公务员法", 45))
        recorded(.text)
        issues(Text("选任工作方案", english: "Plan of selection"))
        risk(
          Text("因人设岗，超职数配备干部", english: "Posts are made for persons, beyond the numbers"),
          .medium, owner: .head
        ) {
          measure(
            Text("动议前编制、职数、空缺三项核对签字", english: "Numbers and vacancy signed beforehand"),
            .preventive, by: .head, rule: SharedRules.cadreSelection)
        }
        supervised(
          by: .commissioner, .content, Text("职数监督", english: "Numbers watch"), phase: .before,
          evidence: Text("职数核对表", english: "sheet of numbers"))
      },
      flow(.motion, to: .recommend) { receipt(.inspectors) },
      step(
        .recommend, Text("组织民主推荐", english: "Recommend"), .recommend, by: .inspectors,
        within: .workingDays(5)
      ) {
        basis(.article("公务员法", 46))
        recorded(.text)
        issues(Text("推荐票和谈话记录", english: "Votes and talks"))
        risk(
          Text("拉票贿选，计票结果失实", english: "Votes are canvassed or counted wrongly"), .medium,
          owner: .clerk
        ) {
          measure(
            Text("推荐票当场密封，异科室两人计票", english: "Votes sealed, counted by two from elsewhere"),
            .preventive, by: .clerk)
        }
        supervised(
          by: .commissioner, .conduct, Text("推荐监督", english: "Votes watch"), phase: .during,
          evidence: Text("计票现场记录", english: "record of the count"))
      },
      flow(.recommend, to: .shortlist) { receipt(.meeting) },
      step(
        .shortlist, Text("确定考察对象", english: "Shortlist"), .discuss, by: .meeting,
        within: .workingDays(5)
      ) {
        basis(.article("公务员法", 46))
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        issues(Text("考察对象建议名单", english: "Shortlist"))
        risk(
          Text("内定人选，推荐流于形式", english: "The choice was made before the vote"), .high,
          owner: .head, id: "foregone-choice"
        ) {
          answers(.deputy, .leader)
          measure(
            Text("名单逐人附条件对照、得票和实绩", english: "Conditions, votes and work of each are shown"),
            .preventive, by: .head, isKey: true, rule: SharedRules.cadreSelection, residual: .low)
          measure(
            Text("未列得票靠前者的书面理由全部复核", english: "Reasons to pass over the first reviewed"),
            .detective, by: .clerk, indicator: Text("名次变更率", english: "share passed over"))
        }
        supervised(
          by: .discipline, .content, Text("提名监督", english: "Shortlist watch"), phase: .during,
          evidence: Text("得票与名单对照", english: "votes and list"))
      },
      flow(.shortlist, to: .check),
      fork(.check),
    ])
  }

  var checks: PowerProcess {
    PowerProcess([
      flow(.check, to: .inspect) { receipt(.inspectors) },
      step(
        .inspect, Text("双人考察谈话", english: "Inspect"), .investigate, by: .inspectors,
        officers: 2, within: .workingDays(10)
      ) {
        basis(.article("公务员法", 46), .article("公务员法", 76))
        recusal()
        recorded(.text)
        issues(Text("考察材料", english: "Report"))
        risk(
          Text("考察走过场，隐瞒歪曲真实情况", english: "A show; what was found is hidden"), .high,
          owner: .clerk, id: "untrue-report"
        ) {
          answers(.head, .section)
          answers(.deputy, .leader)
          measure(
            Text("考察预告公开，两人同谈并各自签字", english: "Announced, done by two, both sign"),
            .preventive, by: .clerk, isKey: true, residual: .low)
          measure(
            Text("任职后被查处的倒查考察材料签字人", english: "Reports on the punished traced to signers"),
            .detective, by: .head, frequency: Text("每年", english: "yearly"))
        }
        supervised(
          by: .discipline, .conduct, Text("考察监督", english: "Inspection"), phase: .during,
          evidence: Text("谈话名单抽访", english: "talks asked about"))
      },
      flow(.check, to: .files) { receipt(.archivist) },
      step(
        .files, Text("审核干部档案", english: "Check the file"), .examine, by: .archivist,
        within: .workingDays(10)
      ) {
        basis(LegalReference("干部人事档案工作条例"))
        recusal()
        recorded(.text)
        issues(Text("档案审核表", english: "Check of the file"))
        risk(
          Text("年龄、学历、履历造假未查出", english: "Forged age, degree or record is missed"),
          .medium, owner: .archivist
        ) {
          measure(
            Text("三龄两历一身份原件比对，疑点函询", english: "Originals compared, doubts asked by letter"),
            .preventive, by: .archivist, rule: SharedRules.cadreSelection)
        }
        supervised(
          by: .commissioner, .content, Text("档案监督", english: "Files watch"), phase: .during,
          evidence: Text("档案抽查复核", english: "files read again"))
      },
      flow(.check, to: .opinion) { receipt(.resident) },
      step(
        .opinion, Text("回复廉政意见", english: "Give an opinion"), .review, by: .resident,
        within: .workingDays(10)
      ) {
        recorded(.text)
        issues(Text("党风廉政意见", english: "Opinion"))
      },
      flow(.inspect, to: .gather), flow(.files, to: .gather), flow(.opinion, to: .gather),
      join(.gather),
    ])
  }
}
