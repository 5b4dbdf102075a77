import Oversight
import OversightCommands
import OversightFormats
import OversightTestSupport
import Testing

/// Powers in files that are made of templates.
@Suite("Powers made of templates") struct TemplateFilesTests {
  /// A template small enough to see through.
  private struct Errand: PowerTemplate {
    enum Post: String, PostID { case clerk, head }
    enum Step: String, StepID { case begin, look, weigh, done }

    let office: TemplateOffice

    init(at office: TemplateOffice) { self.office = office }

    var power: Power {
      Power("errand", "Errand", .other, basis: [LegalReference("Law")], supervision: [.phone("1")])
    }

    var process: PowerProcess {
      post(.clerk, "Clerk", layer: .handler, unit: office.section)
      post(.head, "Head", layer: .sectionHead, unit: office.body)
      start(.begin, "Begin", by: .clerk)
      step(.look, "Look", .examine, by: .clerk, within: .workingDays(2))
      step(.weigh, "Weigh", .review, by: .head)
      end(.done, "Done", .completed, by: .clerk)
      flow(.begin, to: .look)
      flow(.look, to: .weigh) { receipt(.head) }
      flow(.weigh, to: .done) { receipt(.clerk) }
    }
  }

  /// The next version of the template.
  private struct LongerErrand: PowerTemplate {
    typealias Post = Errand.Post
    typealias Step = Errand.Step

    let office: TemplateOffice

    init(at office: TemplateOffice) { self.office = office }

    var power: Power { Errand(at: office).power }

    var process: PowerProcess {
      Errand(at: office).process
      change(Step.look, within: .workingDays(4))
    }
  }

  private func read(
    _ yaml: String, _ templates: [any PowerTemplate] = [Errand()]
  ) throws -> ResolvedCatalogue {
    var document = CatalogueDocument(templates: TemplateLibrary(templates))
    document.add(yaml: yaml, file: "p.yml")
    return try document.resolved()
  }

  private static let units = "units: {id: school, name: School}\n"

  @Test("A power has what its template says, in its own units, and what it says itself")
  func instance() throws {
    let power = try #require(
      read(
        Self.units + """
          powers:
            id: p
            name: P
            template: {id: errand, units: {body: school}}
            process:
              remove: weigh
              steps:
                - {id: look, limit: 5 workingDays}
                - {id: file, name: File, performers: clerk}
              flows:
                - {from: look, to: file}
          """
      ).powers.first)
    #expect(power.entry.name.original == "P" && power.entry.category == .other)
    #expect(power.entry.basis.map(\.title) == ["Law"])
    // Where to complain is each office's own; that of the template is not taken for it.
    #expect(power.entry.supervision.isEmpty)
    let origin = try #require(power.entry.origin)
    #expect(origin.template == "errand" && origin.digest.count == 64)
    #expect(origin.added == ["flow look->file", "step file"])
    #expect(origin.changed == ["step look"] && origin.removed == ["step weigh"])
    let process = power.process
    #expect(process.steps.map(\.reference.id).sorted() == ["begin", "done", "file", "look"])
    #expect(
      process.steps.first { $0.reference.id == "look" }?.facts.limit == .workingDays(5))
    #expect(process.posts.allSatisfy { $0.facts.unit?.organisationID == "school" })
    let ways = process.flows.map {
      "\(process[$0.source].reference.id) \(process[$0.target].reference.id)"
    }
    #expect(ways.sorted() == ["begin look", "look done", "look file"])
  }

  @Test("A template that has changed is told with the powers that it changes")
  func changedTemplate() throws {
    let yaml = """
      powers:
        - {id: p, name: P, template: errand}
        - {id: q, name: Q, template: errand, process: {steps: {id: look, limit: 9 hours}}}
      """
    let comparison = Comparison(from: try read(yaml), to: try read(yaml, [LongerErrand()]))
    #expect(comparison.templates.map(\.template) == ["errand"])
    #expect(comparison.templates.map(\.powers) == [["p", "q"]])
    // The other one has a limit of its own.
    let steps = comparison.changes.filter { $0.element.components.count > 1 }
    #expect(steps.map(\.element.description) == ["p/look"])
    #expect(Comparison(from: try read(yaml), to: try read(yaml)).templates == [])
    #expect(comparison.selecting(["q"]).templates.map(\.powers) == [["q"]])
  }

  @Test("A comparison names the changed template before the powers, in words and for programs")
  func changedTemplateReport() throws {
    let folder = try TemporaryFolder()
    let yaml = "powers: {id: p, name: P, template: errand}\n"
    try folder.write(CanonicalJSON.encode(try read(yaml)), to: "old.json")
    try folder.write(CanonicalJSON.encode(try read(yaml, [LongerErrand()])), to: "new.json")
    let text = Run("diff", "old.json", "new.json", "--language", "en", folder: folder.path)
    #expect(
      text.output.hasPrefix("The template 'errand' has changed, and with it 1 power: p\n\np  P\n"),
      "\(text.output)\(text.errors)")
    let json = Run("diff", "old.json", "new.json", "--format", "json", folder: folder.path)
    #expect(json.output.contains("\"template\" : \"errand\""))
    let markdown = Run(
      "diff", "old.json", "new.json", "--format", "markdown", "--language", "zh-Hans",
      folder: folder.path)
    #expect(markdown.output.contains("\n- 模板「errand」有变更，影响职权 1 项：p\n"), "\(markdown.output)")
    let sheet = Run(
      "show", "p", "--path", "new.json", "--language", "en", folder: folder.path)
    #expect(
      sheet.output.split(separator: "\n").contains {
        $0.hasPrefix("  template ") && $0.hasSuffix(" errand")
      }, "\(sheet.output)\(sheet.errors)")
  }

  @Test("What is written of such a power and read again is the same power")
  func roundTrip() throws {
    let catalogue = try read("powers: {id: p, name: P, template: errand}\n")
    let json = try CanonicalJSON.encode(catalogue)
    var document = CatalogueDocument()
    document.add(json: Array(json.utf8), file: "p.json")
    #expect(try CanonicalJSON.encode(document.resolved()) == json)
  }

  @Test(
    "What a template has not is told with its place",
    arguments: [
      ("template: errant", "p.yml:1:36: $.powers.template: there is no template 'errant'; did you"),
      ("template: {id: errand, units: {body: scool}}", "no table 'units' has a unit"),
      ("template: errand, process: {remove: wegh}", "'wegh'"),
      ("template: errand, process: {steps: {id: wegh, limit: 1 workingDays}}", "'weigh'"),
    ])
  func mistakes(_ words: String, _ expected: String) {
    #expect {
      try read("powers: {id: p, name: P, \(words)}\n")
    } throws: { error in
      let text = (error as? ModelErrors)?.description(in: .english, relativeTo: nil) ?? ""
      return text.contains(expected)
    }
  }
}
