import Oversight
import OversightCharts
import OversightTestSupport
import Testing

/// Processes that are hard to draw: no fault, and type that can be read.
@Suite struct HardShapeTests {
  private func expectSound(_ sketch: Sketch, _ shape: Comment) throws {
    let power = try ResolvedPower(resolving: .random, sketch.process)
    for edition in Edition.allCases {
      for language in [Language.simplifiedChinese, .english] {
        let inspection = ChartInspection(
          .flow, of: power, options: ChartOptions(language: language, edition: edition))
        #expect(inspection.faults == [], shape)
        #expect(inspection.smallestText >= 7, shape)
      }
    }
  }

  @Test func workThatForksIntoThreeLanesAndJoins() throws {
    var sketch = Sketch(posts: 4)
    sketch.chain([("start", .start, 0), ("a", .activity, 1), ("fork", .fork, nil)])
    for post in 1...3 {
      sketch.chain(
        [("b\(post)", .activity, post), ("c\(post)", .activity, post)], from: "fork", to: "join")
    }
    sketch.add("join", .join, nil)
    sketch.chain([("d", .activity, 2), ("end", .end(.completed), 0)], from: "join")
    try expectSound(sketch, "three branches in three lanes")
  }

  @Test func forksInForksInThreeLanes() throws {
    var sketch = Sketch(posts: 4)
    sketch.chain([("start", .start, 0), ("a", .activity, 1), ("outer", .fork, nil)])
    sketch.chain([("b", .activity, 1), ("inner", .fork, nil)], from: "outer")
    for post in 2...3 {
      sketch.chain([("c\(post)", .activity, post)], from: "inner", to: "innerJoin")
    }
    sketch.add("innerJoin", .join, nil)
    sketch.add("outerJoin", .join, nil)
    sketch.link("innerJoin", "outerJoin")
    sketch.chain([("d", .activity, 3)], from: "outer", to: "outerJoin")
    sketch.chain([("e", .activity, 1), ("end", .end(.completed), 0)], from: "outerJoin")
    try expectSound(sketch, "a fork in a branch of a fork")
  }

  @Test func subProcessesInEveryBranchOfDecisionsInDecisions() throws {
    var sketch = Sketch(posts: 4)
    sketch.chain([
      ("start", .start, 0), ("s1", .subProcess(of: nil), 1), ("d1", .decision, 1),
      ("s2", .subProcess(of: nil), 2), ("d2", .decision, 2), ("s3", .subProcess(of: nil), 3),
      ("end", .end(.completed), 0),
    ])
    sketch.chain([("s4", .subProcess(of: nil), 3)], from: "d1", to: "d2", when: "复杂")
    sketch.chain([("s5", .subProcess(of: nil), 1)], from: "d2", to: "s3", when: "需要补充")
    try expectSound(sketch, "sub-processes in every branch")
  }

  @Test(arguments: [true, false]) func returnsInReturnsAndAcross(_ areNested: Bool) throws {
    var sketch = Sketch(posts: 4)
    sketch.chain([("start", .start, 0)])
    var last = "start"
    for index in 0..<5 {
      sketch.chain([("a\(index)", .activity, 1 + index % 3)], from: last)
      last = "a\(index)"
    }
    for index in 0..<4 {
      sketch.chain([("d\(index)", .decision, 1 + index % 3)], from: last, when: "是")
      last = "d\(index)"
      // Nested: the later a decision, the further back it sends; else all send equally far.
      let target = areNested ? "a\(3 - index)" : "a\(index + 1)"
      sketch.link(last, target, .returned(atMost: 1), when: "退回补正")
    }
    sketch.chain([("end", .end(.completed), 0)], from: last, when: "是")
    try expectSound(sketch, areNested ? "returns in returns" : "returns across returns")
  }

  @Test func sixEnds() throws {
    var sketch = Sketch(posts: 4)
    sketch.chain([("start", .start, 0), ("a", .activity, 1)])
    var last = "a"
    for index in 0..<5 {
      sketch.chain([("d\(index)", .decision, 1 + index % 3)], from: last, when: "符合")
      last = "d\(index)"
      let outcome: Outcome = [.refused, .notAccepted, .withdrawn, .transferred, .refused][index]
      sketch.chain([("end\(index)", .end(outcome), 0)], from: last, .refusal, when: "不符合")
    }
    sketch.chain([("b", .activity, 1), ("end", .end(.granted), 0)], from: last, when: "符合")
    try expectSound(sketch, "six ends")
  }

  @Test func twentyRefusalsWithOneEnd() throws {
    var sketch = Sketch(posts: 4)
    sketch.chain([("start", .start, 0), ("a", .activity, 1)])
    sketch.add("refused", .end(.refused), 0)
    var last = "a"
    for index in 0..<20 {
      sketch.chain([("d\(index)", .decision, 1 + index / 4 % 3)], from: last, when: "符合")
      last = "d\(index)"
      sketch.link(last, "refused", .refusal, when: "不符合")
    }
    sketch.chain([("end", .end(.granted), 0)], from: last, when: "符合")
    try expectSound(sketch, "twenty lines into one end")
  }

  @Test func twelveLanes() throws {
    var sketch = Sketch(posts: 12)
    sketch.chain([("start", .start, 0)])
    var last = "start"
    for index in 0..<24 {
      let isDecision = index % 6 == 5
      sketch.chain(
        [("a\(index)", isDecision ? .decision : .activity, 1 + index * 5 % 11)], from: last,
        when: index > 0 && index % 6 == 0 ? "是" : nil)
      last = "a\(index)"
      if isDecision { sketch.link(last, "a\(index - 4)", .returned(atMost: 1), when: "否") }
    }
    sketch.chain([("end", .end(.completed), 0)], from: last, when: "是")
    try expectSound(sketch, "twelve lanes")
  }

  @Test func onePostWithFortySteps() throws {
    var sketch = Sketch(posts: 2)
    sketch.chain([("start", .start, 0)])
    var last = "start"
    for index in 0..<40 {
      sketch.chain(
        [("a\(index)", index % 8 == 7 ? .decision : .activity, 1)], from: last, when: "是")
      last = "a\(index)"
      if index % 8 == 7 { sketch.link(last, "a\(index - 6)", .returned(atMost: 2), when: "补正") }
    }
    sketch.chain([("end", .end(.completed), 0)], from: last, when: "是")
    try expectSound(sketch, "forty steps of one post")
  }

  @Test func veryLongNames() throws {
    var sketch = Sketch(posts: 4)
    sketch.name = LocalizedText(
      "组织有关部门和专家对申请人提交的燃气经营许可申请材料进行现场核查并出具书面意见（含影像资料）",
      english: "Organise an on-site examination of the application for the telecommunications"
        + " infrastructure licence, and write down its counterrevolutionary misrepresentations")
    sketch.chain([
      ("start", .start, 0), ("a", .activity, 1), ("b", .subProcess(of: nil), 2),
      ("c", .decision, 3), ("d", .activity, 1), ("end", .end(.completed), 0),
    ])
    sketch.link("c", "a", .returned(atMost: 1), when: "申请材料不齐全或者不符合法定形式的，一次性告知补正")
    try expectSound(sketch, "very long names")
  }
}

/// Puts a process together from chains of steps.
private struct Sketch {
  var process = PowerProcess()
  /// The name of every step.
  var name: LocalizedText = "审查申请材料"

  private let place = SourceLocation(file: "sketch.swift", line: 1)

  init(posts: Int) {
    for post in 0..<posts {
      process.posts.append(
        AuthoredPost(
          id: "p\(post)",
          facts: PostFacts(name: "岗位\(post)", layer: post == 0 ? .outside : .handler),
          location: place))
    }
  }

  mutating func add(_ id: String, _ kind: StepKind, _ post: Int?) {
    var step = AuthoredStep(
      id: id, facts: StepFacts(kind: kind, name: kind.isGateway ? "" : name), location: place)
    if let post { step.performers = [AuthoredPerformer(post: "p\(post)")] }
    process.steps.append(step)
  }

  mutating func link(
    _ source: String, _ target: String, _ kind: FlowKind = .next, when: LocalizedText? = nil
  ) {
    process.flows.append(
      AuthoredFlow(
        source: source, target: target, facts: FlowFacts(kind: kind, condition: when),
        location: place))
  }

  /// Adds steps and links each to the one before; the first to what is there, the last on to it.
  mutating func chain(
    _ steps: [(id: String, kind: StepKind, post: Int?)], from source: String? = nil,
    to target: String? = nil, _ kind: FlowKind = .next, when: LocalizedText? = nil
  ) {
    var last = source
    for step in steps {
      add(step.id, step.kind, step.post)
      if let before = last {
        let isFirst = before == source
        link(before, step.id, isFirst ? kind : .next, when: isFirst ? when : nil)
      }
      last = step.id
    }
    if let target, let last { link(last, target) }
  }
}
