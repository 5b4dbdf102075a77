/// Several runs of bytes in one, each after its length in eight bytes, the lowest first.
enum ByteFields {
  static func joined(_ fields: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fields.reduce(0) { $0 + $1.count + 8 })
    for field in fields {
      withUnsafeBytes(of: UInt64(field.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: field)
    }
    return bytes
  }

  /// - Parameter count: how many fields there must be; any number where it is nil.
  /// - Returns: nil where the bytes are cut short or the number is another.
  static func split(_ bytes: [UInt8], into count: Int? = nil) -> [[UInt8]]? {
    var fields: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 8 else { return nil }
      let length = rest.prefix(8).reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      rest = rest.dropFirst(8)
      guard length <= UInt64(rest.count) else { return nil }
      fields.append(Array(rest.prefix(Int(length))))
      rest = rest.dropFirst(Int(length))
    }
    guard count == nil || fields.count == count else { return nil }
    return fields
  }
}
