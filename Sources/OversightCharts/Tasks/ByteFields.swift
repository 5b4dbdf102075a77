/// Runs of bytes, each after its length in eight bytes, the lowest first: what goes from process to
/// process is written in this form.
package enum ByteFields {
  /// How many bytes a length takes.
  package static let lengthSize = 8

  package static func joined(_ fields: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fields.reduce(0) { $0 + $1.count + lengthSize })
    for field in fields {
      bytes += number(field.count)
      bytes += field
    }
    return bytes
  }

  /// A number as lengths are written.
  package static func number(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt64(number).littleEndian) { Array($0) }
  }

  /// The number with which bytes begin.
  package static func number(in bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(lengthSize).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The first field, and how many bytes it takes with its length; nil where it is not whole.
  package static func first(in bytes: ArraySlice<UInt8>) -> (field: [UInt8], size: Int)? {
    guard bytes.count >= lengthSize else { return nil }
    let length = number(in: bytes)
    guard length <= UInt64(bytes.count - lengthSize) else { return nil }
    let size = lengthSize + Int(length)
    return (Array(bytes.prefix(size).dropFirst(lengthSize)), size)
  }

  /// - Parameter count: how many fields there must be; any number where it is nil.
  /// - Returns: nil where the bytes are cut short or the number is another.
  static func split(_ bytes: [UInt8], into count: Int? = nil) -> [[UInt8]]? {
    var fields: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let (field, size) = first(in: rest) else { return nil }
      fields.append(field)
      rest = rest.dropFirst(size)
    }
    return count == nil || fields.count == count ? fields : nil
  }
}
