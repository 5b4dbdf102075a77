package import Oversight
package import OversightRules
package import OversightYAML

/// What an office asks for and what it has excused, as its files say.
package struct Office {
  /// The name of the file in the root of a package.
  static let fileName = "oversight.yml"
  /// No file of an office has more bytes.
  private static let mostBytes = 16 << 20

  package var configuration: CheckConfiguration
  package private(set) var waivers: [Waiver] = []
  /// What became of powers, as the file says that the configuration names; empty where the file is
  /// not there yet.
  package private(set) var journal = Journal()
  /// The files that were read, in the order in which one names the other.
  private(set) var files: [OfficeFile] = []
  /// The day for which is judged.
  package let date: CalendarDate
  /// The rules of the catalogue's own.
  let ownRules: [any Rule]
  /// The folder to which names in the file are relative.
  private let folder: String

  /// - Parameters:
  ///   - file: the file as the user wrote it; nil for the one in the root, where there is one.
  ///   - root: the root of the package; nil for the current folder.
  /// - Throws: ``CommandFailure`` with all problems of the files.
  init(file: String?, root: String?, rules ownRules: [any Rule], date: CalendarDate) throws {
    self.date = date
    self.ownRules = ownRules
    let context = CommandContext.current
    let path = file.map(context.absolute) ?? "\(root ?? context.folder)/\(Self.fileName)"
    folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    guard file != nil || AtomicFile.realPath(of: path) != nil else {
      configuration = .standard
      return
    }
    let name = file ?? Self.fileName
    let folder = folder
    var files: [OfficeFile] = []
    func read(_ path: String, _ name: String, _ role: OfficeFile.Role) throws -> String {
      let bytes = try FileInput.read(path, as: name, atMost: Self.mostBytes)
      let text = String(decoding: bytes, as: UTF8.self)
      files.append(OfficeFile(role: role, name: name, text: text))
      return text
    }
    var problems: [YAMLProblem] = []
    configuration = .standard
    do {
      let text = try read(path, name, .configuration)
      configuration = try CheckConfiguration(yaml: text, file: name) { pack in
        try read(Self.path(pack, in: folder), pack, .pack)
      }
      problems += configuration.unknownRules(
        among: (BuiltInRules.all + configuration.declaredRules + ownRules).map(\.description.id))
    } catch let errors as YAMLErrors {
      problems += errors.problems
    }
    if let name = configuration.waiversFile {
      do {
        waivers = try WaiverList.read(
          try read(Self.path(name, in: folder), name, .waivers), file: name)
      } catch let errors as YAMLErrors {
        problems += errors.problems
      }
    }
    if let name = configuration.journalFile,
      AtomicFile.realPath(of: Self.path(name, in: folder)) != nil
    {
      do {
        journal = try Journal(try read(Self.path(name, in: folder), name, .journal), file: name)
      } catch let errors as YAMLErrors {
        problems += errors.problems
      }
    }
    self.files = files
    guard problems.isEmpty else { throw CommandFailure(YAMLErrors(problems)) }
  }

  /// The rules that are asked where no option says otherwise.
  package var rules: [any Rule] {
    configuration.builtInRules + configuration.declaredRules + ownRules
  }

  /// All rules that there are, asked or not.
  package var allRules: [any Rule] { BuiltInRules.all + configuration.declaredRules + ownRules }

  /// A checker of all rules that are on.
  package var checker: Checker { Checker(rules: rules, configuration: configuration, today: date) }

  /// Where a file is that the configuration names.
  package func path(_ name: String) -> String { Self.path(name, in: folder) }

  /// A catalogue as it stands on the day of the office: each history with what the journal adds to
  /// it, and the status that follows.
  ///
  /// - Parameter isWhole: whether it is all that the journal may speak of, so that a power that is
  ///   not in it is a mistake; others may check one file of many.
  /// - Throws: ``CommandFailure`` with all records that make no sense.
  package func standing(
    of catalogue: ResolvedCatalogue, isWhole: Bool = false
  ) throws(CommandFailure) -> ResolvedCatalogue {
    let problems = journal.problems(in: catalogue, isWhole: isWhole)
    guard problems.isEmpty else { throw CommandFailure(YAMLErrors(problems)) }
    return catalogue.withLifeCycles(journal.records, by: date)
  }

  /// The baseline in a file; nil where the file is not there.
  ///
  /// - Throws: ``CommandFailure`` with everything in it that was not written by the tool.
  mutating func baseline(at path: String, as name: String) throws -> Baseline? {
    guard AtomicFile.realPath(of: path) != nil else { return nil }
    let bytes = try FileInput.read(path, as: name, atMost: Self.mostBytes)
    let text = String(decoding: bytes, as: UTF8.self)
    files.append(OfficeFile(role: .baseline, name: name, text: text))
    do {
      return try Baseline(text, file: name, rules: allRules.map(\.description))
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Forgets the file of a baseline that is about to be written anew.
  mutating func forgetBaseline() { files.removeAll { $0.role == .baseline } }

  private static func path(_ name: String, in folder: String) -> String {
    name.hasPrefix("/") ? name : "\(folder)/\(name)"
  }
}

/// A file that a check went by, named by its digest.
package struct OfficeFile: Sendable, Encodable {
  /// What it is for.
  enum Role: String, Sendable, Encodable {
    case configuration, pack, waivers, journal, baseline
  }

  let role: Role
  /// As the user, or the file before it, wrote it.
  let file: String
  let sha256: String

  init(role: Role, name: String, text: String) {
    self.role = role
    file = name
    sha256 = SHA256.hexDigest(of: text)
  }
}

extension CommandFailure {
  /// All problems of files, a line each with its place.
  package init(_ errors: YAMLErrors) {
    self.init(LocalizedText { Self.lines(of: errors.lines(in: $0), $0) }, isLocated: true)
  }
}

extension CheckConfiguration.Origin {
  /// Where that is: `oversight.yml:12`.
  var place: String {
    switch self {
    case .pack(let pack, let line): "\(pack):\(line)"
    case .file(let file, let line): "\(file):\(line)"
    case .option(let option): option
    }
  }
}
