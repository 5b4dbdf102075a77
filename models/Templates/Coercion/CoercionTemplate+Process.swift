import Oversight

/// From the first look to the lifting of the measure.
extension CoercionTemplate {
  var approval: PowerProcess {
    PowerProcess([
      flow(.find, to: .verify),
      decision(
        .verify, Text("是否采取强制措施", english: "Is a measure needed?"), .investigate, by: .officer,
        officers: 2, within: .sameDay
      ) {
        basis(.article("行政强制法", 16), .article("优化营商环境条例", 59))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("强制措施审批表", english: "Approval of the measure"))
        branch(Text("一般情况", english: "ordinary"), to: .approve) { receipt(.leader) }
        branch(Text("情况紧急", english: "urgent"), to: .notify)
        branch(Text("无需采取", english: "not needed"), to: .spared)
        risk(
          Text("以情况紧急为名规避事前审批", english: "Calls it urgent to avoid approval"), .medium,
          owner: .officer
        ) {
          measure(
            Text("紧急理由当场口述录像留存", english: "The urgency is stated on video"), .preventive,
            by: .officer, rule: SharedRules.enforcementRecords)
        }
        supervised(
          by: .commissioner, .process, Text("启动监督", english: "Start watch"), phase: .before,
          evidence: Text("紧急件全查", english: "all urgent cases"))
      },
      end(.spared, Text("改用非强制手段", english: "Milder means"), .notAccepted, by: .officer),
      decision(
        .approve, Text("是否批准", english: "Approve?"), .approve, by: .leader, within: .sameDay
      ) {
        basis(.article("行政强制法", 18))
        recorded(.text)
        reviewed(by: "派驻纪检监察组", on: "2026-06-10", foundNoRisk: true)
        branch(Text("批准", english: "yes"), to: .notify) {
          supervised(
            by: .commissioner, .content, Text("批准监督", english: "Approval watch"),
            phase: .during, evidence: Text("审批表逐件核对", english: "each approval"))
        }
        branch(Text("不批准", english: "no"), to: .vetoed)
        supervised(
          by: .commissioner, .process, Text("审批监督", english: "Veto watch"), phase: .before,
          evidence: Text("审批台账", english: "register of approvals"))
      },
      end(.vetoed, Text("不予采取", english: "Not taken"), .notAccepted, by: .leader),
    ])
  }

  var measures: PowerProcess {
    PowerProcess([
      step(
        .notify, Text("告知理由和权利", english: "Tell why, and of rights"), .notify, by: .officer,
        officers: 2, within: .onTheSpot
      ) {
        basis(.article("行政强制法", 18))
        recorded(.audioVideo)
      },
      flow(.notify, to: .hear),
      step(
        .hear, Text("听取陈述申辩", english: "Hear the party"), .hearParty, by: .officer,
        officers: 2, within: .onTheSpot
      ) {
        basis(.article("行政强制法", 18))
        recorded(.text, .audioVideo)
        issues(Text("现场笔录", english: "Record made on the spot"))
      },
      flow(.hear, to: .execute),
      step(
        .execute, Text("实施查封扣押", english: "Seal or seize"), .execute, by: .officer,
        officers: 2, within: .days(1)
      ) {
        basis(.article("行政强制法", 23), .article("行政强制法", 24))
        follows(SharedRules.enforcementRecords)
        clock(.starts)
        recusal()
        recorded(.text, .audioVideo)
        issues(
          Text("查封扣押决定书和清单", english: "Decision and list"), statesRemedies: true)
        risk(
          Text("超范围查封扣押，清单记载不实", english: "Takes too much, lists it falsely"), .high,
          owner: .officer, id: "excess"
        ) {
          answers(.head, .section)
          answers(.leader, .leader)
          measure(
            Text("逐件拍照编号，当事人或见证人签字", english: "Each piece numbered, signed by a witness"),
            .preventive, by: .officer, isKey: true, residual: .medium)
          measure(
            Text("入库实物与清单、录像当日比对", english: "Goods, list and video compared the same day"),
            .detective, by: .custodian, indicator: Text("不符件数", english: "pieces that differ"))
        }
        supervised(
          by: .discipline, .conduct, Text("实施监督", english: "Seizure watch"), phase: .during,
          evidence: Text("录像与清单比对", english: "videos and lists"))
      },
      flow(.execute, to: .confirm) { receipt(.leader) },
      decision(
        .confirm, Text("报告补批是否维持", english: "Reported: maintain?"), .approve, by: .leader,
        within: .days(1)
      ) {
        basis(.article("行政强制法", 19))
        limitNote(Text("紧急的24小时内补批", english: "urgent: within 24 hours"))
        recorded(.text)
        reviewed(by: "派驻纪检监察组", on: "2026-06-10", foundNoRisk: true)
        supervised(
          by: .commissioner, .time, Text("补批监督", english: "Late approval watch"), phase: .during,
          evidence: Text("补批时间核对", english: "times of approval"))
        branch(Text("维持", english: "yes"), to: .keep) { receipt(.custodian) }
        branch(Text("不应采取", english: "no"), to: .liftAtOnce) {
          supervised(
            by: .commissioner, .time, Text("即时解除监督", english: "Lifting watch"),
            phase: .during, evidence: Text("解除时间记录", english: "time of lifting"))
        }
      },
      step(
        .liftAtOnce, Text("立即解除返还", english: "Lift at once"), .execute, by: .officer,
        officers: 2, within: .days(1)
      ) {
        basis(.article("行政强制法", 19))
        issues(Text("立即解除决定书", english: "Decision to lift at once"), statesRemedies: true)
        recorded(.text, .audioVideo)
      },
      flow(.liftAtOnce, to: .returned) { receipt(.party) },
      end(.returned, Text("即时领回财物", english: "Returned at once"), .completed, by: .party),
    ])
  }

  var handling: PowerProcess {
    PowerProcess([
      step(
        .keep, Text("登记入库保管", english: "Keep in custody"), .register, by: .custodian,
        within: .days(1)
      ) {
        basis(.article("行政强制法", 26))
        issues(Text("入库登记单", english: "Custody slip"))
        recorded(.text)
        risk(
          Text("调换、使用、丢失扣押财物", english: "Goods are swapped, used or lost"), .medium,
          owner: .custodian
        ) {
          measure(
            Text("一案一柜双锁，出入库双人签字", english: "A locker a case, two keys, two signatures"),
            .preventive, by: .custodian)
          measure(
            Text("每月与案件台账盘点一次", english: "Stock taken monthly against the cases"), .detective,
            by: .officer, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .commissioner, .content, Text("保管监督", english: "Custody watch"), phase: .during,
          evidence: Text("盘点记录", english: "record of stock"))
      },
      flow(.keep, to: .inquire) { receipt(.officer) },
      step(
        .inquire, Text("查清事实", english: "Establish the facts"), .investigate, by: .officer,
        officers: 2, within: .days(8)
      ) {
        basis(.article("行政强制法", 25), .article("行政强制法", 27))
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("调查报告", english: "Report of the inquiry"))
      },
      flow(.inquire, to: .decide) { receipt(.deputy) },
      decision(
        .decide, Text("作出处理决定", english: "What becomes of it?"), .decide, by: .deputy,
        within: .days(3)
      ) {
        basis(.article("行政强制法", 25), .article("行政强制法", 27), .article("行政强制法", 28))
        recorded(.text)
        issues(Text("处理决定书", english: "Decision"), statesRemedies: true)
        branch(Text("解除", english: "lift"), to: .release) {
          supervised(
            by: .commissioner, .content, Text("解除监督", english: "Return watch"), phase: .during,
            evidence: Text("返还清单核对", english: "list of returns"))
        }
        branch(Text("转处罚", english: "to a penalty"), to: .transferred)
        branch(Text("申请延期", english: "extend"), to: .extend) { receipt(.leader) }
        risk(
          Text("超期扣押，压案不处理", english: "Kept too long, nothing decided"), .medium,
          owner: .deputy
        ) {
          measure(
            Text("到期前五日系统红灯提醒", english: "The system warns five days ahead"), .preventive,
            by: .officer, mode: .automatic)
        }
        supervised(
          by: .discipline, .time, Text("处理监督", english: "Handling watch"), phase: .during,
          evidence: Text("到期清单全查", english: "all cases due"))
      },
      end(.transferred, Text("转入处罚程序", english: "Penalty procedure"), .transferred, by: .deputy),
      step(
        .extend, Text("批准并告知延期", english: "Extend, tell the party"), .approve, by: .leader,
        within: .days(1)
      ) {
        basis(.article("行政强制法", 25))
        limitNote(Text("至多延长30日", english: "30 days at most"))
        issues(Text("延期告知书", english: "Notice of extension"), statesRemedies: true)
        recorded(.text)
        reviewed(by: "派驻纪检监察组", on: "2026-06-10", foundNoRisk: true)
        supervised(
          by: .commissioner, .time, Text("延期监督", english: "Extension watch"), phase: .during,
          evidence: Text("延期告知书存根", english: "stub of the notice"))
      },
      flow(.extend, to: .inquire, .returned(atMost: 1)) {
        supervised(
          by: .commissioner, .process, Text("续查监督", english: "Further inquiry watch"),
          phase: .during, evidence: Text("延期理由单", english: "grounds"))
      },
      step(
        .release, Text("解除并返还财物", english: "Lift and return"), .execute, by: .officer,
        officers: 2, within: .days(1)
      ) {
        basis(.article("行政强制法", 28))
        issues(Text("解除决定书", english: "Decision to lift"), statesRemedies: true)
        recorded(.text, .audioVideo)
        filing(.after, .workingDays(3), to: .commissioner, by: .officer) {
          material(Text("解除决定和返还清单", english: "Lifting and list of returns"), by: .officer)
        }
      },
      flow(.release, to: .lifted) { receipt(.party) },
      end(.lifted, Text("领回财物", english: "Goods returned"), .completed, by: .party),
    ])
  }
}
