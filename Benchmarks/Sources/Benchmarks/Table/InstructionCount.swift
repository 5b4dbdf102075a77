internal import Foundation

/// Counts instructions, by running this program anew under Valgrind.
enum InstructionCount {
  private static let valgrind = ["/usr/bin/valgrind", "/usr/local/bin/valgrind"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The instructions of one run of a work on something of a size; nil where they cannot be counted.
  ///
  /// - Parameter most: the greatest size that does not take too long.
  static func of(_ work: String, size: Int, most: Int = 100_000) -> Double? {
    guard size <= most, let three = total(work, size, runs: 3),
      let one = total(work, size, runs: 1), three > one
    else { return nil }
    return (three - one) / 2
  }

  private static func total(_ work: String, _ size: Int, runs: Int) -> Double? {
    guard let valgrind, let program = Bundle.main.executablePath else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
    process.arguments = [
      "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", program,
      "run", work, String(size), String(runs),
    ]
    let output = Pipe()
    process.standardError = output
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let report = (try? output.fileHandleForReading.readToEnd()).flatMap { $0 } ?? Data()
    process.waitUntilExit()
    // The line is "==1234== I refs:        1,234,567".
    return String(decoding: report, as: UTF8.self).split(separator: "\n")
      .first { $0.contains("I refs:") || $0.contains("I   refs:") }
      .flatMap { $0.split(separator: ":").last }
      .flatMap { Double($0.filter(\.isNumber)) }
  }
}
