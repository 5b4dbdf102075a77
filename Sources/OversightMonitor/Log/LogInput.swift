internal import Oversight
internal import OversightCommands
internal import OversightRegister
internal import OversightTables
internal import OversightYAML

/// Opens the files that users name, and says what is wrong with them by place.
enum LogInput {
  /// A log: a register, XES where it begins as XML does, else a table; the last two may be packed
  /// with gzip.
  ///
  /// - Parameter power: the id of the power whose filings of a register count.
  static func log(
    _ name: String, of power: String, _ mapping: LogMapping
  ) throws(CommandFailure) -> EventLog {
    let bytes = try bytes(name, atMost: TableLog.bounds.fileBytes + 1)
    if RegisterLog.isRegister(bytes) {
      let filings = try register(name).filings()
      return try reading(name) { () throws(LogFault) in try RegisterLog.read(filings, of: power) }
    }
    return try reading(name) { () throws(LogFault) in
      let bytes = try unpacked(bytes)
      let head = bytes.prefix(64).drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
      return head.first == UInt8(ascii: "<")
        ? try XESLog.read(bytes) : try TableLog.read(bytes, mapping.columns)
    }
  }

  /// What was packed with gzip is unpacked, up to the size that a log may have.
  private static func unpacked(_ bytes: [UInt8]) throws(LogFault) -> [UInt8] {
    guard GZip.isPacked(bytes) else { return bytes }
    do throws(TableFault) {
      return try GZip.unpacked(bytes, atMost: TableLog.bounds.fileBytes)
    } catch {
      throw LogFault(error.message)
    }
  }

  static func register(_ name: String) throws(CommandFailure) -> RegisterStore {
    try RegisterStore.open(CommandContext.current.absolute(name), as: name, isReadOnly: true)
  }

  static func staffing(_ name: String) throws(CommandFailure) -> Staffing {
    let bytes = try bytes(name, atMost: 64 << 20)
    return try reading(name) { () throws(LogFault) in
      do throws(StaffingFault) {
        return try Staffing(bytes)
      } catch {
        throw LogFault(error.message, line: error.line, column: error.column)
      }
    }
  }

  static func mapping(_ name: String) throws(CommandFailure) -> LogMapping {
    let text = String(decoding: try bytes(name, atMost: 16 << 20), as: UTF8.self)
    do throws(YAMLErrors) {
      return try LogMapping(text, file: name)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func bytes(_ name: String, atMost most: Int) throws(CommandFailure) -> [UInt8] {
    try FileInput.read(CommandContext.current.absolute(name), as: name, atMost: most)
  }

  private static func reading<Value>(
    _ name: String, _ read: () throws(LogFault) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(LogFault) {
      return try read()
    } catch {
      let place = [error.line, error.line == nil ? nil : error.column].compactMap { $0 }
        .map { ":\($0)" }.joined()
      throw CommandFailure(
        LocalizedText { "\(name.legible)\(place): \(error.message[$0])" }, isLocated: true)
    }
  }
}
