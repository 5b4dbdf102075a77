public import Oversight

extension ModelCatalog {
  /// Makes a program of a catalogue: the commands of the tool, on the powers of the catalogue.
  ///
  /// ```swift
  /// import Oversight
  /// import OversightCommands
  ///
  /// @main struct Catalog: ModelCatalog {
  ///   static var powers: [any PowerModel] { [DogLicence()] }
  /// }
  /// ```
  ///
  /// What models and rules print goes to the standard error: the standard output is for the answer.
  /// The program ends with status 0 where nothing was found, 1 where there are gaps, and 2 where it
  /// could not check.
  public static func main() {
    // Before the first line of the author's code runs.
    let output = FileDescriptorOutput.reserving()
    // A worker draws what it is given, and needs no powers of its own.
    let isWorker = CommandLine.arguments.dropFirst().first == WorkerProgram.command
    CommandLineTool.main(
      host: ProgramHost(models: isWorker ? [] : powers, rules: isWorker ? [] : rules),
      output: output)
  }
}
