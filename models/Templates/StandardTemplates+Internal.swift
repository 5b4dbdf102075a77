public import Oversight

extension StandardTemplates {
  /// Templates of powers that a body exercises over its own people, money and contracts.
  public static var internalManagement: [any PowerTemplate] {
    [
      ProcurementTemplate(), TenderingTemplate(), WorksTemplate(), AppointmentTemplate(),
      FundAppropriationTemplate(), FundsTemplate(), AssetsTemplate(), ResourcesTemplate(),
    ]
  }
}
