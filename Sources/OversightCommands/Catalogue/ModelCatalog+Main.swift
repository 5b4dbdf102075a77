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
  /// The program ends with status 0 where nothing was found, 1 where there are gaps, and 2 where it
  /// could not check.
  public static func main() {
    CommandLineTool.main(host: ProgramHost(models: powers, rules: rules))
  }
}
