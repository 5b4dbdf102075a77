internal import Oversight

extension SARIFLog {
  struct Location: Encodable {
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region?
    }

    struct Artifact: Encodable {
      let uri: String
      let uriBaseId: String?
    }

    struct Region: Encodable { let startLine: Int }
    struct Logical: Encodable { let fullyQualifiedName: String }

    let physicalLocation: Physical
    let logicalLocations: [Logical]
    let message: Message?

    /// - Parameter message: what stands at the place; nil for none.
    init(file: String, line: Int, element: ElementPath?, message: String?) {
      let isAbsolute = file.hasPrefix("/")
      let address = Self.percentEncoded(file)
      physicalLocation = Physical(
        artifactLocation: Artifact(
          uri: isAbsolute ? "file://" + address : address,
          uriBaseId: isAbsolute ? nil : SARIFLog.rootID),
        // Lines begin at 1; what is put together at run time may have none.
        region: line > 0 ? Region(startLine: line) : nil)
      logicalLocations = element.map { [Logical(fullyQualifiedName: $0.description)] } ?? []
      self.message = message.map(Message.init)
    }

    /// A path as a part of an address: all but unreserved characters and `/` is encoded.
    ///
    /// - Source: RFC 3986, 2.1 and 2.3.
    private static func percentEncoded(_ path: String) -> String {
      path.utf8.reduce(into: "") { encoded, byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
          encoded.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
        }
      }
    }
  }
}
