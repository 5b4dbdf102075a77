extension StarterPackage {
  /// A small power that leaves nothing open: what a reader changes first is what is the office's own.
  ///
  /// Its texts are in both languages, so that charts and reports are whole in either.
  static let catalogue = #"""
    import Oversight
    import OversightCommands

    /// The powers of this office.
    @main struct Catalog: ModelCatalog {
      static var powers: [any PowerModel] { [DogLicence()] }
    }

    /// 养犬登记 — the registration of a dog, as an example.
    struct DogLicence: PowerModel {
      enum Post: String, PostID { case owner, window, sectionHead, disciplineOffice }
      enum Step: String, StepID {
        case apply, accept, correct, examine, decide, issue, registered, refused
      }

      var power: Power {
        Power(
          "dog-licence", LocalizedText("养犬登记", english: "Dog registration"), .licence, code: "示例-001",
          initiation: .onApplication, basis: [.article("行政许可法", 32)],
          body: LocalizedText("示例区公安分局", english: "Example district police"),
          handledBy: LocalizedText("治安管理科", english: "Public order section"),
          level: LocalizedText("区级", english: "district"),
          limits: .init(statutory: .workingDays(20), promised: .workingDays(10)),
          supervision: [.phone("0000-8880001")],
          history: [
            StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-05-12", opinion: "风险等级已逐项评审")
          ])
      }

      var process: PowerProcess {
        post(.owner, LocalizedText("养犬人", english: "Owner of the dog"), layer: .outside)
        post(
          .window, LocalizedText("登记窗口", english: "Registration window"), layer: .handler,
          reportsTo: .sectionHead)
        post(
          .sectionHead, LocalizedText("治安管理科负责人", english: "Head of public order"), layer: .sectionHead)
        post(
          .disciplineOffice, LocalizedText("派驻纪检监察组", english: "Resident discipline office"),
          layer: .supervisor, supervisionLine: .discipline)

        start(.apply, LocalizedText("提出申请", english: "Applies"), by: .owner)
        decision(
          .accept, LocalizedText("受理", english: "Accepts"), .accept, by: .window,
          within: .workingDays(1)
        ) {
          branch(LocalizedText("材料齐全", english: "papers complete"), to: .examine)
          branch(LocalizedText("材料不全", english: "papers missing"), to: .correct) { receipt(.owner) }
          risk(
            LocalizedText("故意刁难、不一次性告知", english: "Owners are sent away for one paper after another"),
            .medium, owner: .window
          ) {
            measure(
              LocalizedText(
                "公开一次性告知清单，退件须经负责人复核",
                english: "All that is needed is published in one list; the head reviews each return"),
              .preventive, by: .sectionHead,
              frequency: LocalizedText("每件", english: "each case"),
              indicator: LocalizedText("退件率", english: "share of returns"), residual: .low)
          }
          supervised(
            by: .disciplineOffice, .process, phase: .before,
            evidence: LocalizedText("受理日志", english: "intake log"))
        }
        step(
          .correct, LocalizedText("补正材料", english: "Supplements the papers"), .correct, by: .owner,
          within: .workingDays(2))
        flow(.correct, to: .accept, .returned(atMost: 1)) { receipt(.window) }
        step(
          .examine, LocalizedText("审查材料、核验犬只免疫", english: "Examines papers and vaccination"), .examine,
          by: .window, within: .workingDays(2)
        ) {
          risk(
            LocalizedText("对不符合条件的犬只放宽审查", english: "A dog that does not qualify is let through"),
            .medium, owner: .window
          ) {
            measure(
              LocalizedText(
                "免疫证明与主管部门系统比对", english: "Vaccination is compared with the veterinary records"),
              .preventive, by: .window, frequency: LocalizedText("每件", english: "each case"),
              indicator: LocalizedText("比对率", english: "share compared"), residual: .low)
          }
          recusal()
          supervised(
            by: .disciplineOffice, .content, phase: .during,
            evidence: LocalizedText("抽查记录", english: "record of spot checks"))
        }
        handover(.examine, to: .decide) {
          supervised(
            by: .disciplineOffice, .content,
            evidence: LocalizedText("案卷交接单", english: "hand-over sheet"))
        }
        decision(
          .decide, LocalizedText("作出决定", english: "Decides"), .decide, by: .sectionHead,
          within: .workingDays(1)
        ) {
          branch(LocalizedText("准予登记", english: "granted"), to: .issue) {
            supervised(
              by: .disciplineOffice, .process,
              evidence: LocalizedText("决定台账", english: "register of decisions"))
          }
          branch(LocalizedText("不予登记", english: "refused"), to: .refused, .refusal) { receipt(.owner) }
          risk(
            LocalizedText("违反条件作出决定", english: "The decision is against the conditions"), .medium,
            owner: .sectionHead
          ) {
            measure(
              LocalizedText(
                "决定与审查意见不一致的须书面说明理由",
                english: "Where it departs from the examination, the reason is written down"),
              .detective, by: .sectionHead,
              frequency: LocalizedText("每件", english: "each case"),
              indicator: LocalizedText("不一致件数", english: "number of departures"), residual: .low)
          }
          supervised(
            by: .disciplineOffice, .content, phase: .after,
            evidence: LocalizedText("季度评查记录", english: "quarterly review"))
        }
        step(
          .issue, LocalizedText("制发登记证", english: "Makes out the certificate"), .issue, by: .window,
          within: .workingDays(1)
        ) {
          supervised(
            by: .disciplineOffice, .time,
            evidence: LocalizedText("发证台账", english: "register of certificates"))
        }
        end(
          .registered, LocalizedText("领取登记证", english: "Collects the certificate"), .granted, by: .owner
        )
        end(
          .refused,
          LocalizedText("不予登记，告知理由和救济途径", english: "Is refused, and told why and where to appeal"),
          .refused, by: .owner)

        flow(.apply, to: .accept) { receipt(.window) }
        flow(.issue, to: .registered) { receipt(.owner) }
      }
    }

    """#
}
