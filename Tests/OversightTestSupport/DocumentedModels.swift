public import Oversight

/// The models that the documentation shows whole; their files are its code, line by line.
public enum DocumentedModels {
  /// The one that the tutorial builds: nothing is left open.
  public static let repairGrant: any PowerModel = RepairGrant()

  /// The one of the front page: it has one gap.
  public static let stallLicence: any PowerModel = StallLicence()

  /// The one of the front page with the receipt that the page says to add.
  public static let mendedStallLicence: any PowerModel = MendedStallLicence()
}
