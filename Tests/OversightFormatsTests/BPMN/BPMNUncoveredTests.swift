import Oversight
import OversightFormats
import OversightXML
import Testing

/// A drawing never means less than it says without a word about it.
@Suite("What drawings say beyond models")
struct BPMNUncoveredTests {
  private func read(_ inside: String, beside: String = "") -> BPMNImport {
    BPMNDocument.read(
      Array(BPMNSamples.process(inside, beside: beside).utf8), file: "test.bpmn")
  }

  private func power(_ result: BPMNImport) throws -> ResolvedPower {
    #expect(result.problems.isEmpty, "\(result.problems)")
    return try #require(try result.resolved().powers.first)
  }

  /// What is told of elements, each with its kind, id and the beginning of the reason.
  private func told(_ result: BPMNImport) -> [String] {
    result.uncovered.map { "\($0.kind) \($0.id ?? "-"): \($0.reason[.english])" }
  }

  private func steps(_ power: ResolvedPower) -> [String] {
    power.process.steps.map { "\($0.kind.name) \($0.reference.id)" }
  }

  private static let pools = """
    <bpmn:participant id="office" name="Office" processRef="permit"/>
    <bpmn:participant id="party" name="Party"/><bpmn:participant id="bank" name="Bank"/>
    """

  @Test(
    "What nothing leads to is a step, or is told",
    arguments: [
      "task", "userTask", "sendTask", "receiveTask", "manualTask", "scriptTask", "serviceTask",
      "businessRuleTask", "callActivity", "subProcess", "transaction", "adHocSubProcess",
      "exclusiveGateway", "inclusiveGateway", "parallelGateway", "complexGateway",
      "eventBasedGateway", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent",
      "startEvent", "endEvent", "dataObject", "dataObjectReference", "group", "textAnnotation",
    ])
  func alone(_ kind: String) {
    let result = read("<bpmn:task id='t'/><bpmn:\(kind) id='x'/>")
    guard result.problems.isEmpty else { return }
    let powers = (try? result.resolved().powers) ?? []
    let isStep = powers.flatMap(steps).contains { $0.hasSuffix(" x") }
    #expect(isStep || result.uncovered.contains { $0.id == "x" })
  }

  @Test("A task that receives stays with its lane, and the message is told")
  func receipt() throws {
    let result = read(
      """
      <bpmn:laneSet id="l"><bpmn:lane id="desk" name="Desk"><bpmn:flowNodeRef>r</bpmn:flowNodeRef>
      </bpmn:lane></bpmn:laneSet><bpmn:receiveTask id="r"/>
      """,
      beside: """
        <bpmn:collaboration id="c">\(Self.pools)
        <bpmn:messageFlow id="m" sourceRef="party" targetRef="r"/></bpmn:collaboration>
        """)
    let power = try power(result)
    #expect(power.process.steps.first { $0.reference.id == "r" }?.posts.map(\.id) == ["desk"])
    #expect(power.process.posts.map(\.reference.id) == ["desk"])
    #expect(
      told(result).map { $0.prefix(while: { $0 != ":" }) } == [
        "participant party", "participant bank", "messageFlow m",
      ])
    // Without any lane or pool of its own, who sends is all that is known.
    let alone = try self.power(
      read(
        "<bpmn:receiveTask id='r'/>",
        beside: """
          <bpmn:collaboration id="c"><bpmn:participant id="party" name="Party"/>
          <bpmn:messageFlow id="m" sourceRef="party" targetRef="r"/></bpmn:collaboration>
          """))
    #expect(alone.process.posts.map(\.reference.id) == ["party"])
  }

  @Test("An event is what the definition makes of it that it names")
  func definitions() throws {
    let inside = """
      <bpmn:parallelGateway id="g"/><bpmn:task id="a"/><bpmn:task id="b"/>
      <bpmn:endEvent id="e"><bpmn:eventDefinitionRef>stop</bpmn:eventDefinitionRef></bpmn:endEvent>
      <bpmn:endEvent id="o"/>\(BPMNSamples.flow("g", "a"))\(BPMNSamples.flow("g", "b"))
      \(BPMNSamples.flow("a", "e"))\(BPMNSamples.flow("b", "o"))
      """
    let there = read(inside, beside: "<bpmn:terminateEventDefinition id='stop'/>")
    let power = try power(there)
    // It stops what else goes on: it does not wait for the other branch.
    #expect(
      power.process.flows(
        to: power.process.steps.first { $0.reference.id == "e" } ?? power.process.steps[0]
      ).map(\.source.id) == ["a"])
    #expect(told(there).contains { $0.hasPrefix("terminateEventDefinition e: it stops") })
    let timer = try self.power(
      read(
        """
        <bpmn:intermediateCatchEvent id="w"><bpmn:eventDefinitionRef>t</bpmn:eventDefinitionRef>
        </bpmn:intermediateCatchEvent>
        """,
        beside: """
          <bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P3D</bpmn:timeDuration>
          </bpmn:timerEventDefinition>
          """))
    #expect(timer.process.steps.first { $0.reference.id == "w" }?.facts.limit == .days(3))
    for beside in ["", "<bpmn:message id='stop'/>"] {
      let broken = read(inside, beside: beside)
      #expect(
        broken.problems.map { $0.message[.english].contains("event definition 'stop'") } == [true])
      #expect(broken.problems.map(\.location.line) == [8])
    }
  }

  @Test("Behind a parallel gateway for events all of them come, and nothing is decided")
  func parallelEvents() throws {
    func process(_ type: String) -> BPMNImport {
      read(
        """
        <bpmn:task id="t"/><bpmn:eventBasedGateway id="g" \(type)/>
        <bpmn:receiveTask id="a"/><bpmn:receiveTask id="b"/><bpmn:parallelGateway id="j"/>
        \(BPMNSamples.flow("t", "g"))\(BPMNSamples.flow("g", "a"))\(BPMNSamples.flow("g", "b"))
        \(BPMNSamples.flow("a", "j"))\(BPMNSamples.flow("b", "j"))
        """)
    }
    let all = try power(process("eventGatewayType='Parallel'"))
    #expect(steps(all).contains("fork g"))
    #expect(all.process.flows.allSatisfy { $0.condition == nil })
    #expect(ProcessAnalysis(all.process).isSound)
    let first = try power(process("eventGatewayType='Exclusive'"))
    #expect(steps(first).contains("decision g"))
    #expect(try steps(power(process(""))).contains("decision g"))
    #expect(
      told(process("eventGatewayType='parallel'")).contains { $0.contains("eventGatewayType") })
  }

  @Test("Of several triggers what is lost is told")
  func triggers() {
    func event(_ kind: String, _ more: String = "") -> [String] {
      told(
        read(
          """
          <bpmn:task id="t"/><bpmn:\(kind) id="e" \(more)><bpmn:messageEventDefinition/>
          <bpmn:signalEventDefinition/></bpmn:\(kind)>
          """)
      ).filter { $0.contains(" e: ") }.map { String($0.dropFirst(kind.count + 4)) }
    }
    let catching = "intermediateCatchEvent"
    #expect(event(catching) == ["of several triggers the first counts"])
    #expect(
      event(catching, "parallelMultiple='true'").map { $0.prefix(22) } == ["that all of its trigge"]
    )
    #expect(
      event("boundaryEvent", "attachedToRef='t'") == ["of several triggers the first counts"])
  }

  @Test("What is drawn into an exported process as a mere merge begins nothing and moves nothing")
  func merges() throws {
    let ours = { (tag: String) in "<bpmn:extensionElements>\(tag)</bpmn:extensionElements>" }
    func step(_ kind: String, _ id: String, _ words: String = "") -> String {
      "<bpmn:\(kind) id='\(id)'>\(ours("<oversight:step \(words)/>"))</bpmn:\(kind)>"
    }
    func flow(_ source: String, _ target: String, _ inside: String? = "") -> String {
      """
      <bpmn:sequenceFlow id="\(source)_\(target)" sourceRef="\(source)" targetRef="\(target)">
      \(inside.map { ours("<oversight:flow \($0)/>") } ?? "")</bpmn:sequenceFlow>
      """
    }
    let receipt = "receipt='b'"
    func power(_ flows: String) throws -> ResolvedPower {
      try self.power(
        read(
          """
          \(ours("<oversight:power category='licence'/>"))
          <bpmn:laneSet id="l"><bpmn:lane id="a" name="A"><bpmn:flowNodeRef>s</bpmn:flowNodeRef>
          <bpmn:flowNodeRef>g</bpmn:flowNodeRef><bpmn:flowNodeRef>c</bpmn:flowNodeRef></bpmn:lane>
          <bpmn:lane id="b" name="B"><bpmn:flowNodeRef>t</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
          \(step("startEvent", "s"))\(step("exclusiveGateway", "g"))\(step("userTask", "c"))
          \(step("userTask", "t", "action='examine'"))\(step("endEvent", "e", "outcome='granted'"))
          <bpmn:exclusiveGateway id="m"/>
          \(flow("s", "g"))\(flow("g", "c"))\(flow("t", "e"))\(flows)
          """))
    }
    func flows(_ power: ResolvedPower) -> Set<String> {
      Set(
        power.process.flows.map {
          "\($0.source.id) \($0.receipt == nil ? "" : "+")> \($0.target.id)"
        })
    }
    // The merge is behind what our words say: those stay with their flow.
    let before = try power(flow("g", "m", nil) + flow("c", "m", receipt) + flow("m", "t", nil))
    #expect(steps(before).filter { $0.hasPrefix("start") } == ["start s"])
    #expect(flows(before) == ["s > g", "g > c", "t > e", "g > t", "c +> t"])
    // What is said of the one flow behind it is said of neither of those before it.
    let behind = try power(flow("g", "m", nil) + flow("c", "m", nil) + flow("m", "t", receipt))
    #expect(steps(behind).filter { $0.hasPrefix("start") } == ["start s"])
    #expect(flows(behind) == ["s > g", "g > c", "t > e", "g > m", "c > m", "m +> t"])
    let both = try power(flow("g", "m", nil) + flow("c", "m", receipt) + flow("m", "t", receipt))
    #expect(flows(both) == ["s > g", "g > c", "t > e", "g > m", "c +> m", "m +> t"])
    // A mere stop on the way hands on what is said of it.
    let stop = try power(flow("g", "t") + flow("c", "m", nil) + flow("m", "t", receipt))
    #expect(flows(stop) == ["s > g", "g > c", "t > e", "g > t", "c +> t"])
  }

  @Test("A name of another namespace is in another file")
  func namespaces() throws {
    func read(_ inside: String, _ beside: String) -> BPMNImport {
      let text = BPMNSamples.process(inside, beside: beside).replacing(
        "id=\"d\"",
        with: "id='d' targetNamespace='urn:own' xmlns:own='urn:own' xmlns:other='urn:other'")
      return BPMNDocument.read(Array(text.utf8), file: "test.bpmn")
    }
    let check = "<bpmn:process id='check'><bpmn:task id='c'/></bpmn:process>"
    func called(_ name: String) throws -> String? {
      let result = read("<bpmn:callActivity id='a' calledElement='\(name)'/>", check)
      #expect(result.problems.isEmpty)
      let permit = try #require(try result.resolved().powers.first { $0.id == "permit" })
      let isTold = told(result).contains { $0.contains("callActivity a: it calls") }
      let power = permit.process.steps.first { $0.reference.id == "a" }?.calledPower
      #expect(isTold == (power == nil))
      return power
    }
    #expect(try called("check") == "check")
    #expect(try called("own:check") == "check")
    // Some tools bind no prefix at all.
    #expect(try called("loose:check") == "check")
    #expect(try called("other:check") == nil)
    // A prefix counts as it is bound where it stands.
    let inner = read(
      "<bpmn:callActivity id='a' xmlns:other='urn:own' calledElement='other:check'/>", check)
    #expect(
      try inner.resolved().powers.contains {
        $0.process.steps.contains { $0.calledPower == "check" }
      })
    let flow = read(
      "<bpmn:task id='a'/><bpmn:task id='b'/>"
        + "<bpmn:sequenceFlow id='f' sourceRef='own:a' targetRef='other:b'/>", "")
    #expect(flow.problems.map { $0.message[.english].contains("'other:b'") } == [true])
    let pool = read(
      "<bpmn:task id='a'/>",
      "<bpmn:collaboration id='c'><bpmn:participant id='p' processRef='other:permit'/>"
        + "</bpmn:collaboration>")
    #expect(told(pool).contains { $0.hasPrefix("participant p: the file has no process") })
    #expect(try power(pool).process.posts.isEmpty)
  }

  @Test("Messages from nowhere, second senders and pools without a process are told")
  func messages() throws {
    let result = read(
      """
      <bpmn:startEvent id="s"/><bpmn:intermediateCatchEvent id="w"><bpmn:messageEventDefinition/>
      </bpmn:intermediateCatchEvent>\(BPMNSamples.flow("s", "w"))
      """,
      beside: """
        <bpmn:collaboration id="c">\(Self.pools)
        <bpmn:participant id="lost" processRef="gone"/>
        <bpmn:messageFlow id="m1" sourceRef="nobody" targetRef="s"/>
        <bpmn:messageFlow id="m2" sourceRef="party" targetRef="w"/>
        <bpmn:messageFlow id="m3" sourceRef="bank" targetRef="w"/></bpmn:collaboration>
        """)
    let power = try power(result)
    #expect(power.process.steps.first { $0.reference.id == "w" }?.posts.map(\.id) == ["party"])
    let told = told(result)
    #expect(told.contains { $0.hasPrefix("messageFlow m1: one end") })
    #expect(told.contains { $0.hasPrefix("messageFlow m3: another pool") })
    #expect(told.contains { $0.hasPrefix("participant bank: the pool shows no process") })
    #expect(told.contains { $0.hasPrefix("participant lost: the file has no process 'gone'") })
    // What became a post is said.
    #expect(!told.contains { $0.contains("m2") || $0.contains("party") })
  }

  @Test(
    "What names nothing, or stands where BPMN has no such thing, is told",
    arguments: [
      (
        "<bpmn:task id='t'><bpmn:dataOutputAssociation id='x'><bpmn:targetRef>gone</bpmn:targetRef>"
          + "</bpmn:dataOutputAssociation></bpmn:task>", "dataOutputAssociation x: the file has not"
      ),
      (
        "<bpmn:task id='t'><bpmn:dataOutputAssociation id='x'/></bpmn:task>",
        "dataOutputAssociation x: the file has not"
      ),
      (
        "<bpmn:dataObject id='o'/><bpmn:task id='t'><bpmn:dataOutputAssociation id='x'>"
          + "<bpmn:targetRef>o</bpmn:targetRef></bpmn:dataOutputAssociation></bpmn:task>",
        "dataOutputAssociation x: a model knows"
      ),
      (
        "<bpmn:exclusiveGateway id='g' default='gone'/><bpmn:task id='t'/>"
          + BPMNSamples.flow("g", "t"), "exclusiveGateway g: no way that leaves it is 'gone'"
      ),
      (
        "<bpmn:exclusiveGateway id='g' default='t_u'/><bpmn:task id='t'/><bpmn:task id='u'/>"
          + BPMNSamples.flow("g", "t") + BPMNSamples.flow("t", "u"),
        "exclusiveGateway g: no way that leaves it is 't_u'"
      ),
      (
        "<bpmn:task id='t'><bpmn:task id='u'/></bpmn:task>",
        "task u: BPMN has no such element in 'task'"
      ),
      (
        "<bpmn:task id='t'/><bpmn:laneSet id='l'><bpmn:task id='u'/></bpmn:laneSet>",
        "task u: BPMN has no such element in 'laneSet'"
      ),
      (
        "<bpmn:task id='t'><bpmn:terminateEventDefinition id='u'/></bpmn:task>",
        "terminateEventDefinition u: BPMN has no such element in 'task'"
      ),
      (
        "<bpmn:task id='t'/><bpmn:messageFlow id='m' sourceRef='t' targetRef='t'/>",
        "messageFlow m: BPMN has no such element in 'process'"
      ),
      (
        "<bpmn:task id='t'/><bpmn:laneSet id='l'><bpmn:lane id='n'><bpmn:flowNodeRef>gone"
          + "</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>",
        "flowNodeRef -: the process of the lane has no event, task or gateway 'gone'"
      ),
    ])
  func nowhere(inside: String, message: String) throws {
    let result = read(inside)
    _ = try power(result)
    #expect(told(result).contains { $0.hasPrefix(message) }, "\(told(result))")
  }

  @Test("A node outside of any process is told")
  func outside() throws {
    let result = read("<bpmn:task id='t'/>", beside: "<bpmn:task id='u'/>")
    _ = try power(result)
    #expect(told(result).map { $0.prefix(30) } == ["task u: BPMN has no such eleme"])
  }
}
