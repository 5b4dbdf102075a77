import Oversight
import OversightTemplates
import Testing

/// Powers in Swift that are made of templates.
@Suite("Powers made of templates in Swift")
struct TemplatedPowerTests {
  private static let office = TemplateOffice(body: Unit("police", "公安局"))

  private struct PlainLicence: TemplatedPower {
    let template = LicenceTemplate(at: TemplatedPowerTests.office)

    var power: Power { template.power("plain", "普通许可") }

    var process: PowerProcess { template.inherited }
  }

  private struct DogLicence: TemplatedPower {
    enum Post: String, PostID { case vet }
    enum Step: String, StepID { case vaccination }

    let template = LicenceTemplate(at: TemplatedPowerTests.office)

    var power: Power {
      template.power("dog-keeping", "养犬许可") { power in
        power.code = "XK-0007"
        power.supervision = [.phone("0000-0000000")]
      }
    }

    var process: PowerProcess {
      template.inherited
      remove(LicenceTemplate.Step.siteCheck)
      change(LicenceTemplate.Step.examine, within: .workingDays(5)) {
        withoutRisk("擅自增减条件，指定中介机构")
      }
      post(.vet, "兽医", layer: .handler, unit: template.office.section)
      step(.vaccination, "查验免疫证明", .examine, by: .vet, within: .workingDays(1)) {
        template.supervised(by: .commissioner, .content, phase: .during, evidence: "查验记录")
      }
      remove(from: LicenceTemplate.Step.accept, to: LicenceTemplate.Step.examine)
      flow(from: LicenceTemplate.Step.accept, to: Step.vaccination) { receipt(.vet) }
      flow(from: Step.vaccination, to: LicenceTemplate.Step.examine) {
        template.receipt(.examiner)
      }
    }
  }

  private struct MissesAStep: TemplatedPower {
    let template = LicenceTemplate(at: TemplatedPowerTests.office)

    var power: Power { template.power("missing", "缺失") }

    var process: PowerProcess {
      remove(LicenceTemplate.Step.siteCheck)
      template.inherited
    }
  }

  @Test("One without amendments is its template, unreviewed, under its own name")
  func plain() throws {
    let power = try PlainLicence().resolved()
    let template = try LicenceTemplate(at: Self.office).resolved()
    #expect(power.entry.id == "plain" && power.entry.code == nil)
    #expect(power.entry.supervision.isEmpty && power.entry.history.isEmpty)
    #expect(power.entry.basis == template.entry.basis)
    #expect(power.entry.body == "公安局")
    #expect(power.process.steps.map(\.reference.id) == template.process.steps.map(\.reference.id))
    #expect(power.process.risks.allSatisfy { $0.facts.review == nil })
    let origin = try #require(power.entry.origin)
    #expect(origin.template == "licence" && origin.digest.count == 64)
    #expect((origin.added + origin.changed + origin.removed).isEmpty)
  }

  @Test("What is amended is told, and the rest stays")
  func amended() throws {
    let power = try DogLicence().resolved()
    let origin = try #require(power.entry.origin)
    #expect(origin.removed.contains("step siteCheck"))
    #expect(origin.removed.contains("flow accept->examine"))
    #expect(origin.added.contains("step vaccination") && origin.added.contains("post vet"))
    #expect(origin.added.contains("flow vaccination->examine"))
    #expect(origin.changed == ["step examine"])
    let examine = try #require(power.process.steps.first { $0.reference.id == "examine" })
    #expect(examine.facts.limit == .workingDays(5))
    #expect(power.process.risks.allSatisfy { $0.manifestation.original != "擅自增减条件，指定中介机构" })
    #expect(power.process.supervisions.contains { $0.facts.evidence?.original == "查验记录" })
    let plain = try PlainLicence().resolved()
    #expect(origin.digest == plain.entry.origin?.digest)
  }

  @Test("An amendment of what is not there is a mistake with its line")
  func missed() throws {
    let error = try #require(throws: ModelErrors.self) { try MissesAStep().resolved() }
    #expect(error.problems.count == 1)
    #expect(error.problems[0].message[.english].contains("there is no step siteCheck before this"))
    #expect(error.problems[0].location.line > 0)
  }

  @Test("A replaced step stands where the one before it stood; new branches take the place of old")
  func replaced() throws {
    let template = LicenceTemplate(at: Self.office)
    let before = template.inherited
    let place = try #require(before.steps.firstIndex { $0.id == "examine" })
    let step = template.step(.examine, "书面审查", .examine, by: .examiner)
    let after = PowerProcess([before, template.replace(step)])
    #expect(after.steps.map(\.id) == before.steps.map(\.id))
    #expect(after.steps[place].facts.name == "书面审查")
    #expect(after.flows == before.flows)
  }
}
