internal import GRDB
internal import Oversight
package import OversightCommands

/// The register in its file: events are appended, and nothing is changed.
///
/// One process writes at a time and readers do not wait for it (write-ahead log). An event that
/// was acknowledged is on the disk: `synchronous=FULL` writes the log through at each commit.
///
/// - Source: SQLite, "Write-Ahead Logging" and "PRAGMA synchronous".
package struct RegisterStore: Sendable {
  /// `OVRG`, by which a register is told from another database.
  private static let applicationID = 0x4F56_5247
  /// How long a writer waits for another, in seconds.
  package static let patience = 10

  /// The file as the user has named it.
  private let name: String
  private let queue: DatabaseQueue
  private let patience: Int

  private init(name: String, queue: DatabaseQueue, patience: Int) {
    (self.name, self.queue, self.patience) = (name, queue, patience)
  }

  /// Makes a register with its first event.
  ///
  /// - Throws: ``CommandFailure`` where there is such a file, or it cannot be written.
  package static func create(
    _ path: String, as name: String, _ founding: NewEvent
  ) throws(CommandFailure) -> RegisterStore {
    if AtomicFile.realPath(of: path) != nil {
      throw CommandFailure(Texts.register.text("exists", ["file": LocalizedText(name.legible)]))
    }
    let store = try connected(path, name, isReadOnly: false, patience)
    try store.guarded { () throws in
      try store.queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      try migrator.migrate(store.queue)
    }
    _ = try store.append { _ in founding }
    return store
  }

  /// Opens a register.
  ///
  /// - Parameter patience: how many seconds a writer waits for another.
  /// - Throws: ``CommandFailure`` where the file is none, or cannot be opened.
  package static func open(
    _ path: String, as name: String, isReadOnly: Bool = false, patience: Int = patience
  ) throws(CommandFailure) -> RegisterStore {
    _ = try AtomicFile.existing(path, as: name)
    let store = try connected(path, name, isReadOnly: isReadOnly, patience)
    let state = try store.guarded { () throws in
      try store.queue.read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA application_id"),
          try migrator.hasBeenSuperseded(database),
          try migrator.hasCompletedMigrations(database)
        )
      }
    }
    guard state.0 == applicationID else {
      throw CommandFailure(Texts.register.text("no-register", store.place))
    }
    guard !state.1 else { throw CommandFailure(Texts.register.text("newer", store.place)) }
    guard state.2 || !isReadOnly else {
      throw CommandFailure(Texts.register.text("older", store.place))
    }
    if !state.2 { try store.guarded { () throws in try migrator.migrate(store.queue) } }
    return store
  }

  /// Appends the event that is made of what is there; nobody else writes in between.
  ///
  /// - Parameter make: gets what the register has at that moment.
  /// - Returns: the event, which is on the disk.
  package func append(
    _ make: (RegisterContent) throws -> NewEvent
  ) throws(CommandFailure) -> RegisterEvent {
    try guarded { () throws in
      try queue.writeWithoutTransaction { database in
        var appended: RegisterEvent?
        try database.inTransaction(.immediate) {
          let content = RegisterContent(database)
          let event = try make(content).event(after: content.last())
          try database.execute(
            sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
              event.sequence, event.filing, event.kind, event.actor, event.time, event.payload,
              event.previous, event.digest,
            ])
          appended = event
          return .commit
        }
        guard let appended else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return appended
      }
    }
  }

  /// All events in their order, or those of one filing.
  package func events(of filing: String? = nil) throws(CommandFailure) -> [RegisterEvent] {
    try guarded { () throws in
      try queue.read { database in
        let content = RegisterContent(database)
        return try filing.map(content.events(of:)) ?? content.events()
      }
    }
  }

  /// All filings, in the order in which they were opened.
  package func filings() throws(CommandFailure) -> [Filing] {
    let events = try events()
    return try guarded { () throws in try Filing.all(of: events) }
  }

  /// Reads the whole chain.
  ///
  /// - Complexity: O(size of the register) time; one event at a time in memory.
  package func chain(anchor: String? = nil) throws(CommandFailure) -> EventChain {
    try guarded { () throws in
      try queue.read { database in
        var chain = EventChain(anchor: anchor)
        let rows = try Row.fetchCursor(
          database, sql: "\(RegisterEvent.selection) ORDER BY sequence")
        while let row = try rows.next() { chain.read(RegisterEvent(row)) }
        return chain
      }
    }
  }

  // MARK: The file

  private static func connected(
    _ path: String, _ name: String, isReadOnly: Bool, _ patience: Int
  ) throws(CommandFailure) -> RegisterStore {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(Double(patience))
    if !isReadOnly { configuration.journalMode = .wal }
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return RegisterStore(name: name, queue: queue, patience: patience)
    } catch {
      if isReadOnly, let store = onReadOnlyMedium(path, name, configuration, patience) {
        return store
      }
      throw failure(error, name, patience)
    }
  }

  /// A register where nothing can be written beside it, so that its log cannot be opened: on a disc, in a
  /// backup. It is read as it is, which needs that it has no log of its own.
  private static func onReadOnlyMedium(
    _ path: String, _ name: String, _ configuration: Configuration, _ patience: Int
  ) -> RegisterStore? {
    guard AtomicFile.realPath(of: path + "-wal") == nil else { return nil }
    let escaped = path.unicodeScalars.map { scalar in
      "?#%".unicodeScalars.contains(scalar)
        ? "%" + String(scalar.value, radix: 16, uppercase: true) : String(scalar)
    }.joined()
    guard
      let queue = try? DatabaseQueue(
        path: "file:\(escaped)?immutable=1", configuration: configuration)
    else { return nil }
    return RegisterStore(name: name, queue: queue, patience: patience)
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: eventTable(kinds: filingKinds)) }
    // What is supervised besides filings has events of its own kinds. The events stay what they are.
    migrator.registerMigration("2") { database in
      try database.execute(
        sql: """
          DROP INDEX events_of_filing;
          DROP INDEX one_opening;
          ALTER TABLE events RENAME TO former_events;
          DROP TRIGGER no_change;
          DROP TRIGGER no_removal;
          \(eventTable(kinds: EventKind.allCases))
          INSERT INTO events SELECT * FROM former_events ORDER BY sequence;
          DROP TABLE former_events;
          """)
    }
    return migrator
  }

  /// The kinds of the first version.
  private static let filingKinds: [EventKind] = [
    .founded, .opened, .material, .received, .opinion, .rectified, .corrected, .closed,
  ]

  private static func eventTable(kinds: [EventKind]) -> String {
    """
          CREATE TABLE events (
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
            filing TEXT NOT NULL CHECK (filing <> ''),
            kind TEXT NOT NULL CHECK (kind IN (\(kinds.map { "'\($0.rawValue)'" }
            .joined(separator: ", ")))),
            actor TEXT NOT NULL CHECK (actor <> ''),
            time TEXT NOT NULL CHECK (length(time) = 20),
            payload TEXT NOT NULL CHECK (json_valid(payload)),
            previous TEXT NOT NULL UNIQUE CHECK (length(previous) = 64),
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64)
          ) STRICT;
          CREATE INDEX events_of_filing ON events (filing, sequence);
          CREATE UNIQUE INDEX one_opening ON events (filing) WHERE kind = 'opened';
          CREATE TRIGGER no_change BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
          CREATE TRIGGER no_removal BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
    """
  }

  private var place: [String: LocalizedText] { ["file": LocalizedText(name.legible)] }

  /// Says what the database has to say in the user's words.
  private func guarded<Value>(_ work: () throws -> Value) throws(CommandFailure) -> Value {
    do { return try work() } catch { throw Self.failure(error, name, patience) }
  }

  private static func failure(
    _ error: any Error, _ name: String, _ patience: Int
  ) -> CommandFailure {
    if let failure = error as? CommandFailure { return failure }
    var arguments = [
      "file": LocalizedText(name.legible), "seconds": LocalizedText("\(patience)"),
      "reason": LocalizedText("\(error)".legible),
    ]
    guard let fault = error as? DatabaseError else {
      return CommandFailure(Texts.register.text("database", arguments))
    }
    arguments["reason"] = LocalizedText((fault.message ?? "\(fault.resultCode)").legible)
    let key =
      switch fault.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: "busy"
      case .SQLITE_FULL: "full"
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: "read-only"
      case .SQLITE_CANTOPEN: "cannot-open"
      case .SQLITE_NOTADB: "no-register"
      case .SQLITE_CORRUPT: "corrupt"
      default: "database"
      }
    return CommandFailure(Texts.register.text(key, arguments))
  }
}
