/// How much of everything a district has.
///
/// - Source: the published figures of the scheme of Decheng District: 86 departments, 6 towns, 98
///   communities; 653 powers of departments and 937 below them; 1,841 risk powers, 7,532 risk points,
///   10,809 measures, 1,200 rules, 865 published items. That the 937 are those of towns and communities
///   together, and that risk powers are counted by sub-item, is our reading.
package struct DistrictCounts: Sendable, Equatable {
  package var departments = 86
  package var towns = 6
  package var communities = 98
  package var departmentPowers = 653
  /// Of towns and communities.
  package var grassrootsPowers = 937
  package var riskPowers = 1_841
  package var riskPoints = 7_532
  package var measures = 10_809
  package var rules = 1_200
  package var published = 865

  /// The counts of the published scheme.
  package init() {}

  /// - Parameter scale: how large the district is beside the published one; each count is rounded.
  package init(scale: Double) {
    self.init()
    for path in [
      \Self.departments, \.towns, \.communities, \.departmentPowers, \.grassrootsPowers,
      \.riskPowers, \.riskPoints, \.measures, \.rules, \.published,
    ] {
      self[keyPath: path] = max(1, Int((Double(self[keyPath: path]) * scale).rounded()))
    }
    // Rounding may not leave a power without a risk power of its own.
    riskPowers = max(riskPowers, powers)
  }

  package var powers: Int { departmentPowers + grassrootsPowers }
  package var units: Int { departments + towns + communities }
}
