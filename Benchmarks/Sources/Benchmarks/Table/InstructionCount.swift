internal import Foundation

/// Counts instructions, by running this program anew under Valgrind.
enum InstructionCount {
  private static let valgrind = ["/usr/bin/valgrind", "/usr/local/bin/valgrind"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Beyond that, it takes too long.
  private static let mostSteps = 100_000

  /// The instructions of one run; nil where they cannot be counted.
  static func of(_ workload: Workload, steps: Int) -> Double? {
    guard steps <= mostSteps, let three = total(workload, steps, runs: 3),
      let one = total(workload, steps, runs: 1), three > one
    else { return nil }
    return (three - one) / 2
  }

  private static func total(_ workload: Workload, _ steps: Int, runs: Int) -> Double? {
    guard let valgrind, let program = Bundle.main.executablePath else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: valgrind)
    process.arguments = [
      "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", program,
      "run", workload.rawValue, String(steps), String(runs),
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
