// Generated from the files in Rules: run the tests with RECORD_SNAPSHOTS=1 to write it anew.

public import Oversight

/// The rules that come with the toolkit.
public enum BuiltInRules {
  /// All of them, by family and then by name.
  public static let all: [any Rule] = [
    DeadEnd(),
    DeadStep(),
    Deadlock(),
    ImproperCompletion(),
    LackOfSynchronisation(),
    MissingRefusalPath(),
    MissingStartOrEnd(),
    SingleExitDecision(),
    UnboundedReturn(),
    UndescribedStep(),
    UnjoinedFork(),
    UnlabelledBranch(),
    UnreachableStep(),
    MeasureWithoutOwner(),
    MissingResponsibilityLayer(),
    OwnerIsNotAPost(),
    ReportingCycle(),
    RiskWithoutOwner(),
    StepWithoutPerformer(),
    CollusionBelowMinimum(),
    MissingComplaintChannel(),
    MissingReceipt(),
    OverloadedSupervisor(),
    SelfSupervision(),
    SupervisionBySubordinate(),
    SupervisionInsideUnit(),
    SupervisionLevelTooLow(),
    SupervisionPhaseGap(),
    SupervisionWithoutEvidence(),
    UnsupervisedExecution(),
    UnsupervisedHandover(),
    UnsupervisedPath(),
    UnsupervisedRisk(),
    UnsupervisedStep(),
    BoilerplateMeasure(),
    DuplicateRisk(),
    GradeBelowKind(),
    GradeCountMismatch(),
    HighRiskSingleMeasure(),
    MeasureCitesUnknownRule(),
    MeasureNeverOnPath(),
    MeasureWithoutIndicator(),
    OneSidedControl(),
    OrphanMeasure(),
    ResidualAboveInherent(),
    ResidualGradeUnknown(),
    ReviewOverdue(),
    RiskWithoutMeasure(),
    SloganMeasure(),
    UnexaminedStep(),
    UngradedRisk(),
    UnreviewedRiskGrade(),
    VagueRisk(),
    ExamineDecideByOne(),
    InvestigatorReviewsOwnCase(),
    PaymentDutiesNotSeparated(),
    PenaltyCollectedByImposer(),
    PurchaseAcceptedByHandler(),
    PurchaseApprovedByRequester(),
    CollectiveDecisionUnrecorded(),
    DecisionNotServed(),
    DiscretionWithoutBenchmark(),
    MissingCollectiveDecision(),
    MissingHearing(),
    MissingLegalBasis(),
    MissingLegalityReview(),
    MissingPriorNotice(),
    MissingRecusal(),
    MissingRemedy(),
    RecordGap(),
    RepealedBasis(),
    SingleOfficer(),
    ExtensionWithoutApproval(),
    PowerWithoutTimeLimit(),
    PromiseExceedsStatute(),
    PublicityTooShort(),
    StepWithoutTimeLimit(),
    TimeLimitExceeded(),
    UndeclaredClockStop(),
    AmbiguousGradeScale(),
    AmountBandsIncomplete(),
    DuplicatePowerCode(),
    FilingWithoutDeadline(),
    FilingWithoutMaterial(),
    MissingChartHeader(),
    MissingEscalation(),
    MissingFiling(),
    PowerWithoutProcess(),
    ProcessOutsideCatalogue(),
    StaleProcess(),
    UnpublishedPower(),
    WaiverBlanket(),
    WaiverDangling(),
    WaiverExpired(),
    WaiverForbidden(),
    WaiverSelfGranted(),
    WaiverUnused(),
    WaiverVoid(),
  ]

  /// The source of every example, by the id of its rule, in the order of the description.
  public static let exampleSources: [String: [String]] = [
    "dead-end": [
      #"""
      struct NoWayOut: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch("否", to: .correct)
          }
          step(.correct, "告知补正", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
        }
      }
      """#,
      #"""
      struct EndlessReturn: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          step(.correct, "补正", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .correct)
          flow(.correct, to: .accept, .returned(nil))
        }
      }
      """#,
      #"""
      struct AllClosed: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct NoEnd: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          flow(.apply, to: .accept)
        }
      }
      """#,
    ],
    "dead-step": [
      #"""
      struct BehindJoinOfAlternatives: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          decision(.accept, "初审", by: .clerk) {
            branch("需要核查", to: .examine)
            branch("需要补正", to: .correct)
          }
          step(.examine, "核查", by: .examiner)
          step(.correct, "补正", by: .clerk)
          join(.decide)
          step(.issue, "制发证件", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.examine, .decide, .issue, .done)
          flow(.correct, to: .decide)
        }
      }
      """#,
      #"""
      struct BehindMerge: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          decision(.accept, "初审", by: .clerk) {
            branch("需要核查", to: .examine)
            branch("无需核查", to: .issue)
          }
          step(.examine, "核查", by: .examiner)
          step(.issue, "制发证件", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct WithoutStart: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.accept, to: .done)
        }
      }
      """#,
    ],
    "deadlock": [
      #"""
      struct DecisionBeforeJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          decision(.accept, "初审", by: .clerk) {
            branch("需要核查", to: .examine)
            branch("需要补正", to: .correct)
          }
          step(.examine, "核查", by: .examiner)
          step(.correct, "补正", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.examine, .decide, .done)
          flow(.correct, to: .decide)
        }
      }
      """#,
      #"""
      struct ForkBeforeJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "核查", by: .examiner)
          step(.correct, "公示", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .decide, .done)
          sequence(.accept, .correct, .decide)
        }
      }
      """#,
      #"""
      struct WithoutEnd: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          flow(.apply, to: .accept)
        }
      }
      """#,
    ],
    "improper-completion": [
      #"""
      struct BranchEndsElsewhere: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "核查", by: .examiner)
          step(.correct, "公示", by: .clerk)
          end(.done, "办结", .completed)
          end(.refused, "归档", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .done)
          sequence(.accept, .correct, .refused)
        }
      }
      """#,
      #"""
      struct BranchesMeet: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "核查", by: .examiner)
          step(.correct, "公示", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .decide, .done)
          sequence(.accept, .correct, .decide)
        }
      }
      """#,
      #"""
      struct WithoutEnd: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          flow(.apply, to: .accept)
        }
      }
      """#,
    ],
    "lack-of-synchronisation": [
      #"""
      struct ForkBeforeMerge: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .leader)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "核查", by: .examiner)
          step(.correct, "公示", by: .clerk)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .decide, .done)
          sequence(.accept, .correct, .decide)
        }
      }
      """#,
      #"""
      struct ReturnIntoFork: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          decision(.examine, "核查", by: .examiner) {
            branch("属实", to: .decide)
            branch("需补正", to: .accept, .returned(atMost: 1))
          }
          step(.correct, "公示", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine)
          sequence(.accept, .correct, .decide, .done)
        }
      }
      """#,
      #"""
      struct DecisionBeforeMerge: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .leader)
          start(.apply, "提出申请")
          decision(.accept, "初审", by: .clerk) {
            branch("需要核查", to: .examine)
            branch("无需核查", to: .decide)
          }
          step(.examine, "核查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct WithoutStart: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.accept, to: .done)
        }
      }
      """#,
    ],
    "missing-refusal-path": [
      #"""
      struct NeverRefused: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, initiation: .onApplication,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.decide, "是否准予", by: .clerk) {
            branch("准予", to: .done)
            branch("不予", to: .refused, .refusal)
          }
          end(.done, "准予", .granted)
          end(.refused, "退回", .withdrawn)
          flow(.apply, to: .decide)
        }
      }
      """#,
      #"""
      struct CanBeRefused: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, initiation: .onApplication,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.decide, "是否准予", by: .clerk) {
            branch("准予", to: .done)
            branch("不予", to: .refused, .refusal)
          }
          end(.done, "准予", .granted)
          end(.refused, "不予许可", .refused)
          flow(.apply, to: .decide)
        }
      }
      """#,
    ],
    "missing-start-or-end": [
      #"""
      struct WithoutStart: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.accept, to: .done)
        }
      }
      """#,
      #"""
      struct WithoutEnd: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          flow(.apply, to: .accept)
        }
      }
      """#,
      #"""
      struct WithoutEither: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          step(.accept, "受理", by: .clerk)
        }
      }
      """#,
      #"""
      struct WithBoth: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
    ],
    "single-exit-decision": [
      #"""
      struct OneExit: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "材料是否齐全", by: .clerk) { branch("是", to: .done) }
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
        }
      }
      """#,
      #"""
      struct NoExit: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "材料是否齐全", by: .clerk) {}
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
        }
      }
      """#,
      #"""
      struct TwoExits: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch("否", to: .refused)
          }
          end(.done, "办结", .completed)
          end(.refused, "不予受理", .notAccepted)
          flow(.apply, to: .accept)
        }
      }
      """#,
    ],
    "unbounded-return": [
      #"""
      struct ReturnedWithoutLimit: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch("否", to: .correct)
          }
          step(.correct, "补正材料", by: .applicant)
          end(.done, "受理", .completed)
          flow(.apply, to: .accept)
          flow(.correct, to: .accept, .returned(nil))
        }
      }
      """#,
      #"""
      struct CircleOfPlainFlows: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch("否", to: .correct)
          }
          step(.correct, "补正材料", by: .applicant)
          end(.done, "受理", .completed)
          flow(.apply, to: .accept)
          flow(.correct, to: .accept)
        }
      }
      """#,
      #"""
      struct ReturnedOnce: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch("否", to: .correct)
          }
          step(.correct, "补正材料", by: .applicant)
          end(.done, "受理", .completed)
          flow(.apply, to: .accept)
          flow(.correct, to: .accept, .returned(atMost: 1))
        }
      }
      """#,
      #"""
      struct ReturnedForSomeTime: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          decision(.decide, "审批", by: .leader) {
            branch("同意", to: .done)
            branch("退回重审", to: .examine, .returned(within: .workingDays(5)))
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide)
        }
      }
      """#,
      #"""
      struct BoundedBeforehand: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .leader)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          decision(.examine, "审查", by: .examiner) {
            branch("合格", to: .decide)
            branch("退回", to: .accept, .returned(atMost: 2))
          }
          decision(.decide, "审批", by: .leader) {
            branch("同意", to: .done)
            branch("退回", to: .correct)
          }
          step(.correct, "整改", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine)
          flow(.correct, to: .examine, .returned(atMost: 1))
        }
      }
      """#,
    ],
    "undescribed-step": [
      #"""
      struct StepDeclaredOnly: ExampleModel {
        static var declaredSteps: [ExampleStep] { [.apply, .examine, .done] }

        var process: PowerProcess {
          start(.apply, "提出申请")
          end(.done, "办结", .completed)
          flow(.apply, to: .done)
        }
      }
      """#,
      #"""
      struct StepLinkedOnly: ExampleModel {
        var process: PowerProcess {
          start(.apply, "提出申请")
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct PostNamedOnly: ExampleModel {
        var process: PowerProcess {
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct PostWithoutPart: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct AllDescribed: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          posts(.head)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
    ],
    "unjoined-fork": [
      #"""
      struct BranchesRunToOneEnd: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "核查", by: .examiner)
          step(.correct, "公示", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .done)
          sequence(.accept, .correct, .done)
        }
      }
      """#,
      #"""
      struct BranchesJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "核查", by: .examiner)
          step(.correct, "公示", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .decide, .done)
          sequence(.accept, .correct, .decide)
        }
      }
      """#,
    ],
    "unlabelled-branch": [
      #"""
      struct OneExitUnlabelled: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch(to: .refused)
          }
          end(.done, "办结", .completed)
          end(.refused, "不予受理", .notAccepted)
          flow(.apply, to: .accept)
        }
      }
      """#,
      #"""
      struct Labelled: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "材料是否齐全", by: .clerk) {
            branch("是", to: .done)
            branch("否", to: .refused)
          }
          end(.done, "办结", .completed)
          end(.refused, "不予受理", .notAccepted)
          flow(.apply, to: .accept)
        }
      }
      """#,
      #"""
      struct LabelledByRange: ExampleModel {
        var process: PowerProcess {
          posts(.leader)
          start(.apply, "提出申请")
          decision(.decide, "审批", by: .leader) {
            branch(to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
            branch("提交集体研究", to: .refused)
          }
          end(.done, "办结", .completed)
          end(.refused, "另行上会", .transferred)
          flow(.apply, to: .decide)
        }
      }
      """#,
    ],
    "unreachable-step": [
      #"""
      struct NoWayIn: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          step(.examine, "审查", by: .examiner)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct CutOff: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.correct, "补正", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .done)
          flow(.examine, to: .correct)
          flow(.correct, to: .examine, .returned(atMost: 1))
        }
      }
      """#,
      #"""
      struct AllReached: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct NoStart: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.accept, to: .done)
        }
      }
      """#,
    ],
    "measure-without-owner": [
      #"""
      struct Nobody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("不一次性告知", .high, owner: .clerk) { measure("公开一次性告知清单", .preventive) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct BlankWords: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("不一次性告知", .high, owner: .clerk) {
              measure("公开一次性告知清单", .preventive) { answers(inWords: "\u{3164} ") }
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct NobodyAndNoRisk: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { measure("公开一次性告知清单", .preventive) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct Somebody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("不一次性告知", .high, owner: .clerk) {
              measure("公开一次性告知清单", .preventive, by: .clerk)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
    ],
    "missing-responsibility-layer": [
      #"""
      struct OnlyTheClerk: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high) {
              answers(.clerk, .direct)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct AllThree: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high) {
              answers(.clerk, .direct)
              answers(.head, .section)
              answers(.leader, .leader)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct BySeatInTheOffice: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high) {
              answers(.clerk)
              answers(.head)
              measure("领导抽查", .detective, by: .leader)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Unplaced: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high) {
              answers(.clerk)
              answers(inWords: "相关人员")
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "owner-is-not-a-post": [
      #"""
      struct InWords: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .medium) { answers(inWords: "相关人员") }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct APost: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .medium) { answers(.clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "reporting-cycle": [
      #"""
      struct ReportingToEachOther: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          post(.head, "科长", reportsTo: .leader)
          post(.leader, "分管领导", reportsTo: .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          step(.decide, "决定", by: .head, .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ReportingToItselfElsewhere: ExampleModel {
        var process: PowerProcess {
          post(.head, "科长", reportsTo: .leader, identity: "head")
          post(.leader, "审批科负责人", identity: "head")
          start(.apply, "提出申请")
          step(.examine, "审查", by: .head)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct Upwards: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          post(.head, "科长", reportsTo: .leader)
          posts(.leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          step(.decide, "决定", by: .head, .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "risk-without-owner": [
      #"""
      struct Nobody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { risk("不一次性告知", .high) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct BlankWords: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("不一次性告知", .high) { answers(inWords: "\u{3164} ") }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct Somebody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { risk("不一次性告知", .high, owner: .clerk) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
    ],
    "step-without-performer": [
      #"""
      struct Nobody: ExampleModel {
        var process: PowerProcess {
          start(.apply, "提出申请")
          step(.accept, "受理")
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct Somebody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
    ],
    "collusion-below-minimum": [
      #"""
      struct ByOneAlone: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          decision(.examine, "是否简易", by: .clerk) {
            branch("简易", to: .issue)
            branch("一般", to: .decide)
          }
          step(.decide, "作出决定", .decide, by: .head)
          step(.issue, "制发证件", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          sequence(.decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct ByTwoAtWorstGrade: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          step(.decide, "作出决定", .decide, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct WithSupervisor: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .office, .content)
          }
          step(.decide, "作出决定", .decide, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          step(.decide, "作出决定", .decide)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct StuckAtJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "是否简易", by: .clerk) {
            branch("是", to: .issue)
            branch("否", to: .examine)
          }
          step(.examine, "审查", by: .clerk)
          step(.issue, "制发证件", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          sequence(.examine, .decide, .done)
          flow(.issue, to: .decide)
        }
      }
      """#,
    ],
    "missing-complaint-channel": [
      #"""
      struct NoChannel: ExampleModel {
        var power: Power { Power("example", "示例职权", .other) }

        var process: PowerProcess {
          start(.apply, "提出申请")
          end(.done, "办结", .completed)
          flow(.apply, to: .done)
        }
      }
      """#,
      #"""
      struct BlankNumber: ExampleModel {
        var power: Power { Power("example", "示例职权", .other, supervision: [.phone(" \u{2800}")]) }

        var process: PowerProcess {
          start(.apply, "提出申请")
          end(.done, "办结", .completed)
          flow(.apply, to: .done)
        }
      }
      """#,
      #"""
      struct ByPhone: ExampleModel {
        var power: Power {
          Power("example", "示例职权", .other, supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          start(.apply, "提出申请")
          end(.done, "办结", .completed)
          flow(.apply, to: .done)
        }
      }
      """#,
      #"""
      struct SecondChannel: ExampleModel {
        var power: Power {
          Power("example", "示例职权", .other, supervision: [.phone(""), .visit("政务大厅 3 号窗口")])
        }

        var process: PowerProcess {
          start(.apply, "提出申请")
          end(.done, "办结", .completed)
          flow(.apply, to: .done)
        }
      }
      """#,
    ],
    "missing-receipt": [
      #"""
      struct IntakeWithoutReceipt: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct ServiceWithoutReceipt: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "依职权启动")
          step(.issue, "制作决定书", by: .clerk)
          end(.done, "收到决定书", .completed, by: .applicant)
          sequence(.apply, .issue, .done)
        }
      }
      """#,
      #"""
      struct IntakeSignedByParty: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept) { receipt(.applicant) }
          flow(.accept, to: .done)
        }
      }
      """#,
      #"""
      struct ServiceSignedByOfficer: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk, .head)
          start(.apply, "依职权启动")
          step(.issue, "制作决定书", by: .clerk)
          end(.done, "收到决定书", .completed, by: .applicant)
          flow(.apply, to: .issue)
          flow(.issue, to: .done) { receipt(.head) }
        }
      }
      """#,
      #"""
      struct IntakeBesideExOfficioStart: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          start(.examine, "依职权启动")
          join(.correct)
          step(.accept, "立案", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .correct, .accept, .done)
          flow(.examine, to: .correct)
        }
      }
      """#,
      #"""
      struct SignedBeforeFork: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          fork(.correct)
          step(.accept, "受理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .correct) { receipt(.clerk) }
          sequence(.correct, .accept, .done)
        }
      }
      """#,
      #"""
      struct WithReceipts: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理", by: .clerk)
          end(.done, "领取证件", .granted, by: .applicant)
          flow(.apply, to: .accept) { receipt(.clerk) }
          flow(.accept, to: .done) { receipt(.applicant) }
        }
      }
      """#,
      #"""
      struct UnknownIntake: ExampleModel {
        var process: PowerProcess {
          posts(.applicant)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理")
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct UnknownIntakeBesideExOfficioStart: ExampleModel {
        var process: PowerProcess {
          posts(.applicant)
          start(.apply, "提出申请", by: .applicant)
          start(.examine, "依职权启动")
          join(.correct)
          step(.accept, "立案")
          end(.done, "办结", .completed)
          sequence(.apply, .correct, .accept, .done)
          flow(.examine, to: .correct)
        }
      }
      """#,
    ],
    "overloaded-supervisor": [
      #"""
      struct Thirteen: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            for number in 1...13 { risk("第\(number)类材料放宽审查", .high, owner: .clerk) }
            supervised(by: .office, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct One: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .office, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ThirteenUngraded: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            for number in 1...13 { risk("第\(number)类材料放宽审查", owner: .clerk) }
            supervised(by: .office, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "self-supervision": [
      #"""
      struct OwnStep: ExampleModel {
        var process: PowerProcess {
          posts(.examiner)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner) { supervised(by: .examiner, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OwnPhase: ExampleModel {
        var process: PowerProcess {
          posts(.examiner)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
          phaseSupervised(.during, by: .examiner, .time)
        }
      }
      """#,
      #"""
      struct SomebodyElse: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct PartyWatchesPhase: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .examiner)
          start(.apply, "提出申请", by: .applicant)
          step(.examine, "审查", by: .examiner)
          step(.correct, "补正", by: .applicant)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .correct, .done)
          phaseSupervised(.after, by: .applicant, .conduct, "服务评价")
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.office)
          start(.apply, "提出申请")
          step(.examine, "审查") { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "supervision-by-subordinate": [
      #"""
      struct WatchesOwnHead: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          posts(.head)
          start(.apply, "提出申请")
          step(.examine, "审核", by: .head) { supervised(by: .clerk, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WatchesHeadOfHead: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          post(.head, "科长", reportsTo: .leader)
          posts(.leader)
          start(.apply, "提出申请")
          step(.decide, "决定", by: .leader) { supervised(by: .clerk, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct WatchesFromOutside: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          posts(.head, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ReportsInCircle: ExampleModel {
        var process: PowerProcess {
          post(.head, "科长", reportsTo: .leader)
          post(.leader, "分管领导", reportsTo: .head)
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { supervised(by: .head, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.office)
          start(.apply, "提出申请")
          step(.examine, "审查") { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "supervision-inside-unit": [
      #"""
      struct WatchedByColleague: ExampleModel {
        var process: PowerProcess {
          let section = Unit("licences", "审批科")
          post(.clerk, "经办人", layer: .handler, unit: section)
          post(.head, "科长", layer: .sectionHead, unit: section)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WatchedByOffice: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .office, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WatchedByOtherUnit: ExampleModel {
        var process: PowerProcess {
          let bureau = Unit("bureau", "局")
          post(.clerk, "经办人", layer: .handler, unit: Unit("licences", "审批科", in: bureau))
          post(.head, "法规科长", layer: .sectionHead, unit: Unit("legal", "法规科", in: bureau))
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownUnit: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查") {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "supervision-level-too-low": [
      #"""
      struct WatchedBySectionHead: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WatchedByOffice: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .office, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct MildWatchedBySectionHead: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("超过时限", .low, owner: .clerk)
            supervised(by: .head, .time)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownLayer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          post(.head, "负责人")
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Ungraded: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查") {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "supervision-phase-gap": [
      #"""
      struct OnlyDuring: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, phase: .during) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct AllThree: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { supervised(by: .office, .process, phase: .before) }
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, phase: .during) }
          step(.issue, "制发证件", by: .clerk) { filing(.after, .workingDays(3), to: .office) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct UnstatedPhase: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head, .office)
          start(.apply, "提出申请")
          step(.accept, "受理") { supervised(by: .head, .process, phase: .before) }
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, phase: .during) }
          step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .time, phase: .after) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .issue, .done)
        }
      }
      """#,
    ],
    "supervision-without-evidence": [
      #"""
      struct Traceless: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OnRecord: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { supervised(by: .office, .content, evidence: "抽查记录") }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "unsupervised-execution": [
      #"""
      struct PastEverybody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          step(.issue, "制发证件", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct OnlyRefusalsAreWatched: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          decision(.decide, "是否准予", by: .clerk) {
            branch("准予", to: .done)
            branch("不予", to: .refused, .refusal) { supervised(by: .office, .content) }
            risk("随意作出决定", .high, owner: .clerk)
          }
          end(.done, "准予", .granted)
          end(.refused, "不予", .refused)
          flow(.apply, to: .decide)
        }
      }
      """#,
      #"""
      struct WatchedByOneself: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .head) { risk("放宽审查", .high, owner: .head) }
          step(.issue, "制发证件", by: .clerk) { supervised(by: .head, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct WatchedLater: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct WatchedInOneBranch: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .office)
          start(.apply, "提出申请", by: .clerk) { risk("虚假立案", .high, owner: .clerk) }
          fork(.accept)
          step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
          step(.issue, "拟制证件", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .decide, .done)
          sequence(.accept, .issue, .decide)
        }
      }
      """#,
      #"""
      struct StuckAtJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "是否简易", by: .clerk) {
            branch("是", to: .issue)
            branch("否", to: .examine)
            risk("人情受理", .high, owner: .clerk)
          }
          step(.examine, "审查", by: .clerk)
          step(.issue, "制发证件", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          sequence(.examine, .decide, .done)
          flow(.issue, to: .decide)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          step(.issue, "制发证件") { supervised(by: .head, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .issue, .done)
        }
      }
      """#,
    ],
    "unsupervised-handover": [
      #"""
      struct Unwatched: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct WatchedByReceiver: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { supervised(by: .leader, .process) }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct WatchedByApplicant: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .examiner, .leader)
          start(.apply, "提出申请", by: .applicant)
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { supervised(by: .applicant, .process) }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct SignedBySubordinate: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", reportsTo: .head)
          posts(.head)
          start(.apply, "提出申请")
          step(.decide, "决定", by: .head)
          step(.issue, "制发证件", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .decide)
          handover(.decide, to: .issue) { receipt(.clerk) }
          flow(.issue, to: .done)
        }
      }
      """#,
      #"""
      struct SignedElsewhere: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { receipt(.clerk) }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct SignedByColleagueOfBoth: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", unit: Unit("section", "审批科"))
          post(.examiner, "审查岗", unit: Unit("section", "审批科"))
          post(.head, "科长", unit: Unit("section", "审批科"))
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { receipt(.clerk) }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct SignedByApplicant: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk, .examiner)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理", by: .clerk)
          step(.examine, "现场核查", by: .examiner, .applicant)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          handover(.accept, to: .examine) { receipt(.applicant) }
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct SignedByPossibleSender: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk, .examiner) { anyPerformer() }
          step(.examine, "审查", by: .examiner)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          handover(.accept, to: .examine) { receipt(.examiner) }
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct WatchedBeforeFork: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .office)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk)
          fork(.decide)
          step(.examine, "审查", by: .examiner)
          step(.issue, "登记", by: .clerk)
          end(.done, "办结", .completed)
          end(.refused, "归档", .completed)
          sequence(.apply, .accept)
          flow(.accept, to: .decide) { supervised(by: .office, .process, evidence: "交接单") }
          sequence(.decide, .examine, .done)
          sequence(.decide, .issue, .refused)
        }
      }
      """#,
      #"""
      struct WatchedAtBothEndsOnly: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
          step(.decide, "决定", by: .leader) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct WatchedFlow: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { supervised(by: .office, .process, evidence: "交接单") }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct WatchedByPublic: ExampleModel {
        var process: PowerProcess {
          post(.applicant, "村民代表", layer: .outside, supervisionLine: .public)
          posts(.examiner, .leader)
          start(.apply, "提出申请", by: .applicant)
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { supervised(by: .applicant, .process, evidence: "见证记录") }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct SignedFor: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { receipt(.leader) }
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct PartyJoins: ExampleModel {
        var process: PowerProcess {
          posts(.applicant, .clerk, .examiner, .office)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理", by: .clerk)
          step(.examine, "审查", by: .examiner)
          step(.decide, "现场核查", by: .examiner, .applicant)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          handover(.accept, to: .examine) { supervised(by: .office, .process, evidence: "交接单") }
          sequence(.examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct UnknownReceiver: ExampleModel {
        var process: PowerProcess {
          posts(.examiner)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定")
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct SupervisorReportsInCircle: ExampleModel {
        var process: PowerProcess {
          post(.head, "科长", reportsTo: .office)
          post(.office, "派驻纪检监察组", layer: .supervisor, reportsTo: .head)
          posts(.examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner)
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine)
          handover(.examine, to: .decide) { supervised(by: .office, .process, evidence: "交接单") }
          flow(.decide, to: .done)
        }
      }
      """#,
    ],
    "unsupervised-path": [
      #"""
      struct OneBranchUnwatched: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .office)
          start(.apply, "提出申请", by: .clerk) { risk("虚假立案", .high, owner: .clerk) }
          fork(.accept)
          step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
          step(.issue, "拟制证件", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .decide, .done)
          sequence(.accept, .issue, .decide)
        }
      }
      """#,
      #"""
      struct BothBranchesWatched: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner, .office)
          start(.apply, "提出申请", by: .clerk) { risk("虚假立案", .high, owner: .clerk) }
          fork(.accept)
          step(.examine, "审查", by: .examiner) { supervised(by: .office, .content) }
          step(.issue, "拟制证件", by: .clerk) { supervised(by: .office, .content) }
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .decide, .done)
          sequence(.accept, .issue, .decide)
        }
      }
      """#,
      #"""
      struct StuckAtJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "是否简易", by: .clerk) {
            branch("是", to: .issue)
            branch("否", to: .examine)
            risk("人情受理", .high, owner: .clerk)
          }
          step(.examine, "审查", by: .clerk)
          step(.issue, "制发证件", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          sequence(.examine, .decide, .done)
          flow(.issue, to: .decide)
        }
      }
      """#,
    ],
    "unsupervised-risk": [
      #"""
      struct WatchedElsewhere: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct WatchedByWorker: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { supervised(by: .clerk, .content) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WatchedAtMeasure: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("逐项核对并签名", .preventive, by: .clerk) { supervised(by: .office, .content) }
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Ungraded: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", owner: .clerk) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查") {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "unsupervised-step": [
      #"""
      struct WatchedLater: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          step(.issue, "制发证件", by: .clerk) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct DecisionUnwatched: ExampleModel {
        var process: PowerProcess {
          posts(.head)
          start(.apply, "提出申请")
          step(.decide, "作出决定", .decide, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct WatchedThere: ExampleModel {
        var process: PowerProcess {
          posts(.head, .office)
          start(.apply, "提出申请")
          step(.decide, "作出决定", .decide, by: .head) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct UnknownPerformer: ExampleModel {
        var process: PowerProcess {
          posts(.office)
          start(.apply, "提出申请")
          step(.decide, "作出决定", .decide) { supervised(by: .office, .content) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct StuckAtJoin: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          decision(.accept, "是否简易", .decide, by: .clerk) {
            branch("是", to: .issue)
            branch("否", to: .examine)
          }
          step(.examine, "审查", by: .clerk)
          step(.issue, "制发证件", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          sequence(.examine, .decide, .done)
          flow(.issue, to: .decide)
        }
      }
      """#,
    ],
    "boilerplate-measure": [
      #"""
      struct Pasted: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("风险受理", .low, owner: .clerk) { measure("按制度办理，加强审核把关", .preventive, by: .clerk) }
          }
          step(.examine, "审查", by: .clerk) {
            risk("风险审查", .low, owner: .clerk) { measure("按制度办理，加强审核把关", .preventive, by: .clerk) }
          }
          step(.issue, "发证", by: .clerk) {
            risk("风险发证", .low, owner: .clerk) { measure("按制度办理，加强审核把关", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct Different: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("风险受理", .low, owner: .clerk) { measure("公开一次性告知清单", .preventive, by: .clerk) }
          }
          step(.examine, "审查", by: .clerk) {
            risk("风险审查", .low, owner: .clerk) { measure("双人审查并签名", .preventive, by: .clerk) }
          }
          step(.issue, "发证", by: .clerk) {
            risk("风险发证", .low, owner: .clerk) { measure("发证前复核编号", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .issue, .done)
        }
      }
      """#,
      #"""
      struct StandardControl: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("风险受理", .low, owner: .clerk) {
              measure(
                "系统自动核对并留痕", .preventive, by: .clerk,
                frequency: "每件", evidence: "系统日志")
            }
          }
          step(.examine, "审查", by: .clerk) {
            risk("风险审查", .low, owner: .clerk) {
              measure(
                "系统自动核对并留痕", .preventive, by: .clerk,
                frequency: "每件", evidence: "系统日志")
            }
          }
          step(.issue, "发证", by: .clerk) {
            risk("风险发证", .low, owner: .clerk) {
              measure(
                "系统自动核对并留痕", .preventive, by: .clerk,
                frequency: "每件", evidence: "系统日志")
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .issue, .done)
        }
      }
      """#,
    ],
    "duplicate-risk": [
      #"""
      struct Copied: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { risk("工作不负责任", .medium, owner: .clerk) }
          step(.examine, "审查", by: .examiner) { risk("工作不负责任", .medium, owner: .examiner) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .done)
        }
      }
      """#,
      #"""
      struct OfItsOwn: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { risk("不一次性告知", .medium, owner: .clerk) }
          step(.examine, "审查", by: .examiner) { risk("放宽审查条件", .medium, owner: .examiner) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .done)
        }
      }
      """#,
    ],
    "grade-below-kind": [
      #"""
      struct MildGrade: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .approve, by: .clerk) {
            risk("放宽审查", .medium, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WorstGrade: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .approve, by: .clerk) {
            risk("放宽审查", .medium, owner: .clerk)
            risk("收受回扣", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Ungraded: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .approve, by: .clerk) {
            risk("放宽审查", owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "grade-count-mismatch": [
      #"""
      struct ManyRisks: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", layer: .handler, grade: .low)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            risk("拖延不办", .low, owner: .clerk)
            risk("泄露标底", .medium, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct FreeHand: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", layer: .handler, grade: .low)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { discretion(.free) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct FewRisks: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", layer: .handler, grade: .low)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OtherScale: ExampleModel {
        var process: PowerProcess {
          post(.clerk, "经办人", layer: .handler, grade: GradeScale.highOrdinary[1])
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { risk("放宽审查", .high, owner: .clerk) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "high-risk-single-measure": [
      #"""
      struct OneMeasure: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct TwoMeasures: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk)
              measure("每月抽查案卷", .detective, by: .clerk)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "measure-cites-unknown-rule": [
      #"""
      struct NotInTheLibrary: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, rules: [RuleDocument("r1", "一次性告知制度")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r2", "双人审查制度"))
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OtherTitle: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, rules: [RuleDocument("r1", "一次性告知制度")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r1", "双人审查制度"))
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct InTheLibrary: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, rules: [RuleDocument("r2", "双人审查制度")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r2", "双人审查制度"))
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct NoLibrary: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, rule: RuleDocument("r2", "双人审查制度"))
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "measure-never-on-path": [
      #"""
      struct InTheOtherBranch: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          decision(.accept, "是否需要现场核查", by: .clerk) {
            branch("需要", to: .examine)
            branch("不需要", to: .correct)
          }
          step(.examine, "现场核查", by: .examiner) {
            risk("核查走过场", .high, owner: .examiner) {
              measure("随机抽取核查人员", .preventive, by: .examiner, actsAt: .correct)
            }
          }
          step(.correct, "书面审查", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.examine, .done)
          sequence(.correct, .done)
        }
      }
      """#,
      #"""
      struct LaterOn: ExampleModel {
        var process: PowerProcess {
          posts(.examiner, .leader)
          start(.apply, "提出申请")
          step(.examine, "现场核查", by: .examiner) {
            risk("核查走过场", .high, owner: .examiner) {
              measure("抽查核查记录", .detective, by: .leader, actsAt: .decide)
            }
          }
          step(.decide, "决定", by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct Meanwhile: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "现场核查", by: .examiner) {
            risk("核查走过场", .high, owner: .examiner) {
              measure("公示核查安排", .preventive, by: .clerk, actsAt: .correct)
            }
          }
          step(.correct, "公示", by: .clerk)
          join(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .decide, .done)
          sequence(.accept, .correct, .decide)
        }
      }
      """#,
      #"""
      struct AmongInclusiveBranches: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          inclusiveSplit(.accept) {
            branch("涉及现场", to: .examine)
            branch("涉及公众", to: .correct)
          }
          step(.examine, "现场核查", by: .examiner) {
            risk("核查走过场", .high, owner: .examiner) {
              measure("公示核查安排", .preventive, by: .clerk, actsAt: .correct)
            }
          }
          step(.correct, "公示", by: .clerk)
          inclusiveJoin(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.examine, .decide, .done)
          flow(.correct, to: .decide)
        }
      }
      """#,
    ],
    "measure-without-indicator": [
      #"""
      struct Unmeasured: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Counted: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, indicator: "双人签名率")
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "one-sided-control": [
      #"""
      struct OnlyPrevented: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OnlyFoundOut: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("每月抽查案卷", .detective, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Both: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk)
              measure("每月抽查案卷", .detective, by: .clerk)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Untyped: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("双人审查", by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "orphan-measure": [
      #"""
      struct AgainstNothing: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            measure("双人审查", .preventive, by: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct AgainstARisk: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "residual-above-inherent": [
      #"""
      struct MadeWorse: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .low, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, residual: .high)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct MadeMilder: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, residual: .low)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OtherScale: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, residual: GradeScale.stars[2])
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "residual-grade-unknown": [
      #"""
      struct NobodySaid: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { measure("双人审查", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Said: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              measure("双人审查", .preventive, by: .clerk, residual: .low)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "review-overdue": [
      #"""
      struct TwoYearsAgo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], reviewedOn: "2024-05-06")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct NeverReviewed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .published)
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ThisYear: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], reviewedOn: "2026-05-06")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "risk-without-measure": [
      #"""
      struct Unanswered: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) { risk("不一次性告知", .high, owner: .clerk) }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
      #"""
      struct Answered: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk) {
            risk("不一次性告知", .high, owner: .clerk) {
              measure("公开一次性告知清单", .preventive, by: .clerk)
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .done)
        }
      }
      """#,
    ],
    "slogan-measure": [
      #"""
      struct Slogan: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查条件", .medium, owner: .clerk) { measure("加强教育，提高认识", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct SloganAgainstNothing: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) { measure("加强教育，提高认识", .preventive, by: .clerk) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Deed: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查条件", .medium, owner: .clerk) { measure("每周抽查20%案卷并通报结果", .preventive, by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "unexamined-step": [
      #"""
      struct NobodyAsked: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) {
            recusal()
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct RiskFound: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) {
            risk("放宽审查", .medium, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct FoundFree: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) {
            reviewed(by: "派驻纪检监察组", on: "2026-03-02", foundNoRisk: true)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "ungraded-risk": [
      #"""
      struct Ungraded: ExampleModel {
        var process: PowerProcess {
          posts(.examiner)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner) { risk("擅自增加条件", owner: .examiner) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Graded: ExampleModel {
        var process: PowerProcess {
          posts(.examiner)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .examiner) { risk("擅自增加条件", .medium, owner: .examiner) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "unreviewed-risk-grade": [
      #"""
      struct NobodyKnows: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WithoutMeeting: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { graded(by: "派驻纪检监察组", on: "2026-03-01") }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OnRecord: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) {
              graded(by: "派驻纪检监察组", on: "2026-03-01", meeting: "廉政风险评审会")
            }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WithItsStep: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            reviewed(by: "派驻纪检监察组", on: "2026-03-01", meeting: "廉政风险评审会")
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WithThePower: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")],
            history: [StatusRecord(.reviewed, by: "派驻纪检监察组", on: "2026-03-01")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "vague-risk": [
      #"""
      struct TooShort: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("拖延", .low, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OnlyAWord: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("滥用职权", .medium, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Specific: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("未按规定时限完成审查", .low, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "examine-decide-by-one": [
      #"""
      struct ByOne: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .other,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "审查", .examine, by: .clerk)
          step(.decide, "决定", .decide, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct InOneBox: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.decide, "审查并决定", .decide, by: .clerk) { also(.examine) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByTwo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .other,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "审查", .examine, by: .clerk)
          step(.decide, "决定", .decide, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByNobodyKnown: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .other,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "审查", .examine, by: .clerk)
          step(.decide, "决定", .decide)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "investigator-reviews-own-case": [
      #"""
      struct ByOne: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "调查取证", .investigate, by: .clerk)
          step(.decide, "法制审核", .legalityReview, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByTwo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "调查取证", .investigate, by: .clerk)
          step(.decide, "法制审核", .legalityReview, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByNobodyKnown: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "调查取证", .investigate, by: .clerk)
          step(.decide, "法制审核", .legalityReview)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "payment-duties-not-separated": [
      #"""
      struct ByOne: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "审批", .approve, by: .clerk)
          step(.decide, "付款", .pay, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByTwo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "审批", .approve, by: .clerk)
          step(.decide, "付款", .pay, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByNobodyKnown: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "审批", .approve, by: .clerk)
          step(.decide, "付款", .pay)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "penalty-collected-by-imposer": [
      #"""
      struct ByOne: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          post(.clerk, "承办人", layer: .handler, unit: Unit("a", "甲单位"))
          post(.head, "收款人", layer: .handler, unit: Unit("a", "甲单位"))
          start(.apply, "启动")
          step(.examine, "处罚决定", .decide, by: .clerk)
          step(.decide, "收缴罚款", .collect, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByTwo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          post(.clerk, "承办人", layer: .handler, unit: Unit("a", "甲单位"))
          post(.head, "收款人", layer: .handler, unit: Unit("b", "乙单位"))
          start(.apply, "启动")
          step(.examine, "处罚决定", .decide, by: .clerk)
          step(.decide, "收缴罚款", .collect, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByNobodyKnown: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "处罚决定", .decide, by: .clerk)
          step(.decide, "收缴罚款", .collect)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "purchase-accepted-by-handler": [
      #"""
      struct ByOne: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "组织采购", .invite, by: .clerk)
          step(.decide, "验收", .acceptGoods, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByTwo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "组织采购", .invite, by: .clerk)
          step(.decide, "验收", .acceptGoods, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByNobodyKnown: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "组织采购", .invite, by: .clerk)
          step(.decide, "验收", .acceptGoods)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "purchase-approved-by-requester": [
      #"""
      struct ByOne: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "提出需求", .request, by: .clerk)
          step(.decide, "审批", .approve, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByTwo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "提出需求", .request, by: .clerk)
          step(.decide, "审批", .approve, by: .head)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct ByNobodyKnown: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, fields: [.purchasing],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "启动")
          step(.examine, "提出需求", .request, by: .clerk)
          step(.decide, "审批", .approve)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "collective-decision-unrecorded": [
      #"""
      struct NoDissent: ExampleModel {
        var process: PowerProcess {
          posts(.leader)
          start(.apply, "提出方案")
          step(.decide, "集体审议", .discuss, by: .leader) { meeting(leaderSpeaksLast: true) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct LeaderFirst: ExampleModel {
        var process: PowerProcess {
          posts(.leader)
          start(.apply, "提出方案")
          step(.decide, "集体审议", .discuss, by: .leader) { meeting(recordsDissent: true) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct Proper: ExampleModel {
        var process: PowerProcess {
          posts(.leader)
          start(.apply, "提出方案")
          step(.decide, "集体审议", .discuss, by: .leader) {
            meeting(recordsDissent: true, leaderSpeaksLast: true)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
    ],
    "decision-not-served": [
      #"""
      struct KeptInTheDrawer: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct Late: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          step(.issue, "送达决定书", .serve, by: .clerk, within: .workingDays(15))
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct Served: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          step(.issue, "送达决定书", .serve, by: .clerk, within: .workingDays(7))
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct SignedFor: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.applicant, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "收到决定书", .completed, by: .applicant)
          flow(.apply, to: .decide)
          flow(.decide, to: .done) { receipt(.applicant) }
        }
      }
      """#,
      #"""
      struct ServedInOtherUnit: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          step(.issue, "送达决定书", .serve, by: .clerk, within: .days(9))
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct Stuck: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          decision(.examine, "是否公开", by: .clerk) {
            branch("是", to: .issue)
            branch("否", to: .correct)
          }
          step(.correct, "归档", by: .clerk)
          step(.issue, "送达决定书", .serve, by: .clerk)
          join(.accept)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .examine)
          sequence(.correct, .accept, .done)
          flow(.issue, to: .accept)
        }
      }
      """#,
    ],
    "discretion-without-benchmark": [
      #"""
      struct Free: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "立案")
          step(.decide, "裁量", .propose, by: .clerk) { discretion(.free) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct Bound: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "立案")
          step(.decide, "裁量", .propose, by: .clerk) { discretion(.benchmark("penalty-benchmark")) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
    ],
    "missing-collective-decision": [
      #"""
      struct Alone: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "决定大额支出", .decide, by: .leader) { matter(.largeSum) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct Discussed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty, isMajor: true,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.leader)
          start(.apply, "立案")
          step(.examine, "集体讨论", .discuss, by: .leader)
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct InTheMeetingItself: ExampleModel {
        var process: PowerProcess {
          posts(.leader)
          start(.apply, "立案")
          step(.decide, "党组会审议", .decide, by: .leader) {
            matter(.appointment)
            meeting(recordsDissent: true, leaderSpeaksLast: true)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
    ],
    "missing-hearing": [
      #"""
      struct HeavyAndUnheard: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty, isMajor: true,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct NamedClass: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")], hearingClass: "吊销许可证")
        }

        var process: PowerProcess {
          posts(.leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct HeardOnRequest: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty, isMajor: true,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head, .leader)
          start(.apply, "立案")
          decision(.accept, "是否要求听证", by: .clerk) {
            branch("要求", to: .examine)
            branch("不要求", to: .decide)
          }
          step(.examine, "举行听证", .hearing, by: .head)
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .accept)
          sequence(.examine, .decide, .done)
        }
      }
      """#,
    ],
    "missing-legal-basis": [
      #"""
      struct NoBasis: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ByLaw: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [.article("行政许可法", 12)],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ByOwnRules: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement, rules: [RuleDocument("r1", "机关内部控制制度")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "missing-legality-review": [
      #"""
      struct Unreviewed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty, isMajor: true,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct Reviewed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty, isMajor: true,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.head, .leader)
          start(.apply, "立案")
          step(.examine, "法制审核", .legalityReview, by: .head)
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "missing-prior-notice": [
      #"""
      struct NotTold: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct NotHeard: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.accept, "告知拟处罚内容", .notify, by: .clerk)
          decision(.examine, "是否陈述申辩", by: .clerk) {
            branch("陈述申辩", to: .correct)
            branch("不陈述", to: .decide)
          }
          step(.correct, "听取陈述申辩", .hearParty, by: .clerk)
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine)
          sequence(.correct, .decide, .done)
        }
      }
      """#,
      #"""
      struct ToldAndHeard: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.accept, "告知拟处罚内容", .notify, by: .clerk)
          step(.correct, "听取陈述申辩", .hearParty, by: .clerk)
          step(.decide, "作出处罚决定", .decide, by: .leader)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .correct, .decide, .done)
        }
      }
      """#,
    ],
    "missing-recusal": [
      #"""
      struct NobodyStandsAside: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "立案")
          step(.examine, "调查取证", .investigate, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct StandsAside: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "立案")
          step(.examine, "调查取证", .investigate, by: .clerk) { recusal() }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "missing-remedy": [
      #"""
      struct PenaltyWithoutRemedies: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          step(.issue, "送达决定书", .serve, by: .clerk) { issues("行政处罚决定书") }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct RefusalWithoutRemedies: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.decide, "不予许可", .decide, by: .clerk) { issues("不予许可决定书") }
          end(.refused, "不予许可", .refused)
          sequence(.apply, .decide, .refused)
        }
      }
      """#,
      #"""
      struct PenaltyWithRemedies: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          step(.issue, "送达决定书", .serve, by: .clerk) { issues("行政处罚决定书", statesRemedies: true) }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct RefusalWithRemedies: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.decide, "不予许可", .decide, by: .clerk) {
            issues("不予许可决定书", statesRemedies: true)
          }
          end(.refused, "不予许可", .refused)
          sequence(.apply, .decide, .refused)
        }
      }
      """#,
      #"""
      struct Stuck: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "立案")
          step(.decide, "作出处罚决定", .decide, by: .leader)
          decision(.examine, "是否公开", by: .clerk) {
            branch("是", to: .issue)
            branch("否", to: .correct)
          }
          step(.correct, "归档", by: .clerk)
          step(.issue, "送达决定书", .serve, by: .clerk) { issues("行政处罚决定书", statesRemedies: true) }
          join(.accept)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .examine)
          sequence(.correct, .accept, .done)
          flow(.issue, to: .accept)
        }
      }
      """#,
    ],
    "record-gap": [
      #"""
      struct Unrecorded: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "立案")
          step(.examine, "调查取证", .investigate, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Recorded: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "立案")
          step(.examine, "调查取证", .investigate, by: .clerk) { recorded(.audioVideo) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "repealed-basis": [
      #"""
      struct Repealed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("旧办法", validUntil: "2020-12-31")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct NotYet: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2030-01-01")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct InForce: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("办法", validFrom: "2020-01-01")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "single-officer": [
      #"""
      struct Alone: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "发现线索")
          step(.examine, "调查取证", .investigate, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct InPairs: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "发现线索")
          step(.examine, "调查取证", .investigate, by: .clerk, officers: 2)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ByNobody: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .penalty,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "发现线索")
          step(.examine, "调查取证", .investigate)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "extension-without-approval": [
      #"""
      struct ByNobody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.examine, "能否按期办结", by: .clerk) {
            branch("能", to: .done)
            branch("不能", to: .correct) { extends() }
          }
          step(.correct, "延期办理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .examine)
          flow(.correct, to: .done)
        }
      }
      """#,
      #"""
      struct ByOneself: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.examine, "能否按期办结", by: .clerk) {
            branch("能", to: .done)
            branch("不能", to: .correct) { extends(approvedBy: .clerk) }
          }
          step(.correct, "延期办理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .examine)
          flow(.correct, to: .done)
        }
      }
      """#,
      #"""
      struct ByLeader: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.examine, "能否按期办结", by: .clerk) {
            branch("能", to: .done)
            branch("不能", to: .correct) { extends(approvedBy: .leader) }
          }
          step(.correct, "延期办理", by: .clerk)
          end(.done, "办结", .completed)
          flow(.apply, to: .examine)
          flow(.correct, to: .done)
        }
      }
      """#,
    ],
    "power-without-time-limit": [
      #"""
      struct NoLimits: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Promised: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, limits: PowerLimits(promised: .workingDays(5)),
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "promise-exceeds-statute": [
      #"""
      struct LongerPromise: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(30)),
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ShorterPromise: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(10)),
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OtherUnitSurelyShorter: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            limits: PowerLimits(statutory: .days(7), promised: .workingDays(3)),
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OtherUnit: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            limits: PowerLimits(statutory: .days(7), promised: .workingDays(6)),
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "publicity-too-short": [
      #"""
      struct OneDay: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出方案")
          step(.issue, "公示", .publicise, by: .clerk) { publicised(for: .days(1)) }
          end(.done, "办结", .completed)
          sequence(.apply, .issue, .done)
        }
      }
      """#,
      #"""
      struct SevenDays: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出方案")
          step(.issue, "公示", .publicise, by: .clerk) { publicised(for: .days(7)) }
          end(.done, "办结", .completed)
          sequence(.apply, .issue, .done)
        }
      }
      """#,
      #"""
      struct InOtherUnit: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .internalManagement,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出方案")
          step(.issue, "公示", .publicise, by: .clerk) { publicised(for: .days(6)) }
          end(.done, "办结", .completed)
          sequence(.apply, .issue, .done)
        }
      }
      """#,
    ],
    "step-without-time-limit": [
      #"""
      struct NoLimit: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OneDay: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk, within: .workingDays(1))
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "time-limit-exceeded": [
      #"""
      struct LongerThanTheLaw: ExampleModel {
        var power: Power {
          Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
        }
        var process: PowerProcess {
          posts(.clerk, .examiner, .leader)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk, within: .workingDays(2)) { clock(.starts) }
          step(.examine, "审查", by: .examiner, within: .workingDays(8))
          decision(.decide, "决定", by: .leader, within: .workingDays(3)) {
            branch("准予", to: .done)
            branch("退回重审", to: .examine, .returned(atMost: 1))
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .decide)
        }
      }
      """#,
      #"""
      struct LongerThanPromised: ExampleModel {
        var power: Power {
          Power(
            "example", "示例许可", .licence,
            limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(5)))
        }
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          fork(.accept)
          step(.examine, "审查", by: .examiner, within: .workingDays(6))
          step(.correct, "公示", by: .clerk, within: .workingDays(3))
          join(.decide)
          end(.done, "办结", .completed)
          flow(.apply, to: .accept)
          sequence(.accept, .examine, .decide, .done)
          sequence(.accept, .correct, .decide)
        }
      }
      """#,
      #"""
      struct LongerThanTheGeneralLaw: ExampleModel {
        var power: Power { Power("example", "示例许可", .licence) }
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk, within: .workingDays(15))
          step(.decide, "决定", .decide, by: .leader, within: .workingDays(10))
          end(.done, "准予", .granted)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
      #"""
      struct WithinBoth: ExampleModel {
        var power: Power {
          Power(
            "example", "示例许可", .licence,
            limits: PowerLimits(statutory: .workingDays(20), promised: .workingDays(15)))
        }
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk, within: .onTheSpot)
          step(.examine, "审查", by: .examiner, within: .workingDays(15))
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .done)
        }
      }
      """#,
      #"""
      struct WithinTheExtension: ExampleModel {
        var power: Power { Power("example", "示例许可", .licence) }
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.examine, "能否按期办结", by: .clerk, within: .workingDays(15)) {
            branch("能", to: .decide)
            branch("不能", to: .correct) { extends(approvedBy: .leader) }
          }
          step(.correct, "延期办理", by: .clerk, within: .workingDays(10))
          step(.decide, "决定", .decide, by: .leader, within: .workingDays(5))
          end(.done, "准予", .granted)
          sequence(.apply, .examine)
          sequence(.correct, .decide, .done)
        }
      }
      """#,
      #"""
      struct ClockStandsStill: ExampleModel {
        var power: Power {
          Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
        }
        var process: PowerProcess {
          posts(.applicant, .clerk, .examiner, .leader)
          start(.apply, "提出申请", by: .applicant)
          step(.accept, "受理", by: .clerk, within: .workingDays(5)) { clock(.starts) }
          step(.examine, "听证", by: .examiner, within: .workingDays(20)) {
            clock(.suspends, toldToParty: true)
          }
          step(.correct, "补充说明", by: .applicant)
          step(.decide, "决定", by: .leader, within: .workingDays(10)) { clock(.stops) }
          step(.issue, "送达", by: .clerk, within: .workingDays(10))
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .correct, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct StepWithoutLimit: ExampleModel {
        var power: Power {
          Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
        }
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk, within: .workingDays(5))
          step(.examine, "审查", by: .examiner)
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine, .done)
        }
      }
      """#,
      #"""
      struct EndlessReturn: ExampleModel {
        var power: Power {
          Power("example", "示例许可", .licence, limits: PowerLimits(statutory: .workingDays(20)))
        }
        var process: PowerProcess {
          posts(.clerk, .examiner)
          start(.apply, "提出申请")
          step(.accept, "受理", by: .clerk, within: .workingDays(5))
          decision(.examine, "审查", by: .examiner, within: .workingDays(5)) {
            branch("合格", to: .done)
            branch("退回", to: .accept, .returned(nil))
          }
          end(.done, "办结", .completed)
          sequence(.apply, .accept, .examine)
        }
      }
      """#,
      #"""
      struct DifferentUnits: ExampleModel {
        var power: Power {
          Power("example", "示例处罚", .penalty, limits: PowerLimits(statutory: .days(90)))
        }
        var process: PowerProcess {
          posts(.examiner, .leader)
          start(.apply, "发现线索")
          step(.examine, "调查", by: .examiner, within: .days(60))
          step(.decide, "决定", by: .leader, within: .workingDays(5))
          end(.done, "结案", .completed)
          sequence(.apply, .examine, .decide, .done)
        }
      }
      """#,
    ],
    "undeclared-clock-stop": [
      #"""
      struct NotTold: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "听证", .hearing, by: .clerk) { clock(.suspends) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Told: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "听证", .hearing, by: .clerk) { clock(.suspends, toldToParty: true) }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "ambiguous-grade-scale": [
      #"""
      struct LevelOneIsWorst: ExampleModel {
        var power: Power {
          Power(
            "one", "示例一", .licence,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", GradeScale.levelOneWorst[0], owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }

      struct LevelOneIsMildest: ExampleModel {
        var power: Power {
          Power(
            "two", "示例二", .licence,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk(
              "放宽审查", GradeScale("level-one-mildest", worstFirst: ["三级", "二级", "一级"])[0], owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct TwoScalesOfOneName: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", GradeScale("office", worstFirst: ["红", "黄"])[0], owner: .clerk)
            risk("收受回扣", GradeScale("office", worstFirst: ["红", "橙", "黄"])[0], owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct SameLabelTwice: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", GradeScale("office", worstFirst: ["高", "高", "低"])[0], owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OneScale: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "amount-bands-incomplete": [
      #"""
      struct WithGap: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.decide, "金额多少", by: .clerk) {
            branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
            branch("大额", to: .examine, range: QuantityRange("金额", from: 200_000, unit: "元"))
          }
          step(.examine, "集体审议", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .decide)
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct Overlapping: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.decide, "金额多少", by: .clerk) {
            branch("小额", to: .done, range: QuantityRange("金额", below: 200_000, unit: "元"))
            branch("大额", to: .examine, range: QuantityRange("金额", from: 100_000, unit: "元"))
          }
          step(.examine, "集体审议", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .decide)
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct OpenAbove: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.decide, "金额多少", by: .clerk) {
            branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
            branch(
              "大额", to: .examine, range: QuantityRange("金额", from: 100_000, below: 500_000, unit: "元"))
          }
          step(.examine, "集体审议", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .decide)
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct Complete: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.decide, "金额多少", by: .clerk) {
            branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
            branch("大额", to: .examine, range: QuantityRange("金额", from: 100_000, unit: "元"))
          }
          step(.examine, "集体审议", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .decide)
          flow(.examine, to: .done)
        }
      }
      """#,
      #"""
      struct OtherUnit: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.decide, "金额多少", by: .clerk) {
            branch("小额", to: .done, range: QuantityRange("金额", below: 100_000, unit: "元"))
            branch("大额", to: .examine, range: QuantityRange("金额", from: 10, unit: "万元"))
          }
          step(.examine, "集体审议", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .decide)
          flow(.examine, to: .done)
        }
      }
      """#,
    ],
    "duplicate-power-code": [
      #"""
      struct First: ExampleModel {
        var power: Power {
          Power(
            "one", "示例职权one", .licence, code: "XK-001", supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }

      struct Second: ExampleModel {
        var power: Power {
          Power(
            "two", "示例职权two", .licence, code: "xk001", supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct First: ExampleModel {
        var power: Power {
          Power(
            "one", "示例职权one", .licence, code: "XK-001", supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }

      struct Third: ExampleModel {
        var power: Power {
          Power(
            "three", "示例职权three", .licence, code: "XK-003", supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "filing-without-deadline": [
      #"""
      struct SomeDay: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            filing(.after, to: .office, by: .clerk) { material("决定书副本", by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Due: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            filing(.after, .workingDays(3), to: .office, by: .clerk) { material("决定书副本", by: .clerk) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "filing-without-material": [
      #"""
      struct Empty: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            filing(.after, .workingDays(3), to: .office, by: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ByNobody: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            filing(.after, .workingDays(3), to: .office) { material("决定书副本") }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Complete: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .office)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            filing(.after, .workingDays(3), to: .office, by: .clerk) { material("决定书副本") }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "missing-chart-header": [
      #"""
      struct NoCode: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, body: "区住建局",
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct WholeHead: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, code: "XK-001", body: "区住建局",
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "missing-escalation": [
      #"""
      struct StaysBelow: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct GoesUp: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          decision(.examine, "审查", by: .clerk) {
            branch("正常", to: .done)
            branch("异常", to: .decide, .escalation)
            risk("放宽审查", .high, owner: .clerk)
          }
          step(.decide, "领导处置", by: .leader)
          end(.done, "办结", .completed)
          flow(.apply, to: .examine)
          flow(.decide, to: .done)
        }
      }
      """#,
      #"""
      struct WatchedFromAbove: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .leader)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk) { supervised(by: .leader, .content) }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct UnknownLayer: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          post(.head, "督办岗")
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
            supervised(by: .head, .content)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "missing-filing": [
      #"""
      struct NeverFiled: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出方案")
          step(.decide, "审定", .decide, by: .head) {
            matter(.largeSum)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct FiledAtTheStep: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出方案")
          step(.decide, "审定", .decide, by: .head) {
            matter(.largeSum)
            filing(.after, .workingDays(3), by: .head) { material("会议纪要") }
          }
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .done)
        }
      }
      """#,
      #"""
      struct FiledLater: ExampleModel {
        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出方案")
          step(.decide, "审定", .decide, by: .head) {
            matter(.largeSum)
          }
          step(.issue, "报备", .file, by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .decide, .issue, .done)
        }
      }
      """#,
      #"""
      struct Stuck: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .other,
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk, .head)
          start(.apply, "提出方案")
          decision(.decide, "审定", .decide, by: .head) {
            branch("同意", to: .issue)
            branch("不同意", to: .correct)
            matter(.largeSum)
          }
          step(.issue, "报备", .file, by: .clerk)
          step(.correct, "退回", by: .clerk)
          join(.accept)
          end(.done, "办结", .completed)
          sequence(.apply, .decide)
          sequence(.issue, .accept, .done)
          flow(.correct, to: .accept)
        }
      }
      """#,
    ],
    "power-without-process": [
      #"""
      struct NoProcess: ExampleModel {
        var process: PowerProcess { PowerProcess() }
      }
      """#,
      #"""
      struct NoRisks: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk)
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct BothCharts: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct NoRiskFound: ExampleModel {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            reviewed(by: "派驻纪检监察组", on: "2026-03-01", foundNoRisk: true)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "process-outside-catalogue": [
      #"""
      struct Repealed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .repealed)
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct NotListed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .confirmed)
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ListedTooLate: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .published, listedOn: "2027-01-05")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Listed: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .published, listedOn: "2026-01-05")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "stale-process": [
      #"""
      struct OlderThanTheLaw: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-03-01")],
            supervision: [.phone("0000-0000000")], versionDate: "2025-06-01")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ChangedAfterTheLaw: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-03-01")],
            supervision: [.phone("0000-0000000")], versionDate: "2026-03-10")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct StillInTime: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-06-25")],
            supervision: [.phone("0000-0000000")], versionDate: "2025-06-01")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Undated: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence, basis: [LegalReference("新办法", validFrom: "2026-03-01")],
            supervision: [.phone("0000-0000000")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "unpublished-power": [
      #"""
      struct ConfirmedLongAgo: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .confirmed,
            history: [StatusRecord(.confirmed, by: "区权力清单办公室", on: "2026-01-05")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct OldChartsHang: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .published, publishedOn: "2025-01-05",
            versionDate: "2026-02-01")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct Published: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .published, publishedOn: "2026-03-05",
            versionDate: "2026-02-01")
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct ConfirmedYesterday: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .confirmed,
            history: [StatusRecord(.confirmed, by: "区权力清单办公室", on: "2026-06-30")])
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
      #"""
      struct NobodyKnowsWhen: ExampleModel {
        var power: Power {
          Power(
            "example", "示例职权", .licence,
            supervision: [.phone("0000-0000000")], status: .published)
        }

        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", by: .clerk) {
            risk("放宽审查", .high, owner: .clerk)
          }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }
      }
      """#,
    ],
    "waiver-blanket": [
      #"""
      struct OfAllElements: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: nil, reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct OfAPower: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct OfOne: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
    ],
    "waiver-dangling": [
      #"""
      struct NoRule: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unwatched-step", element: "example/examine", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct NoElement: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/inspect", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct NoMeasure: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31",
              compensation: "example/examine/放宽审查/抽查")
          ]
        }
      }
      """#,
      #"""
      struct BothThere: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
    ],
    "waiver-expired": [
      #"""
      struct Past: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-06-30")
          ]
        }
      }
      """#,
      #"""
      struct Soon: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-07-10")
          ]
        }
      }
      """#,
      #"""
      struct NotYet: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-08-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct InTime: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
    ],
    "waiver-forbidden": [
      #"""
      struct OfSoundness: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "self-supervision", element: "example/examine", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct ForNothing: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "examine-decide-by-one", element: "example/examine", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct OfAnother: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
    ],
    "waiver-self-granted": [
      #"""
      struct ByTheClerk: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "经办人（张某）", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct ByAnother: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
    ],
    "waiver-unused": [
      #"""
      struct NothingThere: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "risk-without-measure", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct OfAnother: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
      #"""
      struct InUse: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31")
          ]
        }
      }
      """#,
    ],
    "waiver-void": [
      #"""
      struct Changed: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31",
              binding: "0000000000000000000000000000000000000000000000000000000000000000")
          ]
        }
      }
      """#,
      #"""
      struct Unchanged: WaivedExample {
        var process: PowerProcess {
          posts(.clerk)
          start(.apply, "提出申请")
          step(.examine, "审查", .examine, by: .clerk) { risk("放宽审查") { measure("逐项核对") } }
          end(.done, "办结", .completed)
          sequence(.apply, .examine, .done)
        }

        var waivers: [Waiver] {
          [
            Waiver(
              rule: "unsupervised-execution", element: "example/examine/放宽审查", reason: "系统年底上线前由人工抽查",
              grantedBy: "市行政审批局", grantedOn: "2026-05-01", until: "2026-12-31",
              binding: "08c17dcdbba14ce03cace8ede8721a17e2d0d89a22f1ae4651cf2649162c5bf8")
          ]
        }
      }
      """#,
    ],
  ]
}
