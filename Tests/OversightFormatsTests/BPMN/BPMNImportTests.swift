import Oversight
import OversightFormats
import Testing

/// What becomes of single elements of BPMN.
@Suite("Importing BPMN")
struct BPMNImportTests {
  private func power(
    _ inside: String, beside: String = "", named id: String = "permit"
  ) throws -> ResolvedPower {
    let text = BPMNSamples.process(inside, beside: beside)
    let result = BPMNDocument.read(Array(text.utf8), file: "test.bpmn")
    #expect(result.problems.isEmpty, "\(result.problems)")
    return try #require(try result.resolved().powers.first { $0.id == id })
  }

  private func flows(_ power: ResolvedPower) -> Set<String> {
    Set(power.process.flows.map { "\($0.source.id) \($0.kind.name) \($0.target.id)" })
  }

  private func step(_ id: String, _ power: ResolvedPower) throws -> ResolvedStep {
    try #require(power.process.steps.first { $0.reference.id == id })
  }

  private func performers(_ id: String, _ power: ResolvedPower) throws -> [String] {
    try step(id, power).posts.map(\.id)
  }

  @Test("A process is an outline, with the place of each element")
  func outline() throws {
    let power = try power("<bpmn:task id=\"a\" name=\" Check \n the\t papers \"/>")
    #expect(power.entry.isOutline)
    #expect(power.name.original == "Permit")
    #expect(power.entry.category == .other)
    let step = try step("a", power)
    #expect(step.facts.name.original == "Check the papers")
    #expect(step.location.line == 7)
    #expect(flows(power) == ["permit-start next a", "a next permit-end"])
    #expect(try self.step("permit-end", power).kind == .end(.completed))
  }

  @Test("Lanes are posts, the lanes around them and pools are units, and other pools are outside")
  func lanes() throws {
    let power = try power(
      """
      <bpmn:laneSet id="l1"><bpmn:lane id="bureau" name="Bureau"><bpmn:childLaneSet id="l2">
        <bpmn:lane id="window" name="Window"><bpmn:flowNodeRef>s</bpmn:flowNodeRef>
          <bpmn:flowNodeRef>a</bpmn:flowNodeRef><bpmn:flowNodeRef>r</bpmn:flowNodeRef></bpmn:lane>
        <bpmn:lane id="idle" name="Idle"/></bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>
      <bpmn:startEvent id="s"/><bpmn:task id="a"/><bpmn:receiveTask id="r"/>
      \(BPMNSamples.flow("s", "a"))\(BPMNSamples.flow("a", "r"))
      """,
      beside: """
        <bpmn:collaboration id="c"><bpmn:participant id="office" name="Office" processRef="permit"/>
        <bpmn:participant id="party" name="Party"/>
        <bpmn:messageFlow id="m1" sourceRef="party" targetRef="s"/>
        <bpmn:messageFlow id="m2" sourceRef="party" targetRef="r"/></bpmn:collaboration>
        """)
    let posts = power.process.posts
    #expect(posts.map(\.reference.id) == ["window", "party"])
    #expect(posts[0].facts.unit?.id == "bureau")
    #expect(posts[0].facts.unit?.organisationID == "office")
    #expect(posts[0].facts.layer == nil)
    #expect(posts[1].facts.layer == .outside)
    #expect(try performers("s", power) == ["party"])
    #expect(try performers("a", power) == ["window"])
    // Whose task it is to receive a message is responsible for it, not who sends it.
    #expect(try performers("r", power) == ["window"])
  }

  @Test("Without a pool those to whom tasks are assigned perform them")
  func assignments() throws {
    let power = try power(
      """
      <bpmn:userTask id="a" camunda:assignee="${clerk}"/>
      <bpmn:userTask id="b" camunda:candidateGroups="lawyers, 审查岗"/>
      <bpmn:userTask id="c"><bpmn:potentialOwner><bpmn:resourceAssignmentExpression>
        <bpmn:formalExpression>user(ann), group(bench)</bpmn:formalExpression>
      </bpmn:resourceAssignmentExpression></bpmn:potentialOwner></bpmn:userTask>
      \(BPMNSamples.flow("a", "b"))\(BPMNSamples.flow("b", "c"))
      """)
    #expect(
      power.process.posts.map(\.facts.name.original)
        == ["clerk", "lawyers", "审查岗", "ann", "bench"])
    #expect(try performers("b", power).count == 2)
    #expect(try step("b", power).isDoneByAnyPerformer)
  }

  @Test("Exits of gateways and tasks mean the same as in BPMN")
  func exits() throws {
    let power = try power(
      """
      <bpmn:task id="a"/><bpmn:task id="b"/><bpmn:exclusiveGateway id="x" default="x_a"/>
      <bpmn:exclusiveGateway id="m"/><bpmn:endEvent id="e" name="Done"/>
      \(BPMNSamples.flow("a", "m"))\(BPMNSamples.flow("a", "b"))
      \(BPMNSamples.flow("b", "m"))\(BPMNSamples.flow("m", "x"))
      \(BPMNSamples.flow("x", "a"))\(BPMNSamples.flow("x", "e", "name=\"ok\""))
      """)
    #expect(
      flows(power).isSuperset(of: [
        "permit-start next a", "a next a-fork", "a-fork next x", "a-fork next b", "b next x",
        "x return a",
      ]))
    let conditions = power.process.flows.filter { $0.source.id == "x" }.map {
      $0.condition?[.english]
    }
    #expect(conditions == ["otherwise", "ok"])
  }

  @Test("Events on the border of a task are its exits, or branches beside what follows")
  func boundaries() throws {
    let power = try power(
      """
      <bpmn:task id="a"/><bpmn:endEvent id="e"/><bpmn:task id="late"/><bpmn:task id="note"/>
      <bpmn:boundaryEvent id="t" name="too late" attachedToRef="a"><bpmn:timerEventDefinition>
        <bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:task id="b"/><bpmn:boundaryEvent id="n" attachedToRef="b" cancelActivity="false">
        <bpmn:messageEventDefinition/></bpmn:boundaryEvent>
      \(BPMNSamples.flow("a", "b"))\(BPMNSamples.flow("b", "e"))
      \(BPMNSamples.flow("t", "late"))\(BPMNSamples.flow("n", "note"))
      """)
    #expect(try step("a", power).facts.limit == .days(3))
    #expect(
      flows(power).isSuperset(of: [
        "a next b", "a escalation late", "b next b-beside", "b-beside next n-occurs",
        "n-occurs next note",
      ]))
    #expect(
      power.process.flows.first { $0.target.id == "late" }?.condition?.original == "too late")
    #expect(ProcessAnalysis(power.process).isSound)
  }

  @Test(
    "Only periods of whole hours and days are limits; others stand as notes",
    arguments: [
      ("PT4H", TimeLimit.hours(4)), ("P3D", .days(3)), ("P1W", .days(7)), ("P1DT12H", .hours(36)),
      ("PT90M", nil), ("PT120M", .hours(2)), ("P1M", nil), ("P1Y", nil), ("${time}", nil),
      ("P", nil), ("P3", nil), ("PT", nil), ("P999999999999D", nil),
    ])
  func durations(text: String, limit: TimeLimit?) throws {
    let power = try power(
      """
      <bpmn:intermediateCatchEvent id="w"><bpmn:timerEventDefinition>
      <bpmn:timeDuration>\(text)</bpmn:timeDuration></bpmn:timerEventDefinition>
      </bpmn:intermediateCatchEvent>
      """)
    let facts = try step("w", power).facts
    #expect(facts.limit == limit)
    #expect(facts.limitNote?.original == (limit == nil ? text : nil))
  }

  @Test("A sub-process stands in the process, or is a power of its own where something can end it")
  func subProcesses() throws {
    let inside = "<bpmn:task id=\"i\"/>"
    let inline = try power("<bpmn:subProcess id=\"s\">\(inside)</bpmn:subProcess>")
    #expect(flows(inline) == ["permit-start next i", "i next permit-end"])
    let bounded = """
      <bpmn:subProcess id="s" name="Look">\(inside)</bpmn:subProcess>
      <bpmn:boundaryEvent id="b" attachedToRef="s"><bpmn:errorEventDefinition/></bpmn:boundaryEvent>
      """
    let outer = try power(bounded)
    #expect(try step("s", outer).kind == .subProcess(of: "s"))
    #expect(try power(bounded, named: "s").process.steps.contains { $0.reference.id == "i" })
  }

  @Test("Our own extension counts above what BPMN says")
  func extensions() throws {
    let power = try power(
      """
      <bpmn:extensionElements><oversight:power category="licence"/></bpmn:extensionElements>
      <bpmn:startEvent id="s"><bpmn:extensionElements><oversight:step/></bpmn:extensionElements>
      </bpmn:startEvent>
      <bpmn:userTask id="a" name="Check"><bpmn:extensionElements>
        <oversight:step action="examine" id="examine"/></bpmn:extensionElements></bpmn:userTask>
      <bpmn:endEvent id="e"><bpmn:extensionElements><oversight:step outcome="granted"/>
      </bpmn:extensionElements></bpmn:endEvent>
      \(BPMNSamples.flow("s", "a"))\(BPMNSamples.flow("a", "e"))
      """)
    #expect(!power.entry.isOutline)
    #expect(power.entry.category == .licence)
    #expect(try step("examine", power).facts.action == .examine)
    #expect(try step("e", power).kind == .end(.granted))
    #expect(flows(power) == ["s next examine", "examine next e"])
  }

  @Test(
    "What is joined to nothing is told with its place",
    arguments: [
      ("<bpmn:task id='a'/>" + BPMNSamples.flow("a", "nowhere"), "no element with the id"),
      ("<bpmn:task id='a'/><bpmn:sequenceFlow id='f' sourceRef='a'/>", "has no 'targetRef'"),
      ("<bpmn:task id='a'/><bpmn:task id='a'/>", "has already been given on line 7"),
      ("<bpmn:task id='a'/><bpmn:boundaryEvent id='b' attachedToRef='x'/>", "hangs on 'x'"),
      (
        "<bpmn:task id='a'/><bpmn:subProcess id='s'><bpmn:task id='b'/></bpmn:subProcess>"
          + BPMNSamples.flow("a", "b"), "crosses the border"
      ),
      ("", "no process of the file has a step"),
    ])
  func faults(inside: String, message: String) throws {
    let text = BPMNSamples.process(inside)
    let result = BPMNDocument.read(Array(text.utf8), file: "test.bpmn")
    let problem = try #require(result.problems.first)
    #expect(problem.message[.english].contains(message), "\(problem.message[.english])")
    #expect(problem.location.file == "test.bpmn" && problem.location.line > 1)
  }

  @Test("Long processes are read, and files without bounds refused")
  func size() throws {
    func chain(_ count: Int) -> String {
      (0..<count).map { "<bpmn:task id='t\($0)'/>" + BPMNSamples.flow("t\($0)", "t\($0 + 1)") }
        .joined() + "<bpmn:task id='t\(count)'/>"
    }
    #expect(try power(chain(500)).process.flows.count == 502)
    let text = BPMNSamples.process(chain(6_000))
    let result = BPMNDocument.read(Array(text.utf8), file: "test.bpmn")
    #expect(result.value == nil)
    #expect(result.problems.map { $0.message[.english].contains("12000") } == [true])
  }

  @Test("Everything that no model says is told")
  func uncovered() throws {
    let text = BPMNSamples.process(
      """
      <bpmn:documentation>About</bpmn:documentation>
      <bpmn:textAnnotation id="n"><bpmn:text>Note</bpmn:text></bpmn:textAnnotation>
      <bpmn:task id="a" camunda:asyncBefore="true"><bpmn:standardLoopCharacteristics/></bpmn:task>
      <bpmn:complexGateway id="c"/><bpmn:endEvent id="e"><bpmn:terminateEventDefinition/>
      </bpmn:endEvent>\(BPMNSamples.flow("a", "c"))\(BPMNSamples.flow("c", "e"))
      """)
    let result = BPMNDocument.read(Array(text.utf8), file: "test.bpmn")
    #expect(
      result.uncovered.map(\.kind) == [
        "documentation", "textAnnotation", "attributes", "standardLoopCharacteristics",
        "complexGateway", "terminateEventDefinition",
      ])
    #expect(result.uncovered.allSatisfy { !$0.reason[.english].hasPrefix("bpmn.") })
    #expect(result.elements["task"] == 1)
  }

  @Test("A task in several lanes is the work of all of their posts, and any of them may do it")
  func severalLanes() throws {
    let power = try power(
      """
      <bpmn:laneSet id="l"><bpmn:lane id="b" name="B"><bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="a" name="A"><bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
      <bpmn:task id="t"/>
      """)
    #expect(try performers("t", power) == ["b", "a"])
    #expect(try step("t", power).isDoneByAnyPerformer)
  }

  @Test(
    "Words of our own that are misspelled, repeated or out of place are refused",
    arguments: [
      ("<oversight:setp action='examine'/>", "'oversight:setp' says nothing in 'userTask'"),
      ("<oversight:step/><oversight:step action='examine'/>", "'oversight:step' is there twice"),
      ("<oversight:power category='licence'/>", "here may stand: oversight:step"),
      ("<oversight:flow/>", "'oversight:flow' says nothing in 'userTask'"),
    ])
  func ourWords(words: String, message: String) {
    let text = BPMNSamples.process(
      """
      <bpmn:userTask id="a"><bpmn:extensionElements>\(words)</bpmn:extensionElements>
      </bpmn:userTask>
      """)
    let result = BPMNDocument.read(Array(text.utf8), file: "test.bpmn")
    #expect(result.problems.map { $0.message[.english].contains(message) } == [true])
    #expect(result.problems.map(\.location.line) == [7])
  }
}
