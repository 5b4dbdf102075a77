import Oversight

/// From the proposal to the end of the probation.
extension AppointmentTemplate {
  var choice: PowerProcess {
    PowerProcess([
      flow(.gather, to: .summarise) { receipt(.head) },
      step(
        .summarise, Text("提出任用建议", english: "Propose"), .propose, by: .head,
        within: .workingDays(3)
      ) { issues(Text("任用建议方案", english: "Proposal")) },
      flow(.summarise, to: .decide) { receipt(.meeting) },
      decision(
        .decide, Text("集体讨论决定", english: "Decide together"), .discuss, by: .meeting,
        within: .workingDays(5)
      ) {
        basis(.article("公务员法", 46), .article("公务员法", 76))
        matter(.appointment)
        follows(SharedRules.collectiveDecision)
        recusal()
        meeting(quorum: "三分之二以上", recordsDissent: true, leaderSpeaksLast: true)
        recorded(.text)
        branch(Text("同意任用", english: "yes"), to: .publicise) { receipt(.clerk) }
        branch(Text("不予任用", english: "no"), to: .shelved) { receipt(.clerk) }
        risk(
          Text("临时动议，个人说了算", english: "A sudden motion, or one person decides"), .high,
          owner: .head, id: "one-voice"
        ) {
          answers(.deputy, .leader)
          measure(
            Text("材料会前送达，逐人发言票决", english: "Papers sent before, each speaks, then a vote"),
            .preventive, by: .head, isKey: true, rule: SharedRules.collectiveDecision,
            residual: .low)
          measure(
            Text("表决票与任职文件逐批比对", english: "Ballots and appointments compared"), .detective,
            by: .clerk, frequency: Text("每批次", english: "each time"))
        }
        supervised(
          by: .discipline, .process, Text("决定监督", english: "Decision watch"), phase: .during,
          evidence: Text("列席并查票", english: "presence, ballots"))
        filing(.after, .workingDays(3), to: .authority, by: .head) {
          material(Text("任用方案和会议纪要", english: "Proposal and minutes"), by: .head)
        }
      },
      end(.shelved, Text("终止任用程序", english: "Not appointed"), .refused, by: .clerk),
    ])
  }

  var service: PowerProcess {
    var process = publicity(
      .publicise, by: .clerk, for: .workingDays(5), objections: .objections, review: .verify,
      by: .resident, next: .appoint, back: .decide
    ) {
      basis(.article("公务员法", 48))
    } onReview: {
      receipt(.resident)
    } onNext: {
      receipt(.head)
    } onBack: {
      receipt(.meeting)
    }
    process.add(appointment)
    return process
  }

  private var appointment: PowerProcess {
    PowerProcess([
      step(
        .appoint, Text("办理任职手续", english: "Appoint"), .appoint, by: .head,
        within: .workingDays(5)
      ) {
        basis(.article("公务员法", 42), .article("公务员法", 46))
        recorded(.text)
        issues(Text("任职文件", english: "Appointment"))
      },
      flow(.appoint, to: .probation) { receipt(.inspectors) },
      decision(
        .probation, Text("试用期满考核", english: "Probation passed?"), .evaluate, by: .inspectors
      ) {
        basis(.article("公务员法", 48))
        limitNote(Text("试用期满一个月内", english: "a month after it ends"))
        recusal()
        recorded(.text)
        branch(Text("合格", english: "yes"), to: .archive) { receipt(.clerk) }
        branch(Text("不合格", english: "no"), to: .relieved) { receipt(.clerk) }
        risk(
          Text("考核走形式，不合格仍转正", english: "The unfit pass all the same"), .low,
          owner: .clerk
        ) {
          measure(
            Text("期满民主测评，优良率不足的暂缓转正", english: "Staff are asked; bad results defer it"),
            .detective, by: .clerk)
        }
        supervised(
          by: .commissioner, .content, Text("试用监督", english: "Probation"), phase: .after,
          evidence: Text("测评汇总抽查", english: "sample of results"))
      },
      step(
        .archive, Text("任用材料归档", english: "Archive"), .archive, by: .clerk,
        within: .workingDays(10)
      ) { issues(Text("选任全程纪实表", english: "Record of the whole")) },
      flow(.archive, to: .confirmed),
      end(.confirmed, Text("正式任职", english: "Confirmed"), .completed, by: .clerk),
      end(.relieved, Text("免去试任职务", english: "Relieved"), .completed, by: .clerk),
    ])
  }
}
