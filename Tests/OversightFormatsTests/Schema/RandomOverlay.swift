import Oversight
import OversightTestSupport

/// Overlays made at random from the document over which they are laid: parts of it, with values taken
/// out, put elsewhere, or written without their list.
struct RandomOverlay {
  private var generator: SeededGenerator
  /// Members of the document, to be put elsewhere.
  private let members: [DocumentValue.Member]

  init(of document: DocumentValue, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    members = Self.members(of: document)
  }

  mutating func value(over document: DocumentValue) -> DocumentValue {
    let name = DocumentValue.Member(
      key: "overlay", value: DocumentValue(.text("below.YML"), line: 1))
    return DocumentValue(.object([name] + part(of: document).members), line: 1)
  }

  private mutating func part(of value: DocumentValue) -> DocumentValue {
    switch value.content {
    case .list(let elements):
      let some = elements.filter { _ in generator.chance(60) }.map { part(of: $0) }
      if some.count == 1, generator.chance(30) { return some[0] }
      return DocumentValue(.list(some), line: 1)
    case .object(let all):
      let hasIDs = value["id"] != nil
      var some: [DocumentValue.Member] = []
      for member in all {
        let keeps = member.key == "id" ? 97 : hasIDs ? 50 : 90
        guard generator.chance(keeps) else { continue }
        let isTakenOut = member.key != "id" && generator.chance(2)
        some.append(
          DocumentValue.Member(
            key: member.key,
            value: isTakenOut ? DocumentValue(.null, line: 1) : part(of: member.value)))
      }
      if generator.chance(2), let other = members.randomElement(using: &generator),
        !some.contains(where: { $0.key == other.key })
      {
        some.append(other)
      }
      return DocumentValue(.object(some), line: 1)
    default: return value
    }
  }

  private static func members(of value: DocumentValue) -> [DocumentValue.Member] {
    value.members + value.members.flatMap { members(of: $0.value) }
      + value.elements.flatMap(members)
  }
}
