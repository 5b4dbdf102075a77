import Foundation
import GRDB
import Oversight
import OversightCommands
import OversightRegister
import OversightTestSupport
import Testing

@Suite("The chain of the register")
struct ChainTests {
  /// A register with so many filings, each with a few events; what stands in them is random.
  private func filled(_ count: Int, seed: UInt64) throws -> (RegisterFolder, RegisterStore) {
    let folder = try RegisterFolder()
    let store = try RegisterStore.create(
      folder.register, as: "r", event("U", .founded, [.unit: "U"]))
    var random = SeededGenerator(seed: seed)
    while try store.events().count < count {
      let number = "U-2026-\(Int.random(in: 1...9, using: &random))"
      let fields: [FilingField: String] = [
        .matter: ["屋顶 \"A\"", "a\nb", "", "é", "e\u{301}"].randomElement(using: &random) ?? "",
        .amount: "\(Int.random(in: 0...9, using: &random))",
      ]
      let kind: EventKind = try store.events(of: number).isEmpty ? .opened : .corrected
      _ = try store.append { _ in event(number, kind, fields) }
    }
    return (folder, store)
  }

  private func event(
    _ number: String, _ kind: EventKind, _ fields: [FilingField: String]
  ) -> NewEvent {
    NewEvent(
      filing: number, kind: kind, actor: "张三", time: EventTime(secondsSince1970: 1_700_000_000),
      fields: fields)
  }

  /// Whether the chain is whole: everything is put together and digested once more, by another
  /// implementation, in the plainest way.
  private func isWhole(_ events: [RegisterEvent]) -> Bool {
    var before = String(repeating: "0", count: 64)
    for (place, event) in events.enumerated() {
      var content = ""
      for text in [
        "urn:oversight:register-event:1", before, "\(place + 1)", event.filing, event.kind,
        event.actor, event.time, event.payload,
      ] { content += "\(Array(text.utf8).count):" + text + "," }
      let digest = Oversight.SHA256.hexDigest(of: content)
      guard event.sequence == place + 1, event.previous == before, event.digest == digest else {
        return false
      }
      before = digest
    }
    return true
  }

  /// Changes the file as who has the disk can, past the triggers and checks.
  private func tamper(_ folder: RegisterFolder, _ statements: String...) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.register, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA ignore_check_constraints = 1; DROP TRIGGER no_change; DROP TRIGGER no_removal")
      for statement in statements { try database.execute(sql: statement) }
    }
    try queue.close()
  }

  @Test("A register that nobody has touched is whole, and so says a naive reader")
  func whole() throws {
    for seed in 0..<4 {
      let (_, store) = try filled(12, seed: UInt64(seed))
      let chain = try store.chain()
      #expect(chain.fault == nil)
      #expect(chain.count == 12)
      #expect(chain.head == (try store.events().last?.digest))
      #expect(isWhole(try store.events()))
      for event in try store.events() {
        #expect(try store.chain(anchor: event.digest).fault == nil)
      }
    }
  }

  @Test(
    "A changed field is found at its event",
    arguments: ["filing", "kind", "actor", "time", "payload", "digest", "previous"])
  func changed(column: String) throws {
    var random = SeededGenerator(seed: 7)
    let (folder, store) = try filled(10, seed: 1)
    let number = Int.random(in: 1...10, using: &random)
    try tamper(
      folder,
      "UPDATE events SET \(column) = substr(\(column), 2) || 'x' WHERE sequence = \(number)")
    let fault = try store.chain().fault
    #expect(fault == (column == "previous" ? .unlinked(number) : .changed(number)))
    #expect(!isWhole(try store.events()))
  }

  @Test("A removed event is missing; where the later ones are renumbered, the link is broken")
  func removed() throws {
    for number in [1, 4, 9] {
      let (folder, store) = try filled(10, seed: UInt64(number))
      try tamper(folder, "DELETE FROM events WHERE sequence = \(number)")
      #expect(try store.chain().fault == .missing(number))
      #expect(!isWhole(try store.events()))
      let (other, renumbered) = try filled(10, seed: UInt64(number))
      try tamper(
        other, "DELETE FROM events WHERE sequence = \(number)",
        "UPDATE events SET sequence = -sequence WHERE sequence > \(number)",
        "UPDATE events SET sequence = -sequence - 1 WHERE sequence < 0")
      #expect(try renumbered.chain().fault == .unlinked(number))
      #expect(!isWhole(try renumbered.events()))
    }
  }

  @Test("Two events that changed places break the link at the first of them")
  func reordered() throws {
    let (folder, store) = try filled(10, seed: 3)
    try tamper(
      folder, "UPDATE events SET sequence = 99 WHERE sequence = 4",
      "UPDATE events SET sequence = 4 WHERE sequence = 7",
      "UPDATE events SET sequence = 7 WHERE sequence = 99")
    #expect(try store.chain().fault == .unlinked(4))
    #expect(!isWhole(try store.events()))
  }

  @Test("An end that was cut off is found with the head that was kept")
  func truncated() throws {
    let (folder, store) = try filled(10, seed: 5)
    let head = try store.chain().head
    try tamper(folder, "DELETE FROM events WHERE sequence > 8")
    #expect(try store.chain().fault == nil)
    #expect(try store.chain(anchor: head).fault == .headless(last: 8))
  }

  @Test("A register without events is not whole, and what is no text was changed")
  func emptied() throws {
    let (folder, store) = try filled(5, seed: 9)
    try tamper(
      folder, "CREATE TABLE other AS SELECT * FROM events", "DROP TABLE events",
      "ALTER TABLE other RENAME TO events",
      "UPDATE events SET actor = NULL WHERE sequence = 3")
    #expect(try store.chain().fault == .changed(3))
    let queue = try DatabaseQueue(path: folder.register)
    try queue.write { try $0.execute(sql: "DELETE FROM events") }
    #expect(try store.chain().fault == .missing(1))
  }

  @Test("The file refuses to change or remove an event")
  func refusals() throws {
    let (folder, store) = try filled(5, seed: 6)
    let queue = try DatabaseQueue(path: folder.register)
    for statement in ["UPDATE events SET actor = 'x'", "DELETE FROM events"] {
      #expect(throws: DatabaseError.self) {
        try queue.write { try $0.execute(sql: statement) }
      }
    }
    #expect(try store.chain().fault == nil)
  }

  @Test("A writer that waits too long says who holds the register and for how long; readers read")
  func busy() throws {
    let (folder, _) = try filled(5, seed: 8)
    let store = try RegisterStore.open(folder.register, as: "r", patience: 0)
    let other = try DatabaseQueue(path: folder.register)
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      defer { try? database.execute(sql: "ROLLBACK") }
      #expect(throws: CommandFailure(Texts.register.text("busy", ["file": "r", "seconds": "0"]))) {
        try store.append { _ in event("U-2026-1", .corrected, [:]) }
      }
      #expect(try store.events().count == 5)
    }
  }

  @Test("A file that is no register is refused, and a register is never written over")
  func others() throws {
    let folder = try RegisterFolder()
    try Data("no database, and longer than a header of one".utf8).write(
      to: URL(fileURLWithPath: folder.register))
    #expect(throws: CommandFailure(Texts.register.text("no-register", ["file": "r"]))) {
      try RegisterStore.open(folder.register, as: "r", isReadOnly: true)
    }
    #expect(throws: CommandFailure(Texts.register.text("exists", ["file": "r"]))) {
      try RegisterStore.create(folder.register, as: "r", event("U", .founded, [:]))
    }
  }
}
