import Oversight
import Testing

@Suite("Addresses of elements")
struct AddressTests {
  @Test("A flow is known by its ends, and by its condition where others join the same two steps")
  func flows() throws {
    let process = try Sketch { sketch in
      sketch.decision(.s0, "齐全") {
        sketch.branch("是", to: .s1)
        sketch.branch("否", to: .s1, .returned(atMost: 1))
        sketch.branch("撤回", to: .s2)
        sketch.branch("其他", to: .s2, id: "other")
      }
      sketch.flow(.s1, to: .s2, when: "随时")
    }.resolved().process
    #expect(
      process.flows.map(\.reference.id) == ["s0->s1:是", "s0->s1:否", "s0->s2:撤回", "other", "s1->s2"]
    )
    #expect(process.flows[4].path.description == "sketch/s1->s2")
  }

  @Test("Every element has an address of its own below that of its host")
  func nesting() throws {
    let power = try DogLicence().resolved()
    let process = power.process
    #expect(power.path.description == "dog-licence")
    #expect(process.risks.map(\.path.description) == ["dog-licence/complete/故意刁难，不一次性告知"])
    #expect(
      process.measures.map(\.path.description)
        == ["dog-licence/complete/故意刁难，不一次性告知/一次性告知清单公开"]
    )
    #expect(
      process.supervisions.map(\.path.description) == [
        "dog-licence/decide/supervision-office-process",
        "dog-licence/phase:during/supervision-office-time",
      ]
    )
    #expect(process.filings.map(\.path.description) == ["dog-licence/decide/filing-after-office"])
  }

  @Test("A second supervision of the same kind is known by its name")
  func namedSupervisions() throws {
    let process = try Sketch { sketch in
      sketch.step(.s0, "一") {
        sketch.supervised(by: .office, .time, "首查")
        sketch.supervised(by: .office, .time, "复查")
      }
    }.resolved().process
    #expect(
      process.supervisions.map(\.reference.id)
        == ["supervision-office-time", "supervision-office-time:复查"]
    )
  }

  @Test("A phase and a step of the same name have different addresses")
  func phases() throws {
    let during = try PhaseNames().resolved()
    #expect(Set(during.process.supervisions.map(\.path)).count == 2)
  }

  @Test("A post and a step of the same id have different addresses")
  func postAndStep() throws {
    let process = try OneID().resolved().process
    #expect(process.posts.map(\.path.description) == ["one-id/post:office"])
    #expect(process.steps.map(\.path.description) == ["one-id/office"])
  }

  @Test(
    "A hostile text makes one component without slashes, blanks and controls",
    arguments: [
      "a/b", "a /\u{301}b", "../../etc/passwd", "line\nbreak\r\n\ttab", "\u{202E}right to left",
      "nul\u{0}byte", "zero\u{200B}width\u{FEFF}", "ideographic　space", "\u{85}\u{2028}\u{2029}x",
      "👩‍👩‍👧‍👦/👩‍👩‍👧‍👦", "\"quoted\" <b>&amp;</b>", String(repeating: "长", count: 500),
      "e\u{301}\u{301}\u{301}", "-", ".",
    ]
  )
  func hostile(_ text: String) throws {
    let process = try Sketch { sketch in
      sketch.step(.s0, "一") { sketch.risk(LocalizedText(text)) }
    }.resolved().process
    let path = try #require(process.risks.first).path
    let id = try #require(path.components.last)
    #expect(path.components.count == 3)
    #expect(path.description.unicodeScalars.count { $0 == "/" } == 2)
    #expect((1...24).contains(id.count))
    #expect(
      id.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0.properties.generalCategory != .control
          && $0.properties.generalCategory != .format
      }
    )
  }

  @Test("Paths sort by component, so that an element stands before what it contains")
  func order() {
    let paths = [
      ElementPath("a"), ElementPath("a", "b"), ElementPath("a", "b", "c"), ElementPath("a-b"),
    ]
    #expect(paths.shuffled().sorted() == paths)
    #expect(ElementPath("a").appending("b") == ElementPath(["a", "b"]))
  }

  @Test("A place is relative to its folder where it lies inside")
  func places() {
    let place = Oversight.SourceLocation(file: "/home/models/A.swift", line: 3)
    #expect(place.path(relativeTo: "/home") == "models/A.swift")
    #expect(place.path(relativeTo: "/home/") == "models/A.swift")
    #expect(place.path(relativeTo: "/hom") == "/home/models/A.swift")
    #expect(place.path(relativeTo: nil) == "/home/models/A.swift")
  }
}

/// The post and the step of one power have one id.
private struct OneID: PowerModel {
  enum Post: String, PostID { case office }
  enum Step: String, StepID { case office }

  var power: Power { Power("one-id", "同名", .other) }

  var process: PowerProcess {
    post(.office, "办公室")
    step(.office, "送办公室", by: .office)
  }
}

private struct PhaseNames: PowerModel {
  enum Post: String, PostID { case office }
  enum Step: String, StepID { case during }

  var power: Power { Power("phases", "阶段", .other) }

  var process: PowerProcess {
    step(.during, "办理") { supervised(by: .office, .time) }
    phaseSupervised(.during, by: .office, .time)
  }

  @Test("The place of a problem is legible, whatever a model calls its elements")
  func legiblePlace() throws {
    let errors = #expect(throws: ModelErrors.self) {
      try ResolvedPower(
        resolving: Power("a\u{1B}[31m\nerror: forged\u{202E}", "名称", .other), PowerProcess())
    }
    let text = try #require(errors).description(in: .english, relativeTo: nil)
    #expect(!text.isEmpty)
    #expect(!text.unicodeScalars.contains { "\u{1B}\u{202E}".unicodeScalars.contains($0) })
    #expect(text.split(separator: "\n").allSatisfy { !$0.hasPrefix("error:") })
  }
}
