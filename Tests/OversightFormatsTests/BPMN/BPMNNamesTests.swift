import Oversight
import OversightFormats
import Testing

/// What is called how where a drawing gives it no name.
@Suite struct BPMNNamesTests {
  private func power(_ inside: String) throws -> ResolvedPower {
    let result = BPMNDocument.read(
      Array(BPMNSamples.process(inside).utf8), file: "test.bpmn")
    #expect(result.problems.isEmpty, "\(result.problems)")
    return try #require(try result.resolved().powers.first)
  }

  private func name(of id: String, in power: ResolvedPower, _ language: Language) throws -> String {
    try #require(power.process.steps.first(where: { $0.reference.id == id })).facts.name[language]
  }

  @Test func `a gateway without a name is called after the step before it`() throws {
    let power = try power(
      """
      <bpmn:task id="a" name="Assess request"/><bpmn:exclusiveGateway id="ExclusiveGateway_0oo0xj7"/>
      <bpmn:endEvent id="e" name="Done"/><bpmn:endEvent id="n" name="Refused"/>
      \(BPMNSamples.flow("a", "ExclusiveGateway_0oo0xj7"))
      \(BPMNSamples.flow("ExclusiveGateway_0oo0xj7", "e"))
      \(BPMNSamples.flow("ExclusiveGateway_0oo0xj7", "n"))
      """)
    let id = "ExclusiveGateway_0oo0xj7"
    #expect(try name(of: id, in: power, .english) == "After “Assess request”")
    #expect(try name(of: id, in: power, .simplifiedChinese) == "“Assess request”之后")
  }

  @Test func `through gateways without a name it is called after the steps before those`() throws {
    let power = try power(
      """
      <bpmn:task id="a" name="A"/><bpmn:task id="b" name="B"/><bpmn:task id="c" name="C"/>
      <bpmn:exclusiveGateway id="x"/><bpmn:exclusiveGateway id="y"/><bpmn:eventBasedGateway id="z"/>
      <bpmn:endEvent id="e" name="Done"/><bpmn:endEvent id="n" name="Refused"/>
      <bpmn:intermediateCatchEvent id="m" name="Answer"/>
      <bpmn:intermediateCatchEvent id="t" name="Month"/>
      \(BPMNSamples.flow("a", "x"))\(BPMNSamples.flow("b", "x"))\(BPMNSamples.flow("x", "e"))
      \(BPMNSamples.flow("x", "y"))\(BPMNSamples.flow("y", "n"))\(BPMNSamples.flow("c", "y"))
      \(BPMNSamples.flow("y", "z"))\(BPMNSamples.flow("z", "m"))\(BPMNSamples.flow("z", "t"))
      \(BPMNSamples.flow("m", "e"))\(BPMNSamples.flow("t", "a"))
      """)
    #expect(try name(of: "x", in: power, .english) == "After “A” or “B”")
    #expect(try name(of: "y", in: power, .english) == "After “C”, “A” and others")
    #expect(try name(of: "z", in: power, .english) == "What comes first after “C”, “A” and others")
  }

  @Test func `a gateway in front of which nothing has a name is called after the start`() throws {
    let power = try power(
      """
      <bpmn:exclusiveGateway id="x"/><bpmn:endEvent id="e"/><bpmn:endEvent id="n"/>
      \(BPMNSamples.flow("x", "e"))\(BPMNSamples.flow("x", "n"))
      """)
    #expect(try name(of: "x", in: power, .english) == "After “Start”")
  }

  @Test(arguments: ["true", "${true}", "#{true}", "#{ TRUE }", "= true"])
  func `an expression that is always true is no condition`(expression: String) throws {
    let power = try power(
      """
      <bpmn:task id="a"/><bpmn:exclusiveGateway id="x"/><bpmn:endEvent id="e"/>
      <bpmn:endEvent id="n"/><bpmn:endEvent id="o"/>\(BPMNSamples.flow("a", "x"))
      <bpmn:sequenceFlow id="f" sourceRef="x" targetRef="e"><bpmn:conditionExpression>\
      \(expression)</bpmn:conditionExpression></bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="g" sourceRef="x" targetRef="n"><bpmn:conditionExpression>\
      ${trueish}</bpmn:conditionExpression></bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="h" name="yes" sourceRef="x" targetRef="o"><bpmn:conditionExpression>\
      \(expression)</bpmn:conditionExpression></bpmn:sequenceFlow>
      """)
    let conditions = ["e", "n", "o"].map { target in
      power.process.flows.first { $0.target.id == target }?.condition?.original
    }
    #expect(conditions == [nil, "${trueish}", "yes"])
  }

  @Test func `a model that has such words for a condition keeps them when it comes back`() throws {
    let yaml = """
      powers:
        - id: permit
          name: Permit
          category: licence
          process:
            steps:
              - {id: s, kind: start, name: Start}
              - {id: x, kind: decision, name: Suitable?}
              - {id: e, kind: end, outcome: granted, name: Granted}
              - {id: n, kind: end, outcome: refused, name: Refused}
            flows:
              - {from: s, to: x}
              - {from: x, to: e, condition: "${true}"}
              - {from: x, to: n, condition: "true"}
      """
    var document = CatalogueDocument()
    document.add(yaml: yaml, file: "permit.yml")
    let model = try document.resolved()
    let text = try BPMNText.text(of: model.powers)
    let back = try BPMNDocument.read(Array(text.utf8), file: "permit.bpmn").resolved()
    #expect(try AuthorForm.value(of: back) == AuthorForm.value(of: model))
    #expect(back.powers[0].process.flows.map(\.condition?.original) == [nil, "${true}", "true"])
  }
}
