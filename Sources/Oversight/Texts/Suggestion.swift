/// The word that was probably meant.
package enum Suggestion {
  /// The candidate nearest to a word by edit distance; nil where none is near enough to be helpful.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(2, word.count / 3)
    let ranked = candidates.map { (distance: distance(word, $0), candidate: $0) }
      .filter { $0.distance <= limit || $0.candidate.hasPrefix(word) }
    return ranked.min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?.candidate
  }

  /// A half-sentence that asks for the candidate nearest to a word; nil where none is near enough.
  package static func hint(for word: String, among candidates: [String]) -> LocalizedText? {
    nearest(to: word, among: candidates).map {
      Texts.oversight.text("suggestion.did-you-mean", ["id": LocalizedText($0)])
    }
  }

  /// How many letters must be put in, left out or changed.
  ///
  /// - Complexity: O(n · m).
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (line, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
