internal import ArgumentParser
internal import Oversight

/// Writes a starter package.
struct InitCommand: CatalogueCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init", abstract: .help("init"), discussion: .help("init.discussion"))
  }

  @Argument(help: .option("name"))
  var name: String?

  @Option(help: .option("dependency", valueName: "url|path"))
  var dependency: String?

  @OptionGroup var reader: ReaderOptions

  func perform() throws -> ExitStatus {
    let folder = context.absolute(name ?? ".")
    guard let dependency = dependency ?? Toolkit.checkout else {
      throw CommandFailure("failure.no-toolkit")
    }
    let starter = try StarterPackage(
      name: try packageName(in: folder), dependency: dependency,
      isPath: StarterPackage.isPath(dependency), folder: context.folder)
    try starter.write(into: folder)
    var places = [
      "files": LocalizedText(starter.files.map { "  \($0.path)\n" }.joined()),
      "product": LocalizedText(starter.name),
    ]
    if let name { places["folder"] = LocalizedText(name) }
    let next = text(name == nil ? "init.done-here" : "init.done", places)
    try context.output.write(next + "\n")
    return .clean
  }

  /// The name that was given, else that of the folder, if either can name a package.
  private func packageName(in folder: String) throws(CommandFailure) -> String {
    let name = name ?? folder.split(separator: "/").last.map(String.init) ?? ""
    let isValid =
      name.first?.isLetter == true
      && name.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
    guard isValid, !StarterPackage.takenNames.contains(name.lowercased()) else {
      throw CommandFailure("failure.bad-package-name", ["name": LocalizedText(name)])
    }
    return name
  }
}
