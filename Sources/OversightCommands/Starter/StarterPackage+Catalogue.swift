extension StarterPackage {
  /// A small power that leaves nothing open: what a reader changes first is what is the office's own.
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
          "dog-licence", "养犬登记", .licence, code: "示例-001",
          initiation: .onApplication, basis: [.article("行政许可法", 32)],
          body: "示例区公安分局", handledBy: "治安管理科", level: "区级",
          limits: .init(statutory: .workingDays(20), promised: .workingDays(10)),
          supervision: [.phone("0000-8880001")])
      }

      var process: PowerProcess {
        post(.owner, "养犬人", layer: .outside)
        post(.window, "登记窗口", layer: .handler, reportsTo: .sectionHead)
        post(.sectionHead, "治安管理科负责人", layer: .sectionHead)
        post(.disciplineOffice, "派驻纪检监察组", layer: .supervisor, supervisionLine: .discipline)

        start(.apply, "提出申请", by: .owner)
        decision(.accept, "受理", .accept, by: .window, within: .workingDays(1)) {
          branch("材料齐全", to: .examine)
          branch("材料不全", to: .correct) { receipt(.owner) }
          risk("故意刁难、不一次性告知", .medium, owner: .window) {
            measure(
              "公开一次性告知清单，退件须经负责人复核", .preventive, by: .sectionHead,
              frequency: "每件", indicator: "退件率", residual: .low)
          }
          supervised(by: .disciplineOffice, .process, phase: .before, evidence: "受理日志")
        }
        step(.correct, "补正材料", .correct, by: .owner, within: .workingDays(2))
        flow(.correct, to: .accept, .returned(atMost: 1)) { receipt(.window) }
        step(.examine, "审查材料、核验犬只免疫", .examine, by: .window, within: .workingDays(2)) {
          risk("对不符合条件的犬只放宽审查", .medium, owner: .window) {
            measure(
              "免疫证明与主管部门系统比对", .preventive, by: .window, frequency: "每件",
              indicator: "比对率", residual: .low)
          }
          recusal()
          supervised(by: .disciplineOffice, .content, phase: .during, evidence: "抽查记录")
        }
        handover(.examine, to: .decide) {
          supervised(by: .disciplineOffice, .content, evidence: "案卷交接单")
        }
        decision(.decide, "作出决定", .decide, by: .sectionHead, within: .workingDays(1)) {
          branch("准予登记", to: .issue) {
            supervised(by: .disciplineOffice, .process, evidence: "决定台账")
          }
          branch("不予登记", to: .refused, .refusal) { receipt(.owner) }
          risk("违反条件作出决定", .medium, owner: .sectionHead) {
            measure(
              "决定与审查意见不一致的须书面说明理由", .detective, by: .sectionHead,
              frequency: "每件", indicator: "不一致件数", residual: .low)
          }
          supervised(by: .disciplineOffice, .content, phase: .after, evidence: "季度评查记录")
        }
        step(.issue, "制发登记证", .issue, by: .window, within: .workingDays(1)) {
          supervised(by: .disciplineOffice, .time, evidence: "发证台账")
        }
        end(.registered, "领取登记证", .granted, by: .owner)
        end(.refused, "不予登记，告知理由和救济途径", .refused, by: .owner)

        flow(.apply, to: .accept) { receipt(.window) }
        flow(.issue, to: .registered) { receipt(.owner) }
      }
    }

    """#
}
