package import Oversight

/// The units that exercise the powers of a catalogue.
///
/// A power names its body, else its handling unit, as lists do: by a text. The units of its posts, and
/// those above them, say which unit of that name it is and of what kind.
package struct PowerUnits: Sendable {
  /// A unit that exercises powers.
  package struct Holder: Sendable, Hashable {
    /// The id of the unit, else its name where no post says which unit that is.
    package let id: String
    package let name: LocalizedText
    /// Nil where the model does not say, and where it says different things.
    package let kind: Unit.Kind?
  }

  private var holders: [String: Holder] = [:]
  /// The ids of the units that have a name; of several units of one name each power says its own.
  private var ids: [String: Set<String>] = [:]

  /// - Complexity: O(n) in the number of posts of all powers and of the units above them.
  package init(_ powers: [ResolvedPower]) {
    var names: [String: LocalizedText] = [:]
    var kinds: [String: Set<Unit.Kind>] = [:]
    for power in powers {
      guard let name = Self.name(of: power) else { continue }
      guard let unit = Self.unit(named: name, in: power) else {
        names[name.original] = names[name.original] ?? name
        continue
      }
      ids[name.original, default: []].insert(unit.id)
      names[unit.id] = names[unit.id] ?? unit.name
      if let kind = unit.kind { kinds[unit.id, default: []].insert(kind) }
    }
    for (id, name) in names {
      let said = kinds[id] ?? []
      holders[id] = Holder(id: id, name: name, kind: said.count == 1 ? said.first : nil)
    }
  }

  /// The unit that exercises a power; nil where the power does not say.
  package func holder(of power: ResolvedPower) -> Holder? {
    guard let name = Self.name(of: power) else { return nil }
    if let unit = Self.unit(named: name, in: power) { return holders[unit.id] }
    if let known = ids[name.original], known.count == 1, let id = known.first {
      return holders[id]
    }
    return holders[name.original]
  }

  private static func name(of power: ResolvedPower) -> LocalizedText? {
    [power.entry.body, power.entry.handlingUnit].compactMap { $0 }.first { !$0.isBlank }
  }

  /// The first unit of the name among those of the posts, with the nearest kind that is said of it or
  /// above it.
  private static func unit(named name: LocalizedText, in power: ResolvedPower) -> Holder? {
    for post in power.process.posts {
      guard let unit = post.unit else { continue }
      let chain = [unit.asAncestor] + unit.ancestors
      guard let place = chain.firstIndex(where: { $0.name.original == name.original }) else {
        continue
      }
      return Holder(
        id: chain[place].id, name: chain[place].name,
        kind: chain[place...].lazy.compactMap(\.kind).first)
    }
    return nil
  }
}
