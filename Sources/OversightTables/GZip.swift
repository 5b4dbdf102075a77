internal import CZLib
internal import Oversight

/// Unpacks files that were packed with gzip.
///
/// - Source: RFC 1952, GZIP file format specification version 4.3; the manual of zlib.
package enum GZip {
  /// Whether bytes begin as a packed file does.
  package static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The bytes that were packed; a file may have several members, one after the other.
  ///
  /// - Parameter most: how many bytes come out at most, however few are packed.
  /// - Throws: ``TableFault`` where the file is broken, cut off, or too large when it is unpacked.
  /// - Complexity: O(n) in what comes out.
  package static func unpacked(_ bytes: [UInt8], atMost most: Int) throws(TableFault) -> [UInt8] {
    var unpacked: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let used = try member(rest, into: &unpacked, atMost: most)
      rest = rest.dropFirst(used)
    } while rest.starts(with: [0x1F, 0x8B])
    return unpacked
  }

  private static let chunk = 1 << 18
  /// So that zlib reads the head of gzip and no other: 16, and the largest window, 2^15.
  private static let windowBits: Int32 = 16 + 15

  /// - Returns: how many bytes the member has.
  private static func member(
    _ bytes: ArraySlice<UInt8>, into unpacked: inout [UInt8], atMost most: Int
  ) throws(TableFault) -> Int {
    var stream = z_stream()
    guard
      inflateInit2_(
        &stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw TableFault("packed-broken") }
    defer { inflateEnd(&stream) }
    var source = Array(bytes)
    var buffer = [UInt8](repeating: 0, count: chunk)
    let outcome = source.withUnsafeMutableBufferPointer { source -> TableFault? in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(clamping: source.count)
      while true {
        let status = buffer.withUnsafeMutableBufferPointer { buffer in
          stream.next_out = buffer.baseAddress
          stream.avail_out = UInt32(buffer.count)
          return inflate(&stream, Z_NO_FLUSH)
        }
        unpacked += buffer.prefix(chunk - Int(stream.avail_out))
        guard unpacked.count <= most else {
          return TableFault("too-large", ["limit": LocalizedText("\(most >> 20)")])
        }
        switch status {
        case Z_STREAM_END: return nil
        case Z_OK where stream.avail_in > 0 || stream.avail_out == 0: continue
        case Z_OK, Z_BUF_ERROR: return TableFault("packed-cut")
        default: return TableFault("packed-broken")
        }
      }
    }
    if let outcome { throw outcome }
    return bytes.count - Int(stream.avail_in)
  }
}
