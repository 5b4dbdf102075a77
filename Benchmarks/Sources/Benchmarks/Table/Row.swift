/// A line of the table.
struct Row {
  let what: String
  let size: String
  /// Seconds; nil where there is nothing to tell.
  let seconds: Double?
  /// What it is compared with: a peer, a smaller size, or what the answers were.
  var beside = ""
  /// What was promised; empty where nothing was.
  var mark = ""
  /// Whether that was kept; nil where there is no mark.
  var isMet: Bool?

  init(
    _ what: String, _ size: String, _ seconds: Double?, beside: String = "", mark: String = "",
    isMet: Bool? = nil
  ) {
    self.what = what
    self.size = size
    self.seconds = seconds
    self.beside = beside
    self.mark = mark
    self.isMet = isMet
  }

  var cells: [String] {
    let verdict = isMet.map { $0 ? "met" : "MISSED" } ?? ""
    return [what, size, seconds?.asTime ?? "", beside, mark, verdict]
  }
}
