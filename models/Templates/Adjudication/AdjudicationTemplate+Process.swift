import Oversight

/// From acceptance to service on both parties.
extension AdjudicationTemplate {
  var intake: PowerProcess {
    acceptance(
      .apply, from: .applicant, by: .window, check: .check, correct: .correct, accept: .accept,
      reject: .reject, rejected: .notAccepted
    ) {
      basis(.article("政府采购法", 55))
      risk(
        Text("推给法院或者其他部门不受理", english: "Sends the parties to others"), .low, owner: .window
      ) {
        measure(
          Text("不受理须写明有权处理的机关", english: "The notice names the body that may decide"),
          .preventive, by: .window)
      }
      supervised(
        by: .commissioner, .process, Text("受理监督", english: "Acceptance watch"), phase: .before,
        evidence: Text("不受理件全查", english: "all non-acceptances"))
    }
  }

  var inquiry: PowerProcess {
    PowerProcess([
      flow(.accept, to: .inform),
      step(
        .inform, Text("送达申请书副本", english: "Serve the copy"), .notify, by: .window,
        within: .workingDays(2)
      ) {
        issues(Text("答辩通知书", english: "Notice to reply"))
        recorded(.text)
      },
      flow(.inform, to: .reply) { receipt(.respondent) },
      step(
        .reply, Text("提交答辩和证据", english: "Reply with evidence"), .apply, by: .respondent,
        within: .workingDays(5)
      ) { issues(Text("答辩书", english: "Reply")) },
      flow(.reply, to: .inquire) { receipt(.inquirer) },
      step(
        .inquire, Text("调查核实证据", english: "Examine the evidence"), .examine, by: .inquirer,
        officers: 2, within: .workingDays(6)
      ) {
        also(.investigate)
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("调查笔录", english: "Record of the inquiry"))
        risk(
          Text("私下接触一方，泄露对方证据", english: "Meets one side alone, leaks evidence"), .medium,
          owner: .inquirer
        ) {
          measure(
            Text("接触当事人须在办案区并登记", english: "Parties met on the premises only, registered"),
            .preventive, by: .inquirer)
          measure(
            Text("结案后双方各填一份廉洁反馈", english: "Both sides are asked after the case"), .detective,
            by: .head)
        }
        supervised(
          by: .commissioner, .conduct, Text("调查监督", english: "Inquiry watch"), phase: .during,
          evidence: Text("接待登记抽查", english: "sample of meetings"))
      },
      flow(.inquire, to: .hear) { receipt(.host) },
      step(
        .hear, Text("听取双方质证", english: "Hear both sides"), .hearing, by: .host,
        within: .workingDays(5)
      ) {
        recusal()
        recorded(.text, .audioVideo)
        issues(Text("质证笔录", english: "Record of the hearing"))
      },
      flow(.hear, to: .mediate),
      decision(
        .mediate, Text("是否达成调解", english: "Settled?"), by: .host, within: .workingDays(3)
      ) {
        recorded(.text)
        branch(Text("达成", english: "yes"), to: .settle) { receipt(.window) }
        branch(Text("未达成", english: "no"), to: .propose) { receipt(.head) }
        risk(
          Text("以拖压调，强迫让步", english: "Wears a party down to settle"), .low, owner: .host
        ) {
          measure(
            Text("调解限三个工作日，到期自动转裁决", english: "After three working days it goes on"),
            .preventive, by: .host)
        }
        supervised(
          by: .commissioner, .time, Text("调解监督", english: "Settlement watch"), phase: .during,
          evidence: Text("调解录像抽查", english: "sample of videos"))
      },
    ])
  }

  var decision: PowerProcess {
    PowerProcess([
      step(
        .propose, Text("合议并提出裁决意见", english: "Confer, draft"), .propose, by: .head,
        within: .workingDays(3)
      ) {
        recusal()
        recorded(.text)
        issues(Text("合议笔录", english: "Record of the conference"))
      },
      flow(.propose, to: .decide) { receipt(.leader) },
      step(
        .decide, Text("作出裁决", english: "Adjudicate"), .decide, by: .leader,
        within: .workingDays(3)
      ) {
        basis(.article("政府采购法", 56))
        recusal()
        recorded(.text)
        clock(.stops)
        issues(Text("行政裁决书", english: "Decision"), statesRemedies: true)
        risk(
          Text("罔顾证据，偏袒一方裁决", english: "Decides for one side against the evidence"), .high,
          owner: .leader, id: "partial"
        ) {
          answers(.inquirer, .direct)
          answers(.head, .section)
          measure(
            Text("裁决书逐项回应双方主张和证据", english: "The decision answers each claim and proof"),
            .preventive, by: .head, isKey: true, residual: .low)
          measure(
            Text("被撤销裁决每半年集中评查", english: "Annulled decisions studied half-yearly"), .detective,
            by: .host, frequency: Text("每半年", english: "half-yearly"))
        }
        supervised(
          by: .discipline, .content, Text("裁决监督", english: "Decision watch"), phase: .during,
          evidence: Text("合议笔录比对", english: "against the conference"))
      },
      flow(.decide, to: .serve) { receipt(.window) },
      step(
        .serve, Text("送达双方并归档", english: "Serve both, archive"), .serve, by: .window,
        within: .workingDays(3)
      ) {
        also(.archive)
        basis(.article("政府采购法", 56), .article("政府采购法", 58))
        issues(Text("送达回证", english: "Proof of service"))
        recorded(.text)
        supervised(
          by: .commissioner, .time, Text("送达监督", english: "Service watch"), phase: .after,
          evidence: Text("送达回证核对", english: "proofs of service"))
        filing(.after, .workingDays(3), to: .commissioner, by: .window) {
          material(Text("裁决书副本", english: "Copy of the decision"), by: .window)
        }
      },
      flow(.serve, to: .decided) { receipt(.applicant) },
      end(
        .decided, Text("双方收到裁决", english: "Decided"), .completed, by: .applicant, .respondent),
      step(
        .settle, Text("制发调解书", english: "Write the settlement"), .serve, by: .window,
        within: .workingDays(2)
      ) {
        clock(.stops)
        issues(Text("行政调解书", english: "Settlement"))
        recorded(.text)
      },
      flow(.settle, to: .settled) { receipt(.applicant) },
      end(.settled, Text("双方签收调解书", english: "Settled"), .completed, by: .applicant, .respondent),
    ])
  }
}
