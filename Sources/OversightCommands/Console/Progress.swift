/// A line on a terminal that says how far long work has come, and nothing anywhere else.
struct Progress {
  private let output: (any TextOutput)?

  init(output: any TextOutput) { self.output = output.isTerminal ? output : nil }

  func show(_ text: String) { try? output?.write("\r\u{1B}[K\(text)") }

  func clear() { try? output?.write("\r\u{1B}[K") }
}
