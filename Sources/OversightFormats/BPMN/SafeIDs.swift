internal import Oversight

/// Makes ids of a power out of those of a foreign file: letters, digits, `-` and `_` only, each once.
struct SafeIDs {
  private var taken: Set<String> = []
  /// What was made of each id, the first time.
  private(set) var made: [String: String] = [:]

  /// An id for an element.
  ///
  /// - Parameters:
  ///   - id: the id in the file, or a name.
  ///   - fallback: stands for it where no letter of it may stand in an id.
  mutating func id(_ id: String?, or fallback: String) -> String {
    let base = id.map(Self.safe) ?? ""
    let first = base.isEmpty ? Self.safe(fallback) : base
    var candidate = first
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(first.prefix(72))-\(number)"
      number += 1
    }
    if let id, made[id] == nil { made[id] = candidate }
    return candidate
  }

  /// The letters that may stand in an id, and `-` for each run of others; at most 80.
  static func safe(_ text: String) -> String {
    var safe = ""
    for byte in text.utf8.prefix(400) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        safe.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if safe.last != "-", !safe.isEmpty { safe.append("-") }
      }
    }
    if safe == text { return String(safe.prefix(80)) }
    while safe.last == "-" { safe.removeLast() }
    return String(safe.prefix(80))
  }
}
