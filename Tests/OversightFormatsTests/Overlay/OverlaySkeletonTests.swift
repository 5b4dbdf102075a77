import Foundation
import Oversight
import OversightFormats
import OversightTestSupport
import Testing

/// Overlays that are written to be filled in.
@Suite("Overlays to fill in") struct OverlaySkeletonTests {
  private func drawing(_ text: String) -> ModelFile {
    ModelFile(Array(text.utf8), in: .bpmn, name: "permit.bpmn")
  }

  private func resolved(_ file: ModelFile) throws -> ResolvedCatalogue {
    var document = CatalogueDocument()
    document.add(try #require(file.document), files: [file.name])
    return try document.resolved()
  }

  private func skeleton(
    of file: ModelFile, _ language: Language = .english
  ) throws -> String {
    OverlaySkeleton.text(
      of: try resolved(file).powers, in: file, base: file.name, language: language)
  }

  /// The powers with an overlay over them.
  private func lay(_ overlay: String, over file: ModelFile) throws -> ResolvedCatalogue {
    let top = ModelFile(Array(overlay.utf8), in: .yaml, name: "permit.overlay.yml")
    #expect(top.faults.isEmpty, "\(overlay)")
    let (merged, problems) = Overlay.lay(
      try #require(top.document), over: try #require(file.document), named: file.name,
      fit: file.documentID)
    #expect(problems.map(\.message[.english]) == [], "\(overlay)")
    var document = CatalogueDocument()
    document.add(merged, files: [file.name, top.name])
    return try document.resolved()
  }

  /// Drawings of many kinds, and such whose ids and names do not fit.
  private static let drawings =
    [
      PackageFiles.root.appending(path: "Examples/stall-permit/stall-permit.bpmn"),
      PackageFiles.root.appending(path: "Tests/ReaderFuzzer/Seeds/drawing.bpmn"),
    ].map { (try? String(contentsOf: $0, encoding: .utf8)) ?? "" } + [
      BPMNSamples.process(
        """
        <bpmn:task id="受理" name="A *b: &amp;c ? #d&#10;e"/><bpmn:task id="t.1"/><bpmn:task id="t-1"/>
        \(BPMNSamples.flow("受理", "t.1"))\(BPMNSamples.flow("t.1", "t-1"))
        """),
      BPMNSamples.process(
        """
        \(BPMNSamples.flow("a", "b"))\(BPMNSamples.flow("a", "c"))<bpmn:laneSet id="l">
        <bpmn:lane id="x.y" name="No"><bpmn:flowNodeRef>a</bpmn:flowNodeRef></bpmn:lane>
        <bpmn:lane id="x-y" name="N"><bpmn:flowNodeRef>b</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>c</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
        <bpmn:task id="a"/><bpmn:task id="b"/><bpmn:task id="c"/>
        """),
    ]

  @Test("As it is written, it is read without problems and changes nothing", arguments: drawings)
  func unchanged(text: String) throws {
    let file = drawing(text)
    let plain = try CanonicalJSON.encode(resolved(file))
    for language in [Language.english, .simplifiedChinese] {
      let overlay = try skeleton(of: file, language)
      #expect(try CanonicalJSON.encode(lay(overlay, over: file)) == plain)
      let value = ModelFile(Array(overlay.utf8), in: .yaml, name: "o.yml").document
      #expect(try DocumentSchema(OverlaySchema.text()).accepts(#require(value)), "\(overlay)")
    }
  }

  @Test("It changes nothing of random drawings either")
  func random() throws {
    for seed in 0..<Fuzz.count(60) {
      var random = RandomBPMN(seed: UInt64(seed))
      let file = drawing(random.document())
      guard file.faults.isEmpty, let catalogue = try? resolved(file) else { continue }
      let overlay = try skeleton(of: file)
      let laid = try CanonicalJSON.encode(lay(overlay, over: file))
      #expect(try laid == CanonicalJSON.encode(catalogue), "seed \(seed)")
    }
  }

  @Test("With every comment taken in and every blank filled, it says what it offers")
  func filled() throws {
    let file = drawing(Self.drawings[0])
    let lines = try skeleton(of: file).split(separator: "\n").compactMap { line -> String? in
      let text = line.drop { $0 == " " }
      if text.hasPrefix("## ") || text == "outline: true" { return nil }
      guard text.hasPrefix("# ") else { return String(line) }
      return String(repeating: " ", count: line.count - text.count) + text.dropFirst(2)
    }
    let overlay = lines.joined(separator: "\n").replacing(
      "responsible: …", with: "responsible: desk"
    )
    .replacing("receipt: …", with: "receipt: desk").replacing("post: …", with: "post: supervisor")
    .replacing("performers: …", with: "performers: desk")
    let power = try lay(overlay, over: file).powers[0]
    let work = power.process.steps.filter { $0.number != nil }
    #expect(!work.isEmpty && power.process.risks.count == work.count)
    #expect(power.process.measures.count == work.count)
    #expect(!power.entry.isOutline && power.entry.category == .licence)
    #expect(!power.process.handOvers.isEmpty)
    for handOver in power.process.handOvers {
      #expect(power.process[handOver.flow].receipt?.id == "desk")
      #expect(!power.process.supervisions(of: power.process[handOver.flow]).isEmpty)
    }
    for step in work { #expect(!power.process.supervisions(of: step).isEmpty, "\(step.path)") }
  }
}
