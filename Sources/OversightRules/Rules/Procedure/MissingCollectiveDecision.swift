internal import Oversight

/// What is major is decided together.
struct MissingCollectiveDecision: PrerequisiteRule {
  static let description = RuleDescription(
    id: "missing-collective-decision", family: .procedure, severity: .error, pack: .china,
    references: ["行政处罚法 57", "重大行政决策程序暂行条例 30"], texts: Texts.beforeRules,
    examples: [.fires(Alone()), .silent(Discussed()), .silent(InTheMeetingItself())])
}

private struct Alone: ExampleModel {
  var process: PowerProcess {
    posts(.clerk, .leader)
    start(.apply, "立案")
    step(.decide, "决定大额支出", .decide, by: .leader) { matter(.largeSum) }
    end(.done, "办结", .completed)
    sequence(.apply, .decide, .done)
  }
}

private struct Discussed: ExampleModel {
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

private struct InTheMeetingItself: ExampleModel {
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
