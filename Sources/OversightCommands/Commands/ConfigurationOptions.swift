package import ArgumentParser
package import Oversight
internal import OversightRules

/// The options that say on which terms powers are judged.
package struct ConfigurationOptions: ParsableArguments {
  @Option(name: .customLong("config"), help: .option("config", valueName: "file"))
  package var file: String?

  @Option(name: .customLong("date"), help: .option("date", valueName: "day"))
  package var day: String?

  @Flag(name: .customLong("show-config"), help: .option("show-config"))
  package var showConfig = false

  package init() {}

  /// The day for which is judged: that of the option, else today.
  ///
  /// - Throws: ``CommandFailure`` where the option names no day.
  package func date() throws(CommandFailure) -> CalendarDate {
    guard let day else { return .today }
    let date = CalendarDate(day)
    guard date.isValid else {
      throw CommandFailure("failure.not-a-day", ["word": LocalizedText(day)])
    }
    return date
  }

  /// What the office of models at a path asks for, which are worked on in this process.
  ///
  /// - Throws: ``CommandFailure`` with all problems of the files.
  package func office(ofModelsAt path: String) throws -> Office {
    let root =
      ModelFiles(path) == nil
      ? PackageRoot.enclosing(CommandContext.current.absolute(path)) : nil
    return try office(for: LoadedCatalogue(models: [], root: root))
  }

  /// What the office asks for: the file that the option names, else that in the root of the package,
  /// else what everybody is asked.
  ///
  /// - Throws: ``CommandFailure`` with all problems of the files.
  package func office(for catalogue: LoadedCatalogue?) throws -> Office {
    var office = try Office(
      file: file, root: catalogue?.root, rules: catalogue?.rules ?? [], date: try date())
    if let day {
      office.configuration.take(option: "--date", for: "date", value: day)
    }
    return office
  }
}
