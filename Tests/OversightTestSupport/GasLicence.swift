public import Oversight

/// A complete power with everything that charts draw: the licence to run a gas business.
///
/// Its content is adapted from public material; code and telephone numbers are invented.
public struct GasLicence: PowerModel {
  public enum Post: String, PostID {
    case applicant, clerk, windowHead, officer, siteLead, sectionHead, deputy, leaders, discipline
  }

  public enum Step: String, StepID {
    case apply, submit, complete, supplement, accept, examine, site, meets, reasons, review
    case grant, make, refuse, serve, receive, file, closed
  }

  public init() {}

  private var bureau: Unit {
    Unit("bureau", LocalizedText("县住房和城乡建设局", english: "County housing bureau"))
  }

  private var section: Unit {
    Unit("gas", LocalizedText("燃气管理科", english: "Gas section"), in: bureau)
  }

  private var window: Unit {
    Unit("window", LocalizedText("政务服务窗口", english: "Service window"), in: bureau)
  }

  public var power: Power {
    Power(
      "gas-licence", LocalizedText("燃气经营许可证核发", english: "Gas operation licence"),
      .licence, code: "XK-0117", initiation: .onApplication,
      basis: [.article("城镇燃气管理条例", 15)],
      body: LocalizedText(
        "县住房和城乡建设局", english: "County housing and urban–rural development bureau"),
      handledBy: LocalizedText("燃气管理科", english: "Gas management section"),
      limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(12)),
      enquiries: [.phone("0000-8880001")], supervision: [.phone("0000-8880012")],
      version: "V3.0", versionDate: "2026-01-15")
  }

  public var process: PowerProcess {
    posts
    intake
    examination
    decision
    ending
    flows
  }

  @ProcessBuilder private var posts: PowerProcess {
    post(.applicant, LocalizedText("申请人", english: "Applicant"), layer: .outside)
    post(
      .clerk, LocalizedText("窗口人员", english: "Counter clerk"), layer: .handler, unit: window,
      reportsTo: .windowHead)
    post(
      .windowHead, LocalizedText("窗口负责人", english: "Head of window"), layer: .sectionHead,
      unit: window)
    post(
      .officer, LocalizedText("承办人", english: "Officer"), layer: .handler, unit: section,
      reportsTo: .sectionHead)
    post(
      .siteLead, LocalizedText("核查组长", english: "Leader of site check"), layer: .handler,
      unit: section, reportsTo: .sectionHead)
    post(
      .sectionHead, LocalizedText("科长", english: "Section head"), layer: .sectionHead,
      unit: section, reportsTo: .deputy)
    post(
      .deputy, LocalizedText("分管领导", english: "Deputy leader"), layer: .deputyLeader,
      unit: bureau)
    post(
      .leaders, LocalizedText("局领导", english: "Bureau leaders"), layer: .collective,
      unit: bureau)
    post(
      .discipline, LocalizedText("派驻\u{200B}纪检监察组", english: "Discipline office"),
      layer: .supervisor, supervisionLine: .discipline)
  }

  @ProcessBuilder private var intake: PowerProcess {
    start(.apply, LocalizedText("申请", english: "Apply"), by: .applicant)
    step(
      .submit, LocalizedText("提交申请材料", english: "Submit application"), .apply, by: .applicant)
    decision(
      .complete, LocalizedText("材料齐全合法", english: "Complete and lawful?"), .accept, by: .clerk,
      within: .onTheSpot
    ) {
      branch(LocalizedText("是", english: "yes"), to: .accept)
      branch(LocalizedText("否", english: "no"), to: .supplement, .refusal)
      risk(
        LocalizedText(
          "符合条件不予受理且不说明理由；不一次性告知",
          english: "Complete applications turned away; defects not told at once"),
        .medium, owner: .windowHead
      ) {
        measure(
          LocalizedText("一次性告知单当场出具，双方签字", english: "Notice of defects on the spot, signed"),
          .preventive, by: .clerk)
        measure(
          LocalizedText("受理台账按月抽查", english: "Register sampled monthly"), .detective,
          by: .windowHead)
      }
      supervised(
        by: .discipline, .process, LocalizedText("受理监督", english: "Acceptance watch"),
        evidence: LocalizedText("按月抽查台账", english: "monthly sample"))
    }
    step(
      .supplement, LocalizedText("补正材料", english: "Supplement papers"), .correct,
      by: .applicant, within: .days(5))
    step(
      .accept, LocalizedText("出具受理通知书", english: "Notice of acceptance"), .accept, by: .clerk,
      within: .workingDays(1)
    ) {
      issues(LocalizedText("受理通知书", english: "Notice of acceptance"))
      filing(.after, .workingDays(1), to: .discipline, by: .windowHead) {
        material(LocalizedText("受理登记表", english: "Register of acceptance"), by: .clerk)
      }
      risk(
        LocalizedText("超时出具受理凭证", english: "Notice issued late"), .low, owner: .clerk
      ) {
        measure(
          LocalizedText("系统限时预警，逾期亮黄牌", english: "System warns, yellow card when late"),
          .detective, by: .windowHead)
        supervised(by: .windowHead, .time)
      }
    }
  }

  @ProcessBuilder private var examination: PowerProcess {
    step(
      .examine, LocalizedText("书面审查", english: "Examine papers"), .examine, by: .officer,
      within: .workingDays(3)
    ) {
      risk(
        LocalizedText("擅自增减审查条件", english: "Conditions added or dropped at will"), .medium,
        owner: .officer
      ) {
        measure(
          LocalizedText("审查要点清单化，逐项签名", english: "Checklist, signed item by item"),
          .preventive, by: .officer)
        measure(
          LocalizedText("科长每周抽查复核", english: "Weekly sample by the section head"), .detective,
          by: .sectionHead)
        supervised(by: .sectionHead, .content)
      }
    }
    subProcess(
      .site, LocalizedText("现场核查（双人）", english: "Site check (two officers)"), .siteCheck,
      by: .siteLead, officers: 2, within: .workingDays(4)
    ) {
      supervised(
        by: .discipline, .conduct, LocalizedText("核查监督", english: "Site-check watch"),
        evidence: LocalizedText("影像抽查 ≥20%", english: "video sample ≥20%"))
      risk(
        LocalizedText("收受好处，出具虚假核查意见", english: "False findings in return for favours"),
        .high, owner: .siteLead
      ) {
        measure(
          LocalizedText(
            "双人核查、随机派员、利害关系回避", english: "Two officers, drawn at random; recusal"),
          .preventive, by: .sectionHead)
        measure(
          LocalizedText(
            "影像全程留存，抽查不低于 20%", english: "Video kept; at least 20% sampled"),
          .detective, by: .sectionHead)
        measure(
          LocalizedText("失实意见撤销，倒查责任", english: "False findings revoked, liability traced"),
          .corrective, by: .deputy)
      }
      risk(
        LocalizedText("核查走过场，遗漏安全隐患", english: "Perfunctory check misses hazards"), .medium,
        owner: .siteLead
      ) {
        measure(
          LocalizedText("现场核查表逐项拍照", english: "Photo for each item of the form"),
          .preventive, by: .siteLead)
        supervised(by: .sectionHead, .content)
      }
    }
    decision(
      .meets, LocalizedText("符合许可条件", english: "Conditions met?"), .examine, by: .sectionHead,
      within: .sameDay
    ) {
      branch(LocalizedText("符合", english: "yes"), to: .review) {
        supervised(by: .discipline, .process)
      }
      branch(LocalizedText("不符合", english: "no"), to: .reasons, .refusal)
      risk(
        LocalizedText("人情干预，结论与事实不符", english: "Findings bent by personal ties"), .medium,
        owner: .sectionHead
      ) {
        measure(
          LocalizedText("初审、复审分人办理", english: "First and second examiner differ"),
          .preventive, by: .sectionHead)
        measure(
          LocalizedText("结论与影像比对", english: "Findings compared with video"), .detective,
          by: .deputy)
        supervised(by: .discipline, .content)
      }
    }
    step(
      .reasons, LocalizedText("告知理由，听取陈述申辩", english: "Give reasons, hear party"),
      .hearParty, by: .officer, within: .days(3)
    ) {
      risk(
        LocalizedText("不告知理由，不听取申辩", english: "Party not told, not heard"), .low,
        owner: .officer
      ) {
        measure(
          LocalizedText(
            "告知书载明理由和救济途径", english: "Notice states reasons and remedies"),
          .preventive, by: .officer)
        supervised(by: .sectionHead, .process)
      }
    }
  }

  @ProcessBuilder private var decision: PowerProcess {
    step(
      .review, LocalizedText("集体审议", english: "Collective review"), .discuss, by: .leaders,
      within: .workingDays(2)
    ) {
      supervised(
        by: .discipline, .process, LocalizedText("审议监督", english: "Review watch"),
        evidence: LocalizedText("列席，查会议记录", english: "sits in, minutes"))
      risk(
        LocalizedText("违反民主集中制，个人说了算", english: "One person decides for all"), .high,
        owner: .deputy
      ) {
        measure(
          LocalizedText("集体表决，主要领导末位表态", english: "Vote; principal leader speaks last"),
          .preventive, by: .leaders)
        measure(
          LocalizedText(
            "派驻组列席，会议记录存档", english: "Discipline office sits in; minutes kept"),
          .detective, by: .leaders)
        measure(
          LocalizedText("违规决定提请复议撤销", english: "Irregular decisions reopened"),
          .corrective, by: .leaders)
      }
    }
    decision(
      .grant, LocalizedText("准予许可", english: "Grant?"), .decide, by: .leaders, within: .sameDay
    ) {
      branch(LocalizedText("准予", english: "grant"), to: .make)
      branch(LocalizedText("不予", english: "refuse"), to: .refuse, .refusal)
      branch(
        LocalizedText("退回补查", english: "sent back"), to: .examine, .returned(atMost: 1)
      ) {
        supervised(by: .discipline, .process)
      }
    }
    step(
      .make, LocalizedText("制作许可证", english: "Make licence"), .issue, by: .officer,
      within: .workingDays(1)
    ) {
      issues(LocalizedText("燃气经营许可证", english: "Licence"))
      risk(
        LocalizedText("证载内容与决定不一致", english: "Licence differs from decision"), .low,
        owner: .officer
      ) {
        measure(
          LocalizedText("制证双人校核", english: "Checked by two"), .detective, by: .officer)
        supervised(by: .sectionHead, .content)
      }
    }
    step(
      .refuse, LocalizedText("不予许可决定书", english: "Refusal decision"), .decide, by: .leaders,
      within: .workingDays(1)
    ) {
      issues(LocalizedText("不予许可决定书", english: "Refusal"), statesRemedies: true)
    }
  }

  @ProcessBuilder private var ending: PowerProcess {
    step(
      .serve, LocalizedText("送达并公示", english: "Serve and publicise"), .serve, by: .clerk
    ) {
      limitNote(LocalizedText("公示 7 日", english: "publicised 7 days"))
      supervised(
        by: .discipline, .content, LocalizedText("公开监督", english: "Publicity watch"),
        evidence: LocalizedText("逐件核对公示", english: "every notice"))
      risk(
        LocalizedText("未按期送达，公示不全", english: "Served late, publicised in part"), .low,
        owner: .windowHead
      ) {
        measure(
          LocalizedText("公示目录自动比对", english: "Catalogue compared by machine"), .detective,
          by: .windowHead)
        measure(
          LocalizedText("逾期补公示并通报", english: "Late notices made good, reported"),
          .corrective, by: .windowHead)
      }
    }
    end(.receive, LocalizedText("领取结果", english: "Receive result"), .granted, by: .applicant)
    step(
      .file, LocalizedText("立卷归档", english: "File and archive"), .archive, by: .clerk,
      within: .workingDays(10)
    ) {
      filing(.after, to: .discipline, by: .clerk)
    }
    end(.closed, LocalizedText("办结", english: "Closed"), .completed, by: .clerk)
  }

  @ProcessBuilder private var flows: PowerProcess {
    sequence(.apply, .submit)
    handover(.submit, to: .complete) { receipt(.clerk) }
    flow(
      .supplement, to: .submit, .returned(atMost: 1), when: LocalizedText("补正", english: "again"))
    handover(.accept, to: .examine) { supervised(by: .discipline, .process) }
    sequence(.examine, .site, .meets)
    flow(.reasons, to: .review) { supervised(by: .discipline, .process) }
    sequence(.review, .grant)
    flow(.make, to: .serve) { receipt(.windowHead) }
    flow(.refuse, to: .serve) { supervised(by: .discipline, .process) }
    flow(.serve, to: .receive) { receipt(.applicant) }
    sequence(.serve, .file, .closed)
  }
}
