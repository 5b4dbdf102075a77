#if canImport(Darwin)
internal import Darwin
#endif

/// The program that workers run: this one, under a command that is shown to nobody.
package enum WorkerProgram {
  /// The command of workers.
  static let command = "draw-for-parent"

  /// Where a worker finds its work, and where it answers: not among the files to which models print.
  static let requests: Int32 = 3
  static let answers: Int32 = 4

  /// The path of the program that runs.
  package static var own: String {
    #if canImport(Darwin)
    var size: UInt32 = 0
    _ = _NSGetExecutablePath(nil, &size)
    var path = [CChar](repeating: 0, count: Int(size) + 1)
    guard _NSGetExecutablePath(&path, &size) == 0 else { return CommandLine.arguments[0] }
    return String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #else
    // The program itself, also where its file was replaced meanwhile.
    return "/proc/self/exe"
    #endif
  }
}
