import Oversight

/// A grant towards the repair of a home.
struct RepairGrant: PowerModel {
  enum Post: String, PostID { case resident, window, surveyor, head, director, auditor }
  enum Step: String, StepID { case apply, accept, survey, decide, paid, refused }

  var power: Power {
    Power(
      "repair-grant", LocalizedText("住房修缮补助", english: "Home repair grant"), .payment,
      code: "JF-001", initiation: .onApplication, basis: [LegalReference("Housing Act")],
      body: "Housing bureau", limits: .init(promised: .workingDays(20)),
      supervision: [.phone("0000-0000000")],
      history: [StatusRecord(.reviewed, by: "Audit office", on: "2026-05-12")])
  }

  var process: PowerProcess {
    post(.resident, "Resident", layer: .outside)
    post(.window, "Service window", layer: .handler, reportsTo: .head)
    post(.surveyor, "Surveyor", layer: .handler, reportsTo: .head)
    post(.head, "Head of section", layer: .sectionHead, reportsTo: .director)
    post(.director, "Director", layer: .deputyLeader)
    post(.auditor, "Auditor", layer: .supervisor, supervisionLine: .audit)

    start(.apply, "Applies", by: .resident)
    step(.accept, "Accepts the papers", .accept, by: .window, within: .workingDays(1)) {
      supervised(by: .auditor, .process, phase: .before, evidence: "Register of applications")
    }
    step(.survey, "Site survey", .siteCheck, by: .surveyor, officers: 2, within: .workingDays(3)) {
      risk("Damage is made to look worse for a favour", .high, owner: .surveyor) {
        answers(.director, .leader)
        measure(
          "Both surveyors sign dated photographs", .preventive, by: .surveyor,
          indicator: "Share of surveys with both signatures", residual: .low)
        measure("One home in ten is surveyed again", .detective, by: .head)
      }
      supervised(by: .auditor, .content, phase: .during, evidence: "One home in ten surveyed again")
    }
    decision(.decide, "Decides", .decide, by: .head, within: .workingDays(5)) {
      branch("granted", to: .paid) { receipt(.resident) }
      branch("not granted", to: .refused, .refusal) { receipt(.resident) }
      branch("unclear", to: .survey, .returned(atMost: 1)) {
        supervised(by: .auditor, .process, evidence: "Reason for the return")
      }
      risk("Like homes are treated differently", .medium, owner: .head) {
        measure("Grounds name the rate that applies", .detective, by: .head)
      }
      supervised(by: .auditor, .process, phase: .after, evidence: "Quarterly review of decisions")
      filing(.after, .workingDays(3), to: .auditor, by: .head) {
        material("Decision with its grounds", by: .head)
      }
    }
    end(.paid, "Is paid", .granted, by: .resident)
    end(.refused, "Is refused, and told why", .refused, by: .resident)

    flow(.apply, to: .accept) { receipt(.window) }
    handover(.accept, to: .survey) { receipt(.surveyor) }
    handover(.survey, to: .decide) {
      supervised(by: .auditor, .content, evidence: "Hand-over sheet with photographs")
    }
  }
}
