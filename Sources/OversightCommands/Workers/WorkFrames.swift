/// Messages on a pipe, each after its length in eight bytes, the lowest first.
struct WorkFrames {
  /// What has come and is not taken yet.
  private var bytes: [UInt8] = []

  /// A message as it is sent.
  static func frame(_ message: [UInt8]) -> [UInt8] { number(message.count) + message }

  /// A number in eight bytes.
  static func number(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) }
  }

  static func number(in bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func add(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next message that has come whole.
  mutating func next() -> [UInt8]? {
    guard bytes.count >= 8 else { return nil }
    let length = Self.number(in: bytes)
    guard length <= UInt64(bytes.count - 8) else { return nil }
    defer { bytes.removeFirst(8 + Int(length)) }
    return Array(bytes[8..<(8 + Int(length))])
  }
}
