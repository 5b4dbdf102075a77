internal import Foundation

/// Makes ids of codes and names: letters, digits and hyphens of ASCII.
///
/// An id depends on the code or the name alone, so that it stays the same wherever in the list a row
/// stands and whatever stands beside it. Names in Chinese are spelled by Hanyu Pinyin, without tones, as
/// ISO 7098 has it: one can read it, and guess which body or item it is. Numbers by the order of rows
/// would change with each row that is put in, and the code of an organisation inside the codes of items
/// is not fit either: in published lists one body has items under several of them, two bodies share
/// one, and some are no codes at all.
enum PlainNames {
  /// How long an id may be.
  static let most = 80

  /// - Returns: empty where nothing of the text can be spelled.
  /// - Complexity: O(n)
  static func id(_ text: String) -> String {
    let spelled =
      text.allSatisfy(\.isASCII)
      ? text
      : text.applyingTransform(.toLatin, reverse: false)?
        .applyingTransform(.stripDiacritics, reverse: false) ?? text
    var id = ""
    for scalar in spelled.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": id.unicodeScalars.append(scalar)
      case "'", "ʼ", "’": continue
      default: if !id.isEmpty, id.last != "-" { id.append("-") }
      }
    }
    return cut(id)
  }

  /// Cut at the end of a syllable, if it is too long.
  static func cut(_ id: String, _ most: Int = most) -> String {
    var id = id
    if id.count > most {
      id = String(id.prefix(most + 1))
      if let end = id.lastIndex(of: "-"), id.distance(from: id.startIndex, to: end) > most / 2 {
        id = String(id[..<end])
      } else {
        id = String(id.prefix(most))
      }
    }
    while id.last == "-" { id.removeLast() }
    return id
  }

  /// An id for each text, all different.
  ///
  /// Where several texts would have the same one, they are numbered in the order of the texts, not of
  /// the rows.
  ///
  /// - Parameter taken: ids that none may have.
  static func ids(_ texts: Set<String>, or fallback: String, taken: Set<String>) -> [String: String]
  {
    var result: [String: String] = [:]
    let groups = Dictionary(grouping: texts) { text -> String in
      let id = id(text)
      return id.isEmpty ? fallback : id
    }
    var used = taken
    for (id, group) in groups.sorted(by: { $0.key < $1.key }) {
      for text in group.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
        var candidate = id
        var number = 1
        while !used.insert(candidate).inserted {
          number += 1
          candidate = "\(cut(id, most - 8))-\(number)"
        }
        result[text] = candidate
      }
    }
    return result
  }
}
