import Oversight
import OversightTestSupport
import Testing

@Suite("Calls of other powers")
struct CallTests {
  /// A power of a step for each power that it calls; the step's line is 10 times the power's.
  private static func power(_ id: String, line: Int, calling ids: [String?]) -> Sketch {
    var process = PowerProcess()
    for (index, callee) in ids.enumerated() {
      process.steps.append(
        AuthoredStep(
          id: "call-\(index)",
          facts: StepFacts(kind: .subProcess(of: callee), name: LocalizedText("call \(index)")),
          location: Oversight.SourceLocation(file: "/Call.swift", line: 10 * line + index)
        )
      )
    }
    return Sketch(Power(id, "职权", .other, file: "/Call.swift", line: line), of: process)
  }

  private static func problems(_ powers: [Sketch]) -> [ModelProblem] {
    do {
      _ = try ResolvedCatalogue(resolving: powers)
      return []
    } catch {
      return error.problems
    }
  }

  @Test("Calls that lead on and none back are no problem, nor is a power that is not modelled")
  func sound() {
    let powers = [
      Self.power("a", line: 1, calling: ["b", "c", nil]), Self.power("b", line: 2, calling: ["c"]),
      Self.power("c", line: 3, calling: []),
    ]
    #expect(Self.problems(powers).isEmpty)
  }

  @Test("A power that calls itself is refused where it does")
  func itself() throws {
    let problem = try #require(Self.problems([Self.power("a", line: 1, calling: ["a"])]).first)
    #expect(problem.path.description == "a/call-0")
    #expect(problem.location.line == 10)
    #expect(
      problem.message
        == Texts.oversight.text("problem.recursive-call", ["step": "call 0", "circle": "a → a"])
    )
  }

  @Test("A circle of powers is refused at each call that closes it, and at no other")
  func circle() {
    let problems = Self.problems([
      Self.power("a", line: 1, calling: ["b"]), Self.power("b", line: 2, calling: ["d", "c"]),
      Self.power("c", line: 3, calling: ["a"]), Self.power("d", line: 4, calling: []),
      Self.power("e", line: 5, calling: ["a"]),
    ])
    #expect(problems.map(\.path.description) == ["a/call-0", "b/call-1", "c/call-0"])
    #expect(
      problems.map { $0.message[.english].contains("recursive calls are refused") }
        == [true, true, true]
    )
    #expect(problems[1].message[.english].contains("(b → c → a → b)"))
  }

  @Test("A power that the catalogue does not have is refused, and the one that is meant is named")
  func unknown() {
    let problems = Self.problems([
      Self.power("works-tendering", line: 1, calling: []),
      Self.power("payment", line: 2, calling: ["works-tendring", "elsewhere"]),
    ])
    #expect(problems.map(\.location.line) == [20, 21])
    #expect(problems[0].message[.english].hasSuffix("; did you mean 'works-tendering'?"))
    #expect(problems[1].message[.english].contains("'elsewhere'"))
    #expect(problems[1].message[.english].contains("leave the id out"))
    #expect(problems[1].message[.simplifiedChinese].contains("请省略编号"))
  }

  @Test("A power whose own model makes no sense is still there to be called")
  func broken() {
    let broken = Sketch(Power("b", "", .other, file: "/Call.swift", line: 1), of: PowerProcess())
    let problems = Self.problems([broken, Self.power("a", line: 2, calling: ["b"])])
    #expect(problems.map(\.path.description) == ["b"])
  }

  @Test("In random catalogues a call is refused where one can come back to it, and nowhere else")
  func oracle() {
    var generator = SeededGenerator(seed: 61)
    var refused = 0
    for _ in 0..<500 {
      let ids = (0..<Int.random(in: 1...6, using: &generator)).map { "p\($0)" }
      let calls = ids.map { _ in
        (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          ids.randomElement(using: &generator)
        }
      }
      let powers = ids.indices.map { Self.power(ids[$0], line: $0 + 1, calling: calls[$0]) }
      var expected: [String] = []
      for (caller, callees) in calls.enumerated() {
        for (index, callee) in callees.enumerated() {
          // Whether one comes from the callee to the caller, by saying so until nothing changes.
          var reached: Set<String> = Set([callee].compactMap { $0 })
          for _ in ids {
            for (power, next) in zip(ids, calls) where reached.contains(power) {
              reached.formUnion(next.compactMap { $0 })
            }
          }
          if reached.contains(ids[caller]) { expected.append("\(ids[caller])/call-\(index)") }
        }
      }
      #expect(Self.problems(powers).map(\.path.description) == expected)
      refused += expected.count
    }
    #expect(refused > 100)
  }
}
