public import Oversight

extension StandardTemplates {
  /// Templates of the powers that a body exercises towards the public.
  public static var administrative: [any PowerTemplate] {
    [
      LicenceTemplate(), PenaltyTemplate(), SummaryPenaltyTemplate(), CoercionTemplate(),
      LevyTemplate(), PaymentTemplate(), SubsistenceAllowanceTemplate(), InspectionTemplate(),
      ConfirmationTemplate(), RewardTemplate(), AdjudicationTemplate(), OtherPowerTemplate(),
      PublicServiceTemplate(),
    ]
  }
}
