import Foundation
import Oversight
import OversightCommands
import Testing

/// Commands on files in YAML and BPMN, and overlays over them.
@Suite("Files of models") struct ModelFilesTests {
  /// The example of a drawing with an overlay, in a folder of its own.
  private func folder(withOverlay: Bool = true) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let example = ToolProgram.repository + "/Examples/stall-permit"
    for name in ["stall-permit.bpmn", "stall-permit.overlay.yml"]
    where withOverlay || name.hasSuffix(".bpmn") {
      try folder.write(String(contentsOfFile: "\(example)/\(name)", encoding: .utf8), to: name)
    }
    return folder
  }

  private func run(_ arguments: String..., in folder: TemporaryFolder) -> Run {
    Run(arguments + ["--language", "en"], models: [], folder: folder.path)
  }

  @Test(
    "Of a drawing without an overlay the flow is judged, and everything else is one open question")
  func outline() throws {
    let folder = try folder(withOverlay: false)
    let check = run("check", "stall-permit.bpmn", in: folder)
    #expect(check.status == .gaps)
    #expect(check.output.contains("0 errors, 0 warnings, 0 notes"))
    let questions = check.output.split(separator: "\n").filter { $0.contains("undetermined: ") }
    #expect(questions.count == 1)
    #expect(questions.first?.contains("supervision data") == true)
    let allowed = run("check", "stall-permit.bpmn", "--allow-undetermined", in: folder)
    #expect(allowed.status == .clean)
    let suggest = run("suggest", "--path", "stall-permit.bpmn", in: folder)
    #expect(suggest.status == .gaps)
    #expect(suggest.output.contains("overlay"))
    // The flow is judged: without its way on, the task is a dead end.
    let cut = try folder.read("stall-permit.bpmn").replacingOccurrences(
      of: #"<bpmn:sequenceFlow id="f5" name="no" sourceRef="suitable" targetRef="refused" />"#,
      with: "")
    try folder.write(cut, to: "stall-permit.bpmn")
    let gaps = run("check", "stall-permit.bpmn", in: folder)
    #expect(gaps.output.contains("[unreachable-step]"))
  }

  @Test(
    "An overlay is found beside the drawing, in its folder, or by its own name, and is judged whole"
  )
  func overlay() throws {
    let folder = try folder()
    let outputs = ["stall-permit.bpmn", ".", "stall-permit.overlay.yml"].map { path in
      run("check", path, in: folder).output
    }
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("0 undetermined"))
    let merged = outputs[0].split(separator: "\n").filter { $0.contains("[examine-decide-by-one]") }
    #expect(merged.count == 1)
    // Each element stands where it is written: the task in the drawing, the risk in the overlay.
    #expect(merged.first?.hasPrefix("stall-permit.bpmn:19: error:") == true)
    #expect(outputs[0].contains("stall-permit.overlay.yml:24: warning:"))
    let suggest = run("suggest", "--path", ".", in: folder)
    #expect(suggest.status == .clean, "\(suggest.output)\(suggest.errors)")
  }

  @Test(
    "What an overlay says of what is not there is told with its place and what was meant",
    arguments: [
      ("- id: assess", "- id: asess", "19:", "did you mean 'assess'?"),
      ("{id: desk, layer", "{id: desks, layer", "14:", "did you mean 'desk'?"),
      ("- id: f2", "- id: f9", "38:", "did you mean"),
      ("id: stall-permit\n", "id: stall\n", "6:", "the power 'stall' is not in stall-permit.bpmn"),
      ("overlay: stall-permit.bpmn", "overlay: stalls.bpmn", "4:", "no file 'stalls.bpmn'"),
      ("overlay: stall-permit.bpmn", "overlay: [1]", "4:", "names the file below"),
      (
        "post: auditor, kind: content", "post: auditer, kind: content", "",
        "did you mean 'auditor'?"
      ),
    ])
  func mistakes(_ right: String, _ wrong: String, _ line: String, _ message: String) throws {
    let folder = try folder()
    let overlay = try folder.read("stall-permit.overlay.yml")
    #expect(overlay.contains(right))
    try folder.write(
      overlay.replacingOccurrences(of: right, with: wrong), to: "stall-permit.overlay.yml")
    let check = run("check", ".", in: folder)
    #expect(check.status == .failed)
    #expect(check.output.isEmpty)
    #expect(check.errors.contains("stall-permit.overlay.yml:\(line)"), "\(check.errors)")
    #expect(check.errors.contains(message), "\(check.errors)")
  }

  @Test("A null takes a key of the drawing out, and an overlay may stay an outline")
  func removal() throws {
    let folder = try folder()
    try folder.write(
      """
      overlay: stall-permit.bpmn
      powers:
        outline: true
        name: Stalls
        process:
          steps: {id: assess, performers: null}
      """, to: "stall-permit.overlay.yml")
    let yaml = run("convert", ".", "--to", "yaml", in: folder)
    #expect(yaml.status == .clean, "\(yaml.errors)")
    #expect(yaml.output.contains("outline: true"))
    #expect(yaml.output.contains("name: Stalls"))
    let step = yaml.output.components(separatedBy: "- id: assess\n")[1]
    #expect(step.prefix(120).contains("performers") == false)
  }

  @Test("A list of ids takes the place of that below")
  func listOfIDs() throws {
    let folder = try folder()
    let model = run("convert", ".", "--to", "yaml", in: folder).output
    try folder.write(
      model + """
              supervisions: {post: auditor, kind: process, phase: during, steps: [register]}

        """, to: "model.yml")
    try folder.write(
      "overlay: model.yml\npowers: {process: {supervisions: {steps: [assess, issue]}}}\n",
      to: "more.overlay.yml")
    let yaml = run("convert", "more.overlay.yml", "--to", "yaml", in: folder)
    #expect(yaml.status == .clean, "\(yaml.errors)")
    let steps = yaml.output.components(separatedBy: "steps:\n").last ?? ""
    #expect(steps.contains("- assess\n") && steps.contains("- issue\n"))
    #expect(!steps.contains("- register\n"))
  }

  @Test(
    "An overlay and the file below may be of different formats, and unknown ones are refused",
    arguments: [
      ("1", "format: urn:oversight:model:2\n", ""),
      ("1", "", ""),
      ("1", "format: urn:oversight:model:9\n", "more.overlay.yml:2:9: $.format"),
      ("8", "format: urn:oversight:model:2\n", "model.json:1:12: $.format"),
    ])
  func formats(below: String, line: String, fault: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"format": "urn:oversight:model:\(below)", "powers": [{"id": "p", "name": "P",
        "category": "other", "process": {"posts": [{"id": "a", "name": "A"}],
          "steps": [{"id": "s", "name": "S", "action": "decide", "discretion": {"none": {}}}]}}]}
      """, to: "model.json")
    try folder.write(
      """
      overlay: model.json
      \(line)powers:
        process:
          steps:
            - {id: s, performers: a}
            - {id: t, name: T, action: decide}

      """, to: "more.overlay.yml")
    let yaml = run("convert", "more.overlay.yml", "--to", "yaml", in: folder)
    #expect(yaml.status == (fault.isEmpty ? .clean : .failed), "\(yaml.errors)")
    #expect(yaml.errors.contains(fault) || fault.isEmpty, "\(yaml.errors)")
    guard fault.isEmpty else { return }
    // Of the first format, the step below is not decisive; that of the overlay is, of the newest.
    #expect(yaml.output.components(separatedBy: "decisive: false").count == 2, "\(yaml.output)")
  }

  @Test("An overlay names elements by the ids of the drawing, whatever became of them in the model")
  func drawnIDs() throws {
    let folder = try folder()
    for name in ["stall-permit.bpmn", "stall-permit.overlay.yml"] {
      let text = try folder.read(name)
        .replacingOccurrences(of: "\"assess\"", with: "\"Task.1\"")
        .replacingOccurrences(of: ">assess<", with: ">Task.1<")
        .replacingOccurrences(of: "id: assess", with: "id: Task.1")
      try folder.write(text, to: name)
    }
    let check = run("check", ".", in: folder)
    #expect(check.output.contains("[examine-decide-by-one]"), "\(check.errors)")
    #expect(check.output.contains("0 undetermined"))
  }

  @Test("Files of the office lie beside models; a file that is neither is refused by name")
  func officeFiles() throws {
    let folder = try folder()
    try folder.write("packs: [core]\n", to: "oversight.yml")
    try folder.write("waivers: []\n", to: "waivers.yml")
    let check = run("check", ".", in: folder)
    #expect(check.status == .gaps, "\(check.errors)")
    #expect(!check.output.contains("[missing-chart-header]"))
    try folder.write("power: []\n", to: "other.yml")
    let refused = run("check", ".", in: folder)
    #expect(refused.status == .failed)
    #expect(refused.errors.contains("other.yml:1:1: $: this is no model"))
    // A key that is nearly one of models makes no office's file.
    for key in ["Powers", "power", "proces", "Overlay"] {
      try folder.write("waivers: []\n\(key): []\n", to: "other.yml")
      let near = run("check", ".", in: folder)
      #expect(near.status == .failed)
      #expect(near.errors.contains("other.yml:1:1: $: this is no model"), "\(near.errors)")
    }
  }

  @Test(
    "What is converted is what it was, from each notation to each",
    arguments: ["yaml", "json", "bpmn"], ["yaml", "json", "bpmn"])
  func conversion(_ first: String, _ second: String) throws {
    let folder = try folder()
    let canonical = run("show", "--format", "json", "--path", ".", in: folder).output
    let names = ["yaml": "a.yml", "json": "a.json", "bpmn": "a.bpmn"]
    let name = try #require(names[first])
    let written = run("convert", ".", "--to", first, "--output", "out/\(name)", in: folder)
    // A folder is made only where one is asked for.
    #expect(written.status == .failed)
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/out", withIntermediateDirectories: true)
    #expect(
      run("convert", ".", "--to", first, "--output", "out/\(name)", in: folder).status == .clean)
    let again = run("convert", "out/\(name)", "--to", second, "--output", "again/", in: folder)
    #expect(again.status == .clean, "\(again.errors)")
    #expect(again.errors.isEmpty)
    let end = try #require(names[second]).split(separator: ".")[1]
    let shown = run("show", "--format", "json", "--path", "again/stall-permit.\(end)", in: folder)
    #expect(shown.output == canonical)
  }

  @Test("Flow charts are written for other tools, one a text")
  func diagrams() throws {
    let folder = try folder()
    let mermaid = run("convert", ".", "--to", "mermaid", in: folder)
    #expect(mermaid.output.hasPrefix("flowchart TD"))
    #expect(run("convert", ".", "--to", "dot", in: folder).output.hasPrefix("digraph"))
    let edition = run("convert", ".", "--to", "yaml", "--edition", "public", in: folder)
    #expect(edition.status == .failed)
    #expect(edition.errors.contains("--edition is for mermaid and dot"))
    // Two powers are two texts, and one that is not public is named.
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/two", withIntermediateDirectories: true)
    let yaml = run("convert", ".", "--to", "yaml", in: folder).output
    try folder.write(yaml, to: "two/a.yml")
    try folder.write(
      yaml.replacingOccurrences(of: "id: stall-permit", with: "id: inner\n    audience: internal"),
      to: "two/b.yml")
    let shown = run("convert", "two", "--to", "mermaid", in: folder)
    #expect(shown.status == .clean)
    #expect(shown.errors.contains("inner"))
    let inner = run("convert", "two", "--to", "dot", "--edition", "internal", in: folder)
    #expect(inner.status == .failed)
    #expect(inner.errors.contains("2 powers"))
    let schema = run("convert", ".", "--to", "dot", "--schema", "x", in: folder)
    #expect(schema.status == .failed)
    let word = run("convert", ".", "--to", "ymal", in: folder)
    #expect(word.status == .failed)
    #expect(word.errors.contains("did you mean 'yaml'?"))
  }

  @Test("An overlay to fill in is written beside a drawing or elsewhere, and never over another")
  func skeleton() throws {
    let folder = try folder(withOverlay: false)
    let before = run("show", "--format", "json", "--path", "stall-permit.bpmn", in: folder)
    let shown = run("convert", "stall-permit.bpmn", "--to", "overlay", in: folder)
    #expect(shown.output.contains("overlay: stall-permit.bpmn\n"), "\(shown.errors)")
    #expect(
      shown.output.contains(
        "- id: assess  # Assess the request and decide\n          # action: examine\n"))
    #expect(
      run("convert", "stall-permit.bpmn", "--to", "overlay", "--output", "./", in: folder)
        .status == .clean)
    #expect(try folder.read("stall-permit.overlay.yml") == shown.output)
    let after = run("show", "--format", "json", "--path", ".", in: folder)
    #expect(after.output == before.output, "\(after.errors)")
    let again = run("convert", "stall-permit.bpmn", "--to", "overlay", "--output", ".", in: folder)
    #expect(again.status == .failed)
    #expect(again.errors.contains("stall-permit.overlay.yml"))
    let deep = run(
      "convert", "stall-permit.bpmn", "--to", "overlay", "--output", "over/lays/", in: folder)
    #expect(deep.status == .clean, "\(deep.errors)")
    let written = "over/lays/stall-permit.overlay.yml"
    #expect(try folder.read(written).contains("overlay: \"../../stall-permit.bpmn\"\n"))
    let elsewhere = run("show", "--format", "json", "--path", written, in: folder)
    #expect(elsewhere.output == before.output, "\(elsewhere.errors)")
    // Of a folder or another overlay there is none.
    for path in [".", "stall-permit.overlay.yml"] {
      let refused = run("convert", path, "--to", "overlay", in: folder)
      #expect(refused.status == .failed)
      #expect(refused.errors.contains("laid over one file"), "\(refused.errors)")
    }
  }

  @Test("An open question of a drawing says under which id its answer stands in the overlay")
  func questions() throws {
    let folder = try folder()
    let outline = run("check", "stall-permit.bpmn", "--date", "2026-07-01", in: folder).output
    #expect(!outline.contains("undetermined: "))
    try FileManager.default.removeItem(atPath: folder.path + "/stall-permit.overlay.yml")
    let open = run("check", "stall-permit.bpmn", in: folder).output
    #expect(open.contains("under `- id: stall-permit` of `powers`"), "\(open)")
    #expect(open.contains("oversight convert stall-permit.bpmn --to overlay"))
    try folder.write(
      "overlay: stall-permit.bpmn\npowers: {process: {steps: {id: assess, performers: null}}}\n",
      to: "stall-permit.overlay.yml")
    let asked = run("check", "stall-permit.bpmn", in: folder).output
    #expect(
      asked.contains("In the overlay over stall-permit.bpmn, under `- id: f2`."), "\(asked)")
  }

  @Test("What a drawing has and a model cannot say is told: in one line by check, each by convert")
  func remarks() throws {
    let folder = try folder(withOverlay: false)
    let notes = (1...12).map { #"<bpmn:textAnnotation id="note\#($0)"/>"# }.joined(separator: "\n")
    let drawing = try folder.read("stall-permit.bpmn").replacingOccurrences(
      of: "</bpmn:process>", with: "\(notes)\n</bpmn:process>")
    try folder.write(drawing, to: "stall-permit.bpmn")
    let check = run("check", "stall-permit.bpmn", in: folder)
    #expect(check.errors.contains("12 × textAnnotation"))
    #expect(check.errors.split(separator: "\n").count == 1)
    let convert = run("convert", "stall-permit.bpmn", "--to", "yaml", in: folder)
    #expect(convert.errors.contains("textAnnotation 'note12'"))
    #expect(run("check", "stall-permit.bpmn", "--quiet", in: folder).errors.isEmpty)
  }
}
