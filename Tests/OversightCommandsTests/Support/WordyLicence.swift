import Oversight

/// A power with one text that no chart has room for.
struct WordyLicence: PowerModel {
  enum Post: String, PostID { case applicant, clerk }
  enum Step: String, StepID { case apply, examine, done }

  var power: Power {
    Power(
      "wordy-licence", LocalizedText("冗长许可", english: "Wordy licence"), .licence,
      supervision: [.phone("0000-8880001")])
  }

  var process: PowerProcess {
    post(.applicant, "申请人", layer: .outside)
    post(.clerk, "窗口", layer: .handler)
    start(.apply, "申请", by: .applicant)
    step(.examine, LocalizedText(String(repeating: "审", count: 100_000)), .examine, by: .clerk)
    end(.done, "办结", .granted, by: .applicant)
    flow(.apply, to: .examine)
    flow(.examine, to: .done)
  }
}
