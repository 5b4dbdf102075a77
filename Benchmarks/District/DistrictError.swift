/// Why no district can be made.
package enum DistrictError: Error, CustomStringConvertible {
  case unreachable(DistrictCounts)
  case tooFewRules(Int, of: Int)
  case notEmpty(String)
  case usage

  package var description: String {
    switch self {
    case .unreachable(let counts):
      "the templates cannot be amended to \(counts.riskPoints) risk points and \(counts.measures) "
        + "measures; try another seed or scale"
    case .tooFewRules(let found, let wanted):
      "the templates alone cite \(found) rules, more than the \(wanted) of the district; "
        + "choose a greater scale"
    case .notEmpty(let folder): "'\(folder)' is not empty; name a folder that is new or empty"
    case .usage:
      "district FOLDER [SCALE] [SEED]: SCALE is a number above 0, 1 for the size of the published "
        + "district; SEED is a whole number, 1 where it is left out"
    }
  }
}
