import Oversight
import OversightTestSupport
import Testing

@Suite("Problems of models")
struct ProblemTests {
  @Test(
    "A problem is reported once, with its element, its file, its line and its text",
    arguments: ProblemCase.all
  )
  func problem(_ example: ProblemCase) {
    let message = Texts.oversight.text("problem.\(example.key)", example.arguments)
    let location = Oversight.SourceLocation(file: ProblemCase.file, line: example.line)
    let found = example.model.problems
    #expect(found.map(\.path.description) == [example.path])
    #expect(found.map(\.location) == [location])
    #expect(found.map(\.message) == [message])
  }

  @Test("Every text of a problem is provoked by some model")
  func everyKind() {
    let keys = Texts.oversight.keys.filter { $0.hasPrefix("problem.") }
    let ofCatalogues = ["duplicate-power", "unknown-power", "recursive-call"]
    let provoked = Set((ProblemCase.all.map(\.key) + ofCatalogues).map { "problem.\($0)" })
    #expect(Set(keys) == provoked)
  }

  @Test(
    "No message leaves a place in braces unfilled, in any language",
    arguments: ProblemCase.all
  )
  func filled(_ example: ProblemCase) {
    for problem in example.model.problems {
      for language in Language.allCases {
        #expect(StringTable.places(in: problem.message[language]).isEmpty)
        #expect(!problem.message[language].hasPrefix("problem."))
      }
    }
  }

  @Test("All problems are reported at once, by file and line")
  func allAtOnce() {
    let sketch = Sketch(Power("sketch", "", .other, file: "/b.swift", line: 1)) {
      $0.flow(.s0, to: .s0, file: "/b.swift", line: 30)
      $0.step(.s0, "一", by: .a, officers: 0, within: .days(-1), file: "/b.swift", line: 20)
      $0.step(.s1, "", file: "/a.swift", line: 40)
      $0.post(.a, "", file: "/b.swift", line: 10)
    }
    let places = sketch.problems.map { "\($0.location.file):\($0.location.line)" }
    #expect(
      places == [
        "/a.swift:40", "/b.swift:1", "/b.swift:10", "/b.swift:20", "/b.swift:20", "/b.swift:30",
      ]
    )
  }

  @Test("The place is where the author wrote the call")
  func realPlace() throws {
    let line = #line + 1
    let sketch = Sketch { $0.step(.s0, "") }
    let problem = try #require(sketch.problems.first)
    #expect(problem.location == Oversight.SourceLocation(file: #filePath, line: line))
    #expect(
      problem.location.path(relativeTo: PackageFiles.rootPath)
        == "Tests/OversightTests/ProblemTests.swift"
    )
  }

  @Test("A list of problems reads as one line each")
  func description() {
    let sketch = Sketch {
      $0.post(.a, "", file: "/home/models/A.swift", line: 3)
      $0.post(.b, "", file: "/elsewhere/B.swift", line: 4)
    }
    let errors = ModelErrors(problems: sketch.problems)
    #expect(
      errors.description(in: .english, relativeTo: "/home") == """
        /elsewhere/B.swift:4: sketch/post:b: it has no text: say what it is
        models/A.swift:3: sketch/post:a: it has no text: say what it is
        """
    )
    #expect(errors.description(in: .simplifiedChinese, relativeTo: "/home").contains("没有文字"))
    #expect(errors.description.hasPrefix("/elsewhere/B.swift:4: "))
  }

  @Test("A catalogue reports the problems of all its models, and ids that two of them share")
  func catalogue() {
    let second = Sketch(Power("dog-licence", "养犬", .other, file: "/z.swift", line: 5)) {
      $0.post(.a, "", file: "/z.swift", line: 6)
    }
    let third = Sketch { $0.post(.b, "", file: "/a.swift", line: 1) }
    let error = #expect(throws: ModelErrors.self) {
      try ResolvedCatalogue(resolving: [DogLicence(), second, third])
    }
    let first = DogLicence().power.location.description(relativeTo: nil)
    #expect(
      error?.problems.map { $0.message[.english] } == [
        "it has no text: say what it is",
        "another power has the id 'dog-licence' (\(first)); give this one an id of its own",
        "it has no text: say what it is",
      ]
    )
  }

  @Test("The ids of posts and steps are checked, described or not")
  func enumIDs() {
    let paths = BadNames().problemMessages
    #expect(paths.count == 4)
    #expect(paths.allSatisfy { $0.contains("may have letters, digits, '-' and '_' only") })
  }

  @Test("A name that only another model describes stands for an element of its own")
  func strangers() throws {
    let process = try Sketch { sketch in
      sketch.post(.a, "甲")
      sketch.step(.s0, "一", by: .a) { DogLicence().performer(.owner) }
      sketch.flow(.s0, to: .s1) { DogLicence().receipt(.window) }
    }.resolved().process
    #expect(process.step(.s0).posts.map(\.id) == ["a", "owner"])
    #expect(process.step(.s0).posts.map { process[$0].reference.id } == ["a", "owner"])
    #expect(process.flows[0].receipt.map { process[$0].isDescribed } == false)
  }

  @Test("A process of flows alone resolves, although nothing declares its steps")
  func flowsOnly() throws {
    var process = PowerProcess()
    process.flows = DogLicence().process.flows
    let power = try ResolvedPower(resolving: Sketch.entry, process)
    #expect(
      Set(power.process.steps.map(\.reference.id)) == ["apply", "complete", "decide", "issued"]
    )
    #expect(power.process.steps.allSatisfy { !$0.isDescribed })
  }
}

/// Names that are no ids.
private struct BadNames: PowerModel {
  enum Post: String, PostID {
    case blank = "a b"
    case unused = ""
  }
  enum Step: String, StepID {
    case slash = "a/b"
    case control = "a\u{7}b"
  }

  var power: Power { Power("power", "名称", .other) }

  var process: PowerProcess {
    post(.blank, "甲")
    step(.slash, "一")
  }

  var problemMessages: [String] {
    do {
      _ = try resolved()
      return []
    } catch {
      return error.problems.map { $0.message[.english] }
    }
  }
}
