import Oversight
import OversightTemplates
import Testing

@Suite("Texts of templates")
struct TemplateTextTests {
  /// All texts that people read, with the number of Chinese characters that a chart has room for.
  private func texts(_ power: ResolvedPower) -> [(text: LocalizedText, room: Int)] {
    let entry = power.entry
    let process = power.process
    var texts: [(LocalizedText?, Int)] = [(power.name, 18), (entry.body, 18)]
    texts += [(entry.handlingUnit, 18)]
    texts += (entry.accountability + entry.conditions + entry.materials).map { ($0, 30) }
    texts += entry.rules.map { ($0.title, 30) }
    texts += process.posts.flatMap { [($0.name, 10), ($0.unit?.name, 18)] }
    for step in process.steps where !step.kind.isGateway {
      texts += [(step.name, 10), (step.limitNote, 10)]
      texts += step.documents.map { ($0.title, 12) } + step.rules.map { ($0.title, 30) }
    }
    texts += process.flows.map { ($0.condition, 6) }
    texts += process.risks.map { ($0.manifestation, 30) }
    for measure in process.measures {
      texts += [(measure.text, 30), (measure.frequency, 10), (measure.indicator, 10)]
      texts += [(measure.evidence, 10), (measure.rule?.title, 30)]
    }
    for supervision in process.supervisions {
      texts += [(supervision.name, 6), (supervision.evidence, 10), (supervision.frequency, 10)]
    }
    texts += process.filings.flatMap(\.materials).map { ($0.title, 30) }
    return texts.compactMap { text, room in text.map { ($0, room) } }
  }

  @Test(arguments: Templates.ids) func areInBothLanguages(_ id: String) throws {
    for (text, _) in texts(try Templates.resolved(id)) {
      #expect(text.translations[.english]?.isEmpty == false, "\(text.original)")
    }
  }

  @Test(arguments: Templates.ids) func haveRoomOnTheCharts(_ id: String) throws {
    for (text, room) in texts(try Templates.resolved(id)) {
      #expect(text.original.count <= room, "\(text.original)")
      let english = text.translations[.english] ?? ""
      #expect(english.count <= max(room * 4, 24), "\(english)")
    }
  }

  /// The same sentence in two places says of neither what is done there.
  @Test func sayNothingTwice() {
    let powers = Templates.ids.compactMap { try? Templates.resolved($0) }
    #expect(powers.count == Templates.ids.count)
    func repeated(_ texts: [String]) -> [String] {
      Dictionary(grouping: texts) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    }
    #expect(repeated(powers.flatMap { $0.process.measures.map(\.text.original) }) == [])
    #expect(repeated(powers.flatMap { $0.process.risks.map(\.manifestation.original) }) == [])
  }
}
