import Oversight
import OversightModels
import Testing

@Suite("The catalogue of worked powers")
struct CatalogueTests {
  @Test func resolvesWithoutProblems() throws {
    #expect(try WorkedPowers.catalogue.get().powers.count == Catalog.powers.count)
  }

  @Test func hasUniqueIdsAndCodes() {
    let entries = Catalog.powers.map { $0.power }
    #expect(Set(entries.map(\.id)).count == entries.count)
    let codes = entries.compactMap(\.code)
    #expect(Set(codes).count == codes.count)
  }

  @Test func coversTenKindsOfPower() {
    let entries = Catalog.powers.map { $0.power }
    #expect(entries.count >= 10)
    let categories = Set(entries.map(\.category))
    #expect(
      categories.isSuperset(of: [
        .licence, .penalty, .payment, .reward, .other, .confirmation, .internalManagement,
      ]))
    let internalFields = Set(
      entries.filter { $0.category == .internalManagement }.flatMap(\.fields))
    #expect(internalFields.isSuperset(of: [.purchasing, .works, .partyAffairs]))
  }

  @Test(arguments: WorkedPowers.ids)
  func reachesAnEndFromEveryStep(of id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    let start = try #require(process.starts.first)
    #expect(process.starts.count == 1)
    #expect(!process.ends.isEmpty)
    #expect(process.reachable(from: start).count == process.steps.count)
    for step in process.steps {
      #expect(process.reachable(from: step).contains { $0.kind.isEnd }, "\(step.path)")
    }
  }

  @Test(arguments: WorkedPowers.ids)
  func describesAndUsesWhatItDeclares(in id: String) throws {
    let process = try WorkedPowers.resolved(id).process
    #expect((8...20).contains(process.numberedSteps.count))
    #expect(process.steps.filter { !$0.isDescribed }.map(\.path) == [])
    #expect(process.posts.filter { !$0.isDescribed }.map(\.path) == [])
    #expect(Set(process.posts.map(\.reference.id)).subtracting(process.mentionedPosts) == [])
    for step in process.steps where step.kind.needsPerformer {
      #expect(!step.performers.isEmpty, "\(step.path)")
    }
    for step in process.steps where step.kind == .decision {
      let exits = process.flows(from: step)
      #expect(exits.count >= 2, "\(step.path)")
      #expect(exits.allSatisfy { $0.condition?.isBlank == false }, "\(step.path)")
    }
  }

  /// Also where a step comes from a template that several powers share.
  @Test(arguments: WorkedPowers.ids)
  func placesEveryElementInTheFileOfItsPower(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    let process = power.process
    var places = process.posts.map(\.location) + process.steps.map(\.location)
    places += process.flows.map(\.location) + process.risks.map(\.location)
    places += process.measures.map(\.location) + process.supervisions.map(\.location)
    places += process.filings.map(\.location)
    #expect(Set(places.map(\.file)) == [power.location.file])
  }

  @Test(arguments: WorkedPowers.ids)
  func keepsTextsShortEnoughForCharts(in id: String) throws {
    let power = try WorkedPowers.resolved(id)
    let process = power.process
    func check(_ text: LocalizedText?, atMost count: Int, _ path: ElementPath) {
      guard let text else { return }
      #expect(text.original.count <= count, "\(path): \(text.original)")
      for (_, translation) in text.translations {
        #expect(translation.count <= max(count * 4, 24), "\(path): \(translation)")
      }
    }
    check(power.name, atMost: 18, power.path)
    for post in process.posts { check(post.name, atMost: 10, post.path) }
    for step in process.steps { check(step.name, atMost: 10, step.path) }
    for step in process.steps {
      check(step.limitNote, atMost: 10, step.path)
      for document in step.documents { check(document.title, atMost: 12, step.path) }
    }
    for flow in process.flows { check(flow.condition, atMost: 6, flow.path) }
    for risk in process.risks { check(risk.manifestation, atMost: 30, risk.path) }
    for measure in process.measures { check(measure.text, atMost: 30, measure.path) }
    for supervision in process.supervisions {
      check(supervision.name, atMost: 6, supervision.path)
      check(supervision.evidence, atMost: 10, supervision.path)
      check(supervision.frequency, atMost: 10, supervision.path)
    }
  }

  @Test(arguments: WorkedPowers.bilingual)
  func isTranslatedThroughout(_ id: String) throws {
    let power = try WorkedPowers.resolved(id)
    let process = power.process
    var texts: [LocalizedText?] = [power.name, power.body, power.handlingUnit]
    texts += process.posts.flatMap { [$0.name, $0.unit?.name] }
    texts += process.steps.flatMap { [$0.name, $0.limitNote] + $0.documents.map(\.title) }
    texts += process.steps.flatMap(\.rules).map(\.title)
    texts += process.flows.map(\.condition)
    texts += process.risks.map(\.manifestation)
    texts += process.measures.flatMap { [$0.text, $0.indicator, $0.frequency, $0.evidence] }
    texts += process.measures.map(\.rule?.title)
    texts += process.supervisions.flatMap { [$0.name, $0.evidence, $0.frequency] }
    texts += process.filings.flatMap(\.materials).map(\.title)
    for text in texts.compactMap({ $0 }) {
      #expect(text.translations[.english] != nil, "\(text.original)")
    }
  }
}
