internal import Oversight
internal import OversightYAML

extension YAMLMapping {
  /// Which powers and steps a row is about: the keys `categories`, `fields`, `initiation`, `major`,
  /// `joint`, `kinds`, `actions`, `matters`, `decisive`, `onTheSpot`, `outcomes`,
  /// each of which may be left out.
  mutating func dutyScope() -> DutyScope {
    var scope = DutyScope()
    scope.categories = Set(choices("categories") ?? [])
    scope.fields = Set(choices("fields") ?? [])
    scope.initiation = choice("initiation")
    scope.isMajor = flag("major")
    scope.isJoint = flag("joint")
    scope.kinds = Set(choices("kinds") ?? [])
    scope.actions = Set(choices("actions") ?? [])
    scope.matters = Set(choices("matters") ?? [])
    scope.isDecisive = flag("decisive")
    scope.isOnTheSpot = flag("onTheSpot")
    scope.outcomes = Set(choices("outcomes") ?? [])
    return scope
  }
}
