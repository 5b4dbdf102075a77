import Oversight

/// Units that templates name and that are not of the body whose power it is.
enum SharedUnits {
  static let serviceCentre = Unit(
    "service-centre", Text("政务服务中心", english: "Government service centre"))
  static let disciplineCommission = Unit(
    "discipline-commission", Text("纪检监察机关", english: "Discipline commission"))
  static let finance = Unit("finance-department", Text("同级财政部门", english: "Finance department"))
  static let treasury = Unit(
    "treasury", Text("国库支付机构", english: "Treasury payment centre"), in: finance)
  static let bank = Unit("collecting-bank", Text("指定银行", english: "Designated bank"))
}

/// The units inside the body that several templates name.
extension PowerTemplate {
  /// The leaders of the body and their meetings (领导班子).
  var leaders: Unit {
    Unit(
      "\(office.body.id)-leadership", Text("领导班子", english: "Leadership"), in: office.body)
  }

  /// The section that reviews lawfulness and holds hearings (法制机构).
  var legalSection: Unit {
    Unit(
      "\(office.body.id)-legal-section", Text("法制机构", english: "Legal section"), in: office.body)
  }
}
