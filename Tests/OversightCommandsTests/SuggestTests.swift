import Foundation
import Oversight
import OversightCommands
import Testing

/// A power whose one risk nobody watches on the way to its end.
private struct Unwatched: PowerModel {
  enum Post: String, PostID { case clerk, head, office }
  enum Step: String, StepID { case begin, examine, decide, done }

  var hasOffice = true

  var power: Power { Power("stall", LocalizedText("设摊许可", english: "Stall licence"), .licence) }

  static var declaredPosts: [Post] { [] }

  var process: PowerProcess {
    post(.clerk, LocalizedText("经办人", english: "clerk"), layer: .handler, reportsTo: .head)
    post(.head, LocalizedText("科长", english: "section head"), layer: .sectionHead)
    if hasOffice {
      post(.office, LocalizedText("纪检组", english: "discipline office"), layer: .supervisor)
    }
    start(.begin, "开始")
    step(.examine, LocalizedText("审查", english: "Examine"), .examine, by: .clerk) {
      risk(LocalizedText("放宽审查", english: "Lax check"), .high, owner: .clerk)
    }
    step(.decide, LocalizedText("决定", english: "Decide"), .decide, by: .head)
    end(.done, "办结", .granted)
    sequence(.begin, .examine, .decide, .done)
  }
}

struct SuggestTests {
  @Test("Points are named with their place, what they close, and a line to paste")
  func text() {
    let run = Run("suggest", "--language", "en", models: [Unwatched()])
    #expect(run.status == .gaps)
    let lines = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.first == "stall  Stall licence")
    #expect(
      lines.contains {
        $0.hasPrefix("1. hand-over 'Examine' → 'Decide'") && $0.contains("SuggestTests.swift:")
      })
    #expect(lines.contains("· Lax check (Examine)"))
    #expect(
      lines.contains(
        #"supervised(by: .office, .process, phase: .during, evidence: "hand-over slip")"#))
    #expect(!run.output.contains("2. "))
    let chinese = Run("suggest", "stall", "--language", "zh-Hans", models: [Unwatched()]).output
    #expect(chinese.contains("交接「审查」→「决定」") && chinese.contains("放宽审查（审查）"))
  }

  @Test("Where no post may watch, one to be described is proposed")
  func newPost() {
    let run = Run("suggest", "--language", "en", models: [Unwatched(hasOffice: false)])
    #expect(run.output.contains("supervised(by: .supervisor, .process"))
    #expect(
      run.output.contains(
        #"post(.supervisor, "Resident discipline office", layer: .supervisor, supervisionLine: .discipline)"#
      ))
  }

  @Test("A power in which nothing is open needs nothing, and the status is 0")
  func nothing() {
    let run = Run("suggest", "--language", "en")
    #expect(run.status == .clean)
    #expect(run.output.contains("nothing to add"))
  }

  @Test("The document has the same for programs")
  func document() throws {
    struct Document: Decodable {
      struct Point: Decodable {
        let element: String
        let supervisor: String?
        let closes: [String]
        let paste: String
      }
      struct Entry: Decodable {
        let answer: String
        let openRisks: [String]
        let points: [Point]
      }
      let schema: String
      let powers: [Entry]
    }
    let run = Run("suggest", "--format", "json", models: [Unwatched()])
    let document = try JSONDecoder().decode(Document.self, from: Data(run.output.utf8))
    #expect(document.schema == "urn:oversight:suggestions:1")
    let entry = try #require(document.powers.first)
    #expect(entry.answer == "fewest")
    #expect(entry.openRisks == ["stall/examine/放宽审查"])
    #expect(entry.points.map(\.element) == ["stall/examine->decide"])
    #expect(entry.points.map(\.closes) == [["stall/examine/放宽审查"]])
    #expect(
      entry.points[0].supervisor == "office" && entry.points[0].paste.hasPrefix("supervised("))
  }

  @Test("An unknown power is refused with the one that was probably meant")
  func unknownPower() {
    let run = Run("suggest", "stal", "--language", "en", models: [Unwatched()])
    #expect(run.status == .failed)
    #expect(run.errors.contains("did you mean 'stall'"))
  }
}
