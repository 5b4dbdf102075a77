import Oversight

/// A text of a model; the shorter name keeps a page of the handbook readable.
typealias Text = LocalizedText

/// The organisations of an illustrative county and the units inside them.
///
/// An organisation has no parent, so that work that goes from one to another is seen to do so.
enum County {
  static let serviceCentre = Unit(
    "service-centre", Text("政务服务中心", english: "Government service centre"))
  static let disciplineCommission = Unit(
    "discipline-commission", Text("县纪委监委", english: "County discipline commission"))
  static let residentOffice = Unit(
    "resident-office", Text("派驻机构", english: "Resident offices"), in: disciplineCommission)

  static let housing = Unit(
    "housing-bureau",
    Text("县住房和城乡建设局", english: "County housing and urban-rural development bureau"))
  static let gasSection = Unit("gas-section", Text("燃气管理科", english: "Gas section"), in: housing)
  static let housingLeaders = Unit(
    "housing-leaders", Text("局领导", english: "Bureau leaders"), in: housing)
  static let worksCentre = Unit("works-centre", "重点工程中心", in: housing)

  static let civilAffairs = Unit(
    "civil-affairs-bureau", Text("县民政局", english: "County civil affairs bureau"))
  static let reliefSection = Unit(
    "relief-section", Text("社会救助股", english: "Social relief section"), in: civilAffairs)

  static let finance = Unit("finance-bureau", Text("县财政局", english: "County finance bureau"))
  static let treasury = Unit(
    "treasury", Text("国库支付中心", english: "Treasury payment centre"), in: finance)
  static let procurementOffice = Unit("procurement-office", "政府采购监管股", in: finance)
  static let audit = Unit("audit-bureau", "县审计局")

  static let town = Unit("town", Text("乡镇人民政府", english: "Town government"))
  static let townRelief = Unit(
    "town-relief", Text("乡镇社会救助办", english: "Town relief office"), in: town)
  static let townLaw = Unit("town-law", "综合行政执法办公室", in: town)
  static let townLeaders = Unit("town-leaders", "乡镇领导", in: town)
  static let village = Unit("village-committee", Text("村（居）民委员会", english: "Village committee"))
}
