internal import Oversight
internal import OversightCommands

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What SwiftPM says of a package.
struct PackageDescription {
  /// The part of `swift package describe --type json` that matters here.
  private struct Document: Decodable {
    struct Product: Decodable {
      let name: String
      let targets: [String]
      let type: [String: Kind]
    }

    /// The arguments of a product's type, which do not matter: only its name does.
    struct Kind: Decodable {
      init(from decoder: any Decoder) {}
    }

    struct Target: Decodable {
      let name: String
      let path: String
    }

    let products: [Product]
    let targets: [Target]
  }

  private let document: Document

  /// - Throws: ``CommandFailure`` where the manifest cannot be read.
  init(package: String) throws {
    let described = try ChildProcess.run(
      "swift", ["package", "--package-path", package, "describe", "--type", "json"],
      .capturedApart)
    // Before the document there may be lines about dependencies that were fetched.
    guard described.end == .exited(0), let start = described.output.firstIndex(of: "{"),
      let document = try? JSONDecoder().decode(
        Document.self, from: Data(described.output[start...].utf8))
    else {
      try CommandContext.current.errors.write(described.errors)
      throw CommandFailure("failure.describe", ["package": LocalizedText(package)])
    }
    self.document = document
  }

  /// The executable product whose target lies in `models`.
  var catalogueProduct: String? {
    let targets = document.targets.filter { $0.path == "models" }.map(\.name)
    return executables.first { $0.targets.contains(where: targets.contains) }?.name
  }

  /// The executable products with the folders of their targets, for people: `a (Sources/a), b (b)`.
  var productList: String {
    let list = executables.map { product in
      let paths = document.targets.filter { product.targets.contains($0.name) }.map(\.path)
      return "\(product.name) (\(paths.joined(separator: ", ")))"
    }
    return list.isEmpty ? "–" : list.joined(separator: ", ")
  }

  private var executables: [Document.Product] {
    document.products.filter { $0.type["executable"] != nil }
  }
}
