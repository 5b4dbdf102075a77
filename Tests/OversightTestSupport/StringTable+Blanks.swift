public import Oversight

#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

extension StringTable {
  /// The keys of texts in which two blanks follow each other, but for the indentation of a line: they
  /// come from a line that goes on with a deeper indentation than it should have.
  public var keysWithRunsOfBlanks: [String] {
    keys.filter { key in
      guard let entry = self[key] else { return false }
      return [entry.english, entry.chinese].contains { text in
        text.split(separator: "\n").contains { line in
          line.drop { $0 == " " }.contains("  ")
        }
      }
    }
  }
}
