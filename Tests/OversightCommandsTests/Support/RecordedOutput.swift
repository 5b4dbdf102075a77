import OversightCommands
import Synchronization

/// Keeps what a command prints.
final class RecordedOutput: TextOutput {
  private let written = Mutex("")
  let isTerminal: Bool

  init(isTerminal: Bool = false) { self.isTerminal = isTerminal }

  var text: String { written.withLock { $0 } }

  func write(_ text: String) throws(CommandFailure) { written.withLock { $0 += text } }
}
