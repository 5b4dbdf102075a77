internal import Foundation
internal import Oversight
internal import OversightRules

/// All rules of all packs on copies of one worked power.
enum CheckRows {
  /// What `run` calls it.
  static let name = "check"

  /// Where the exported power stands that is copied.
  private static var export: String? { ProcessInfo.processInfo.environment["OVERSIGHT_EXPORT"] }

  static func rows() throws -> [Row] {
    var growth = Growth()
    return try [100, 1_000].compactMap { size in
      guard let catalogue = try catalogue(of: size) else { return nil }
      let time = Stopwatch.measure(runs: 3) { check(catalogue) }
      let instructions = InstructionCount.of(name, size: size, most: 1_000)
      growth.append(
        Growth.Point(size: size, seconds: time.seconds, instructions: instructions))
      var row = Row("check, all rules", "\(size.grouped) powers", time.seconds)
      let each = instructions.map {
        ", \(Int($0 / Double(size) / 1e3).grouped) thousand instructions"
      }
      row.beside =
        "each power \((time.seconds / Double(size)).asTime)\(each ?? "")"
        + (growth.description.map { "; \($0)" } ?? "")
      row.mark = growth.description == nil ? "" : "slope ≈ 1"
      row.isMet = growth.description == nil ? nil : time.isRight && growth.isLinear
      return row
    }
  }

  /// So many copies of the exported power, each with an id and a code of its own; nil where there is
  /// no export.
  static func catalogue(of size: Int) throws -> ResolvedCatalogue? {
    guard let export else { return nil }
    var document = CatalogueDocument()
    document.add(json: [UInt8](try Data(contentsOf: URL(fileURLWithPath: export))), file: export)
    guard let worked = document.powers.first else { return nil }
    let powers = try (0..<size).map { index in
      var copy = worked
      copy.power.id += "-\(index)"
      copy.power.code = "C-\(index)"
      return try copy.resolved()
    }
    return ResolvedCatalogue(powers: powers)
  }

  /// Whether every power was judged by every rule.
  static func check(_ catalogue: ResolvedCatalogue) -> Bool {
    let report = Checker(configuration: .complete).check(catalogue)
    return report.powers.count == catalogue.powers.count && !report.rules.isEmpty
  }
}
