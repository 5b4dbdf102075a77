internal import OversightCharts

/// Messages on a pipe, as they come in pieces of any length.
struct WorkFrames {
  /// What has come and is not taken yet.
  private var bytes: [UInt8] = []

  /// A message as it is sent.
  static func frame(_ message: [UInt8]) -> [UInt8] { ByteFields.joined([message]) }

  mutating func add(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next message that has come whole.
  mutating func next() -> [UInt8]? {
    guard let (message, size) = ByteFields.first(in: bytes[...]) else { return nil }
    bytes.removeFirst(size)
    return message
  }
}
