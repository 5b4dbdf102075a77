import Foundation

/// Writes the files into a folder that is new or empty.
func write(_ files: DistrictFiles, to folder: URL) throws {
  let manager = FileManager.default
  if let there = try? manager.contentsOfDirectory(atPath: folder.path), !there.isEmpty {
    throw DistrictError.notEmpty(folder.path)
  }
  try manager.createDirectory(at: folder, withIntermediateDirectories: true)
  try files.forEach { file in
    try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
  }
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  guard (1...3).contains(arguments.count), !arguments[0].hasPrefix("-"),
    let scale = arguments.count > 1 ? Double(arguments[1]) : 1, scale > 0, scale <= 1_000,
    let seed = arguments.count > 2 ? UInt64(arguments[2]) : 1
  else { throw DistrictError.usage }
  let files = try DistrictFiles(DistrictCounts(scale: scale), seed: seed)
  try write(files, to: URL(fileURLWithPath: arguments[0]))
} catch {
  FileHandle.standardError.write(Data("error: \(error)\n".utf8))
  exit(2)
}
