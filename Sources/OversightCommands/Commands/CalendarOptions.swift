package import ArgumentParser
package import Oversight
internal import OversightRules
internal import OversightYAML

/// The option that says which days an office works, beside what its configuration says.
package struct CalendarOptions: ParsableArguments {
  /// No calendar has more bytes.
  private static let mostBytes = 16 << 20

  @Option(name: .customLong("calendar"), help: .option("calendar", valueName: "file"))
  package var files: [String] = []

  package init() {}

  /// The calendar of the office, with the days of the files.
  ///
  /// - Throws: ``CommandFailure`` with all problems of the first file that has some.
  package func calendar(of office: Office) throws -> WorkingCalendar {
    var calendar = office.configuration.policy.calendar
    for name in files {
      let bytes = try FileInput.read(
        CommandContext.current.absolute(name), as: name, atMost: Self.mostBytes)
      do throws(YAMLErrors) {
        try CalendarFile.read(
          String(decoding: bytes, as: UTF8.self), file: name, into: &calendar)
      } catch {
        throw CommandFailure(error)
      }
    }
    return calendar
  }
}
