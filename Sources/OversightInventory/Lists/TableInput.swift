internal import OversightCommands
internal import OversightTables

/// Opens the tables that users name.
enum TableInput {
  /// - Parameter name: the path as the user wrote it.
  /// - Throws: ``CommandFailure`` where there is no such file, or it is no table.
  static func open(_ name: String) throws(CommandFailure) -> any TableSource {
    let bytes = try FileInput.read(
      CommandContext.current.absolute(name), as: name, atMost: TableBounds().fileBytes + 1)
    return try reading(name) { () throws(TableFault) in try TableFile.open(bytes) }
  }

  /// Reads something of a table, and says what is wrong with it by its place.
  static func reading<Value>(
    _ name: String, _ read: () throws(TableFault) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(TableFault) {
      return try read()
    } catch {
      throw ListFinding(error).failure(in: name)
    }
  }
}
