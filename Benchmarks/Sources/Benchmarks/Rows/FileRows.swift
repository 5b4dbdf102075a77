internal import Foundation
internal import Oversight
internal import OversightFormats
internal import OversightRules

/// BPMN files from their bytes, beside pm4py on the same files.
enum FileRows {
  /// What pm4py says of a file: seconds of processor time; nil where it refuses.
  private struct PeerAnswer: Decodable {
    let read: Double?
    /// Of reading, making a net and judging its soundness.
    let judged: Double?
  }

  private struct File {
    let url: URL
    let bytes: [UInt8]

    init(_ url: URL) throws {
      self.url = url
      bytes = [UInt8](try Data(contentsOf: url))
    }

    /// The powers of the file; nil where it is refused.
    func catalogue() -> ResolvedCatalogue? {
      var document = CatalogueDocument()
      _ = document.add(bpmn: bytes, file: url.lastPathComponent)
      return try? document.resolved()
    }

    func isRead() -> Bool { BPMNDocument.read(bytes, file: url.lastPathComponent).problems.isEmpty }
  }

  /// How long pm4py may take over one file, in seconds of processor time.
  private static let limit = 20
  /// Files of the folder that the environment names, and a large one that is made.
  static func rows() throws -> [Row] {
    let peer = PeerProgram("bpmn.py", limit: limit)
    var rows: [Row] = []
    if let folder = ProcessInfo.processInfo.environment["OVERSIGHT_BPMN"] {
      let files = try files(below: URL(fileURLWithPath: folder))
      let read = files.filter { $0.isRead() && $0.catalogue() != nil }
      rows += try self.rows("BPMN files", read, "\(read.count) of \(files.count)", peer)
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "bpmn-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "made.bpmn")
    // Some 2.4 MB.
    try MadeDrawing.text(of: Workload.process(steps: 4_000))
      .write(to: url, atomically: true, encoding: .utf8)
    let made = try File(url)
    rows += try self.rows(
      "a large BPMN file", [made], "\(made.bytes.count / 1_000) kB", peer, factor: 50)
    return rows
  }

  private static func files(below folder: URL) throws -> [File] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "bpmn" }
      .sorted { $0.path < $1.path }.map(File.init)
  }

  private static func rows(
    _ what: String, _ files: [File], _ size: String, _ peer: PeerProgram?, factor: Double? = nil
  ) throws -> [Row] {
    let answers = try peer?.answers(
      to: files.map { Data($0.url.path.utf8) }, as: PeerAnswer.self)
    // Times are compared over the files that both take.
    func row(
      _ work: String, _ theirs: KeyPath<PeerAnswer, Double?>, factor: Double? = nil,
      _ ours: (File) -> Bool
    ) -> Row {
      let all = Stopwatch.measure(runs: 3) { files.allSatisfy(ours) }
      var row = Row("\(what), \(work)", size, all.seconds)
      guard let answers else { return row }
      let both = zip(files, answers).compactMap { file, answer in
        answer[keyPath: theirs].map { (file: file, seconds: $0) }
      }
      guard !both.isEmpty else {
        row.beside = "pm4py takes none of them"
        return row
      }
      let time = Stopwatch.measure(runs: 3) { both.allSatisfy { ours($0.file) } }
      let peers = both.reduce(0) { $0 + $1.seconds }
      row.beside =
        "pm4py \(peers.asTime) over \(both.count) of them: \((peers / time.seconds).asRatio)"
      if let factor {
        row.mark = "≥ \(factor.asRatio)"
        row.isMet = all.isRight && peers / time.seconds >= factor
      }
      return row
    }
    return [
      row("read", \.read, factor: factor) { $0.isRead() },
      row("read and all rules", \.judged) { file in file.catalogue().map(CheckRows.check) == true },
    ]
  }
}
