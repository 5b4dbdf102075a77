public import Oversight

extension StandardTemplates {
  /// Templates of the affairs, assets and small powers of a community or village.
  public static var community: [any PowerTemplate] {
    [
      PartyAffairsTemplate(), GovernmentAffairsTemplate(), FinanceAffairsTemplate(),
      CommunitySpendingTemplate(), CommunityContractTemplate(), CommunityBenefitTemplate(),
      CommunityResolutionTemplate(), CommunitySealTemplate(),
    ]
  }
}
