import Oversight

/// From the plan to the publication of the result.
extension InspectionTemplate {
  var preparation: PowerProcess {
    PowerProcess([
      flow(.plan, to: .approve) { receipt(.deputy) },
      step(
        .approve, Text("审定并公布计划", english: "Approve and publish"), .approve, by: .deputy,
        within: .workingDays(5)
      ) {
        basis(.article("优化营商环境条例", 54))
        recorded(.text)
        issues(Text("年度检查计划", english: "Plan of the year"))
        risk(
          Text("检查频次过高，多头重复检查", english: "Too many inspections of one firm"), .medium,
          owner: .deputy
        ) {
          measure(
            Text("同一对象的检查合并为一次", english: "Inspections of one firm are joined"), .preventive,
            by: .planner, rule: SharedRules.randomInspection)
        }
        supervised(
          by: .commissioner, .content, Text("计划监督", english: "Plan watch"), phase: .before,
          evidence: Text("重复检查比对", english: "table of repetitions"))
      },
      flow(.approve, to: .draw) {
        supervised(
          by: .commissioner, .process, Text("下达监督", english: "Order watch"), phase: .before,
          evidence: Text("计划下达登记", english: "register of orders"))
      },
      step(
        .draw, Text("随机抽取对象和人员", english: "Draw firms and inspectors"), .register,
        by: .planner, within: .sameDay
      ) {
        basis(.article("优化营商环境条例", 54))
        follows(SharedRules.randomInspection)
        recorded(.text, .audioVideo)
        issues(Text("抽取结果单", english: "Result of the draw"))
        risk(
          Text("人为指定检查对象，跑风漏气", english: "Picks whom to inspect, warns firms"), .medium,
          owner: .planner
        ) {
          measure(
            Text("系统抽取，名单当日才解密", english: "The system draws, the list opens on the day"),
            .preventive, by: .planner, rule: SharedRules.randomInspection)
          measure(
            Text("每半年统计从未抽中的对象", english: "Firms never drawn are counted half-yearly"),
            .detective, by: .head, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .commissioner, .conduct, Text("抽取监督", english: "Draw watch"), phase: .before,
          evidence: Text("现场见证抽取记录", english: "record of the draw"))
      },
      flow(.draw, to: .notify) { receipt(.officer) },
    ])
  }

  var inspection: PowerProcess {
    PowerProcess([
      step(
        .notify, Text("出示证件告知事项", english: "Show credentials, tell why"), .notify, by: .officer,
        officers: 2, within: .sameDay
      ) {
        basis(.article("行政处罚法", 55))
        issues(Text("检查通知书", english: "Notice of inspection"))
        recorded(.text)
        clock(.starts)
      },
      flow(.notify, to: .inspect),
      step(
        .inspect, Text("实施现场检查", english: "Inspect"), .inspect, by: .officer, officers: 2,
        within: .workingDays(2)
      ) {
        basis(.article("行政处罚法", 42), .article("行政处罚法", 55))
        follows(SharedRules.enforcementRecords)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("现场检查记录", english: "Record of the inspection"))
        risk(
          Text("吃拿卡要，隐瞒检查发现", english: "Takes favours, hides what is found"), .medium,
          owner: .officer
        ) {
          measure(
            Text("按检查清单逐项记录，当事人签字", english: "List of points, signed by the party"),
            .preventive, by: .officer)
          measure(
            Text("按月抽取一成对象电话回访", english: "One firm in ten is called each month"), .detective,
            by: .head, frequency: Text("每月", english: "monthly"))
        }
        supervised(
          by: .discipline, .conduct, Text("检查监督", english: "Inspection watch"), phase: .during,
          evidence: Text("执法录像抽查", english: "sample of videos"))
      },
      flow(.inspect, to: .report),
      step(
        .report, Text("提出检查报告", english: "Report"), .propose, by: .officer,
        within: .workingDays(3)
      ) { issues(Text("检查报告", english: "Report of the inspection")) },
      flow(.report, to: .judge) {
        supervised(
          by: .commissioner, .content, Text("报告监督", english: "Report watch"), phase: .during,
          evidence: Text("报告与记录核对", english: "report and record"))
      },
    ])
  }

  var handling: PowerProcess {
    PowerProcess([
      decision(
        .judge, Text("检查结果如何", english: "What was found?"), .decide, by: .head,
        within: .workingDays(2)
      ) {
        recorded(.text)
        branch(Text("未发现问题", english: "nothing"), to: .publish) {
          supervised(
            by: .commissioner, .content, Text("无问题监督", english: "Clean result watch"),
            phase: .during, evidence: Text("无问题件抽查", english: "sample of these"))
        }
        branch(Text("责令改正", english: "to be mended"), to: .order) {
          supervised(
            by: .commissioner, .process, Text("处理监督", english: "Handling watch"),
            phase: .during, evidence: Text("问题处理台账", english: "register of findings"))
        }
        branch(Text("涉嫌违法", english: "a breach"), to: .transferred)
        risk(
          Text("大事化小，该立案不立案", english: "Plays down what must be punished"), .medium,
          owner: .head
        ) {
          measure(
            Text("处理意见对照问题分级表确定", english: "Consequences by a table of findings"), .preventive,
            by: .head)
        }
        supervised(
          by: .discipline, .content, Text("结果监督", english: "Result watch"), phase: .during,
          evidence: Text("问题与处理对照", english: "findings, consequences"))
      },
      end(
        .transferred, Text("转入案件查处", english: "Handed to a penalty case"), .transferred, by: .head),
      step(
        .order, Text("送达责令改正通知", english: "Serve the order"), .serve, by: .officer,
        officers: 2, within: .workingDays(2)
      ) {
        issues(Text("责令改正通知书", english: "Order to mend"), statesRemedies: true)
        recorded(.text)
      },
      flow(.order, to: .rectify) { receipt(.party) },
      step(
        .rectify, Text("限期改正", english: "Mend in time"), .correct, by: .party,
        within: .workingDays(15)
      ) { issues(Text("整改报告", english: "Report on what was mended")) },
      flow(.rectify, to: .recheck) { receipt(.officer) },
      decision(
        .recheck, Text("是否整改到位", english: "Mended?"), .inspect, by: .officer, officers: 2,
        within: .workingDays(3)
      ) {
        recusal()
        recorded(.text, .audioVideo)
        branch(Text("到位", english: "yes"), to: .publish) { receipt(.planner) }
        branch(Text("拒不改正", english: "refuses"), to: .transferred) {
          supervised(
            by: .commissioner, .process, Text("移送监督", english: "Transfer watch"),
            phase: .during, evidence: Text("移送登记", english: "register of transfers"))
        }
      },
      step(
        .publish, Text("公开检查结果并归档", english: "Publish and archive"), .publicise, by: .planner,
        within: .workingDays(10)
      ) {
        also(.archive)
        basis(.article("优化营商环境条例", 54), .article("政府信息公开条例", 26))
        clock(.stops)
        recorded(.text)
        supervised(
          by: .commissioner, .time, Text("公开监督", english: "Publicity watch"), phase: .after,
          evidence: Text("结果公开比对", english: "against what is published"))
        filing(.after, .workingDays(3), to: .commissioner, by: .planner) {
          material(Text("检查结果汇总表", english: "Table of results"), by: .planner)
        }
      },
      flow(.publish, to: .closed),
      end(.closed, Text("检查办结", english: "Closed"), .completed, by: .planner),
    ])
  }
}
