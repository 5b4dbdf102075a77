import Oversight

/// 养犬登记: a small licence with one of everything.
struct DogLicence: PowerModel {
  enum Post: String, PostID { case owner, window, office }
  enum Step: String, StepID { case apply, complete, decide, issued }

  var power: Power {
    Power(
      "dog-licence",
      "养犬登记",
      .licence,
      supervision: [.phone("0000-0000000")],
      versionDate: "2026-01-15"
    )
  }

  var process: PowerProcess {
    post(.owner, "养犬人", layer: .outside)
    post(.window, "登记窗口", layer: .handler)
    post(.office, "派驻纪检监察组", layer: .supervisor)
    start(.apply, "提出申请", by: .owner)
    decision(.complete, "材料是否齐全", by: .window, within: .workingDays(1)) {
      branch("是", to: .decide)
      branch("否", to: .decide, .returned(atMost: 1))
      risk("故意刁难，不一次性告知", .high, owner: .window) {
        measure("一次性告知清单公开", .preventive, by: .window)
      }
      for _ in 0..<1 { recusal() }
    }
    step(.decide, "审查登记", .decide, by: .window, within: .workingDays(3)) {
      supervised(by: .office, .process, evidence: "登记台账")
      filing(.after, .workingDays(3), to: .office) { material("登记表", by: .window) }
    }
    end(.issued, "领取证件", .granted, by: .owner)
    flow(.apply, to: .complete) { receipt(.window) }
    handover(.decide, to: .issued) { receipt(.owner) }
    phaseSupervised(.during, by: .office, .time)
  }
}
