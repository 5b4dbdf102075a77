import Oversight

/// A licence to run a stall on the market.
struct StallLicence: PowerModel {
  enum Post: String, PostID { case trader, window, examiner, auditor }
  enum Step: String, StepID { case apply, accept, decide, issued }

  var power: Power {
    Power(
      "stall-licence", "Market stall licence", .licence, code: "XK-001",
      basis: [LegalReference("Market Bylaw")], body: "Market office",
      limits: .init(promised: .workingDays(6)), supervision: [.phone("0000-0000000")],
      history: [StatusRecord(.reviewed, by: "Audit office", on: "2026-05-12")])
  }

  var process: PowerProcess {
    post(.trader, "Trader", layer: .outside)
    post(.window, "Service window", layer: .handler)
    post(.examiner, "Examiner", layer: .handler)
    post(.auditor, "Auditor", layer: .supervisor, supervisionLine: .audit)

    start(.apply, "Applies", by: .trader)
    step(.accept, "Accepts the papers", .accept, by: .window, within: .workingDays(1)) {
      supervised(by: .auditor, .process, phase: .before, evidence: "Book of applications")
    }
    step(.decide, "Examines and decides", .decide, by: .examiner, within: .workingDays(5)) {
      risk("A stall is promised for a favour", .medium, owner: .examiner) {
        measure("Stalls are drawn by lot in public", .preventive, by: .window)
      }
      supervised(by: .auditor, .process, phase: .during, evidence: "Record of the draw")
      supervised(by: .auditor, .content, phase: .after, evidence: "Yearly review of licences")
    }
    end(.issued, "Collects the licence", .granted, by: .trader)

    flow(.apply, to: .accept) { receipt(.window) }
    handover(.accept, to: .decide)
    flow(.decide, to: .issued) { receipt(.trader) }
  }
}
