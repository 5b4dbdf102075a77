internal import Foundation

extension String {
  /// The text without blanks at its ends.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

  /// The lines of a cell that holds a list, without their numbers.
  var listedParts: [String] {
    split { $0.isNewline || $0 == "；" || $0 == ";" }.map { part in
      String(part).trimmed.replacing(#/^(?:[(（]?[0-9]{1,2}[)）.．、](?![0-9])|[-•·])\s*/#, with: "")
    }.filter { !$0.isEmpty }
  }
}
