package import Oversight
import OversightCommands

/// The worked powers of an illustrative county: what a catalogue of a real one looks like.
///
/// The content follows charts and tables that public bodies have published; no body is named. Four
/// powers are complete, and the others keep the gaps of their sources: a grade that nobody gave, an
/// owner that nobody named, a hand-over that nobody watches.
@main package struct Catalog: ModelCatalog {
  package static var powers: [any PowerModel] {
    [
      GasOperationLicence(),
      RuralBuildingPenalty(),
      SubsistenceAllowance(),
      EntrepreneurshipSubsidy(),
      MachineryAccidentConfirmation(),
      WaterConservancyReward(),
      LoanRiskProjectRecommendation(),
      GovernmentProcurement(),
      WorksTendering(),
      SectionHeadAppointment(),
      WorksPaymentReview(),
    ]
  }
}
