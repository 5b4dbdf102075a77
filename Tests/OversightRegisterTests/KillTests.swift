import Foundation
import GRDB
import OversightCommands
import OversightRegister
import OversightTestSupport
import Testing

@Suite("Writers that are killed")
struct KillTests {
  @Test("What was acknowledged is in the register, whenever its writers were killed")
  func kills() throws {
    let folder = try RegisterFolder()
    _ = try RegisterStore.create(folder.register, as: "r", event(.founded, "U"))
      .append { _ in event(.opened, "U-2026-0001") }
    var random = SeededGenerator(seed: 20_261_126)
    var acknowledged: Set<String> = []
    var killed = 0
    let rounds = Fuzz.count(8)
    for _ in 0..<rounds {
      let writers = try (0..<2).map { _ in
        try RegisterProgram(
          ["add", "U-2026-0001", "--title", "T", "--by", "W"], in: folder)
      }
      let readers = try (0..<4).map { _ in try RegisterProgram(["verify"], in: folder) }
      // About as long as the programs run: some are in the midst of writing, some have ended.
      usleep(UInt32.random(in: 20_000...220_000, using: &random))
      for writer in writers { writer.kill() }
      for writer in writers {
        let status = writer.wait()
        let heads = writer.output.matches(of: /head ([0-9a-f]{64})\)\n/).map { String($0.1) }
        #expect(status == -1 || (status == 0 && heads.count == 1), "\(writer.errors)")
        if heads.isEmpty { killed += 1 }
        acknowledged.formUnion(heads)
      }
      for reader in readers {
        #expect(reader.wait() == 0, "\(reader.output)\(reader.errors)")
      }
    }
    let store = try RegisterStore.open(folder.register, as: "r")
    let events = try store.events()
    #expect(try store.chain().fault == nil)
    #expect(acknowledged.isSubset(of: events.map(\.digest)))
    // A writer that was killed after its commit has not told; no other event is there.
    #expect(events.count - 2 >= acknowledged.count)
    #expect(events.count - 2 <= rounds * 2)
    let queue = try DatabaseQueue(path: folder.register)
    let answer = try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(answer == ["ok"])
    Fuzz.report(rounds, "rounds of killed writers of a register")
    Fuzz.report(killed, "writers that were killed before they had acknowledged")
    Fuzz.report(
      events.count - 2 - acknowledged.count, "events whose writers were killed before telling")
    Fuzz.report(acknowledged.count, "acknowledged events that were found again")
  }

  private func event(_ kind: EventKind, _ number: String) -> NewEvent {
    NewEvent(filing: number, kind: kind, actor: "F", time: EventTime(secondsSince1970: 0))
  }
}
