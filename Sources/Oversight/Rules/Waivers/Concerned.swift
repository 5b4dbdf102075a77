/// Who has a part in an element of a process, so that they may not excuse it themselves: the posts
/// that do the work or answer for it, those who report to one of them, and the unit that handles the
/// power.
package struct Concerned: Sendable {
  private var names: [LocalizedText] = []

  /// - Parameters:
  ///   - posts: those who do the work, watch it or answer for it.
  /// - Complexity: O(posts · superiors).
  init(_ posts: Set<Reference<ResolvedPost>>, in power: ResolvedPower) {
    let process = power.process
    for post in process.posts
    where posts.contains(post.reference) || !process.isIndependent(post.reference, of: posts) {
      // A post by itself may be an authority outside, although it shares a word with a unit.
      names += [LocalizedText(post.reference.id), post.name]
      if let identity = post.identity { names.append(LocalizedText(identity)) }
    }
    names += [power.entry.handlingUnit].compactMap { $0 }
    for post in posts.sorted() {
      guard let unit = process[post].unit else { continue }
      names += [LocalizedText(unit.id), unit.name]
    }
  }

  /// The one of those concerned whom an author means by a name; nil where it is somebody else.
  ///
  /// A name stands for itself, or for itself with the person behind it: `Section head (Zhang San)`.
  /// Blanks, signs and the case of letters make no difference.
  package func name(of granter: String) -> LocalizedText? {
    let granter = Self.words(granter)
    return names.first { name in
      Language.allCases.contains { language in
        let words = Self.words(name[language])
        guard !words.isEmpty, words.count <= granter.count else { return false }
        return (0...(granter.count - words.count)).contains { start in
          Array(granter[start..<(start + words.count)]) == words
        }
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
