import Foundation
import Oversight

/// Prints a made log of a power: `MadeLog MODELS.json POWER EVENTS [SEED]`.
do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard (3...4).contains(arguments.count), let wanted = Int(arguments[2]), wanted > 0,
    let seed = arguments.count > 3 ? UInt64(arguments[3]) : 1
  else {
    throw LogMakerError(description: "usage: MadeLog MODELS.json POWER EVENTS [SEED]")
  }
  var document = CatalogueDocument()
  document.add(
    json: Array(try Data(contentsOf: URL(fileURLWithPath: arguments[0]))), file: arguments[0])
  guard
    let power = try document.resolved().powers.first(where: { $0.entry.id == arguments[1] })
  else { throw LogMakerError(description: "\(arguments[0]) has no power '\(arguments[1])'") }
  var log = MadeLog(of: power, seed: seed)
  var (events, number) = (0, 0)
  var chunk = MadeLog.heading
  while events < wanted {
    number += 1
    let rows = log.rows(ofCase: number)
    guard rows.events > 0 || number < 1_000 else {
      throw LogMakerError(description: "no case of '\(arguments[1])' comes to an end")
    }
    events += rows.events
    chunk += rows.text
    if chunk.utf8.count > 1 << 20 {
      FileHandle.standardOutput.write(Data(chunk.utf8))
      chunk = ""
    }
  }
  FileHandle.standardOutput.write(Data(chunk.utf8))
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(2)
}

/// Why no log was made.
struct LogMakerError: Error, CustomStringConvertible {
  let description: String
}
