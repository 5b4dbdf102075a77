import Oversight
import OversightFormats
import OversightTestSupport
import Testing

/// Damaged BPMN files.
@Suite("Damaged BPMN")
struct BPMNMutationTests {
  private static let sample = BPMNSamples.process(
    """
    <bpmn:laneSet id="set"><bpmn:lane id="window" name="Window">
      <bpmn:flowNodeRef>apply</bpmn:flowNodeRef><bpmn:flowNodeRef>check</bpmn:flowNodeRef>
      <bpmn:childLaneSet><bpmn:lane id="clerk"><bpmn:flowNodeRef>check</bpmn:flowNodeRef>
      </bpmn:lane></bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>
    <bpmn:startEvent id="apply"><bpmn:messageEventDefinition/></bpmn:startEvent>
    <bpmn:userTask id="check" name="Check" camunda:assignee="${clerk}" default="check_both">
      <bpmn:extensionElements><oversight:step action="examine"/></bpmn:extensionElements>
      <bpmn:dataOutputAssociation><bpmn:targetRef>paper</bpmn:targetRef>
      </bpmn:dataOutputAssociation></bpmn:userTask>
    <bpmn:dataObjectReference id="paper" name="Opinion"/>
    <bpmn:boundaryEvent id="late" attachedToRef="check" cancelActivity="false">
      <bpmn:timerEventDefinition><bpmn:timeDuration>P3D</bpmn:timeDuration>
      </bpmn:timerEventDefinition></bpmn:boundaryEvent>
    <bpmn:parallelGateway id="both"/><bpmn:task id="x"/>
    <bpmn:subProcess id="y"><bpmn:task id="z"/><bpmn:exclusiveGateway id="g"/>
      <bpmn:endEvent id="e"><bpmn:errorEventDefinition errorRef="r"/></bpmn:endEvent>
      <bpmn:task id="w"/>
      \(BPMNSamples.flow("z", "g"))\(BPMNSamples.flow("g", "e", "name=\"no\""))
      \(BPMNSamples.flow("g", "w"))\(BPMNSamples.flow("w", "z"))</bpmn:subProcess>
    <bpmn:inclusiveGateway id="all"/><bpmn:callActivity id="call" calledElement="permit"/>
    <bpmn:endEvent id="done"/><bpmn:task id="remind"/>
    \(BPMNSamples.flow("apply", "check"))\(BPMNSamples.flow("check", "both"))
    \(BPMNSamples.flow("both", "x"))\(BPMNSamples.flow("both", "y"))
    \(BPMNSamples.flow("x", "all"))\(BPMNSamples.flow("y", "all"))
    \(BPMNSamples.flow("all", "call"))\(BPMNSamples.flow("call", "done"))
    \(BPMNSamples.flow("late", "remind"))
    """,
    beside: """
      <bpmn:collaboration id="c"><bpmn:participant id="office" processRef="permit"/>
      <bpmn:participant id="party" name="Party"/>
      <bpmn:messageFlow id="m" sourceRef="party" targetRef="apply"/></bpmn:collaboration>
      <bpmn:error id="r" name="Refused"/>
      """)

  @Test("A damaged file is read or refused with a place, and never brings the program down")
  func mutations() throws {
    let original = Array(Self.sample.utf8)
    let whole = BPMNDocument.read(original, file: "whole.bpmn")
    #expect(whole.problems.isEmpty, "\(whole.problems)")
    #expect(throws: Never.self) { try whole.resolved() }
    var generator = SeededGenerator(seed: 7)
    let count = Fuzz.count(2_500)
    var read = 0
    for _ in 0..<count {
      var bytes = original
      for _ in 0...Int.random(in: 0..<3, using: &generator) {
        bytes = Self.damaged(bytes, &generator)
      }
      let result = BPMNDocument.read(bytes, file: "damaged.bpmn")
      #expect(result.value != nil || !result.problems.isEmpty)
      #expect(result.problems.allSatisfy { $0.location.line >= 1 && !$0.message.isBlank })
      guard result.problems.isEmpty, result.value != nil else { continue }
      read += 1
      do {
        _ = try result.resolved(file: "damaged.bpmn")
      } catch let errors as ModelErrors {
        // What our own extension says may be damaged too, which the reader of models tells with a
        // path; the rest must make sense.
        let isOurs = errors.problems.allSatisfy { $0.path.description.hasPrefix("$") }
        #expect(isOurs, "\(errors)\n\(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(read > count / 10)
    Fuzz.report(count, "damaged BPMN files")
  }

  /// The places of tags and attributes, as far as one sees them without reading the file.
  private static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start: Int?
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<") { start = place }
      if byte == UInt8(ascii: ">"), let from = start {
        pieces.append(from..<place + 1)
        // The attributes of the tag.
        var name: Int?
        var isQuoted = false
        for inner in from..<place {
          if bytes[inner] == UInt8(ascii: "\"") {
            if isQuoted, let first = name { pieces.append(first..<inner + 1) }
            isQuoted.toggle()
          } else if bytes[inner] == 0x20, !isQuoted {
            name = inner
          }
        }
        start = nil
      }
    }
    return pieces
  }

  private static func damaged(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    guard !bytes.isEmpty else { return bytes }
    let pieces = pieces(of: bytes)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0:
      bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
    case 1: bytes.removeLast(Int.random(in: 0..<min(bytes.count, 200), using: &generator))
    case 2:
      if let piece = pieces.randomElement(using: &generator) { bytes.removeSubrange(piece) }
    case 3:
      if let piece = pieces.randomElement(using: &generator) {
        bytes.insert(contentsOf: Array(bytes[piece]), at: piece.upperBound)
      }
    case 4:
      guard let first = pieces.randomElement(using: &generator),
        let second = pieces.randomElement(using: &generator),
        first.upperBound <= second.lowerBound
      else { return bytes }
      let (one, two) = (Array(bytes[first]), Array(bytes[second]))
      bytes.replaceSubrange(second, with: one)
      bytes.replaceSubrange(first, with: two)
    default:
      // One id for another: well-formed, and joined to the wrong things.
      let ids = ["apply", "check", "both", "x", "y", "z", "all", "done", "late", "g", "permit"]
      let word = Array("\"\(ids.randomElement(using: &generator) ?? "")\"".utf8)
      let other = Array("\"\(ids.randomElement(using: &generator) ?? "")\"".utf8)
      let places = bytes.indices.filter { bytes[$0...].starts(with: word) }
      if let place = places.randomElement(using: &generator) {
        bytes.replaceSubrange(place..<place + word.count, with: other)
      }
    }
    return bytes
  }
}
