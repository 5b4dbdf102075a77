internal import Oversight

/// The texts of the rules about duties that one person may not have together.
extension Texts {
  static let separationRules = StringTable(
    [
      examineDecideByOne, paymentDutiesNotSeparated, purchaseApprovedByRequester,
      purchaseAcceptedByHandler, investigatorReviewsOwnCase, penaltyCollectedByImposer,
    ], traditional: traditionalTitles)

  private static let examineDecideByOne: StringTable = [
    "examine-decide-by-one.title": (
      "Examined and decided by one",
      "审查与决定由一人办理"
    ),
    "examine-decide-by-one.summary": (
      "One and the same person examines a case and decides it.",
      "同一人既审查又决定。"
    ),
    "examine-decide-by-one.rationale": (
      """
      Who decides on what he found himself is checked by nobody: the applicant has to win over \
      one person only.
      """,
      "自己查、自己定，没有任何人把关：只要打通一个人就够了。"
    ),
    "examine-decide-by-one.remedy": (
      "Let another post decide, or let a second post examine: {write:by}.",
      "由另一岗位决定，或由另一岗位审查：{write:by}。"
    ),
    "examine-decide-by-one.detection": (
      """
      Takes each pair of steps that a row of the policy keeps apart (separation.duties) and of \
      which one can follow the other in a case, and asks whether one and the same post or unit \
      can do both.
      """,
      "对规定中要求分离（separation.duties）且同一事项可能先后经过的两个环节，检查是否可由同一岗位或机构办理。"
    ),
    "examine-decide-by-one.falsePositives": (
      """
      Two posts that are two persons although they have one name: give them ids of their own.
      """,
      "名称相同而实为两人的岗位：请分别设岗。"
    ),
    "examine-decide-by-one.satisfied": (
      "'{other}' is in other hands",
      "「{other}」由他人办理"
    ),
    "examine-decide-by-one.message": (
      """
      '{holder}' does '{other}' and '{step}' in one case: {source} asks for two. Whoever wins \
      over this one has won the case.
      """,
      "「{holder}」在同一事项中既办「{other}」又办「{step}」，{source}要求分开：打通一人即可得逞。"
    ),
  ]

  private static let paymentDutiesNotSeparated: StringTable = [
    "payment-duties-not-separated.title": (
      "Payment duties not separated",
      "付款职责未分离"
    ),
    "payment-duties-not-separated.summary": (
      "One and the same person asks for, approves or makes a payment.",
      "付款的申请、审批、执行由同一人办理。"
    ),
    "payment-duties-not-separated.rationale": (
      "Who can approve and pay can pay himself.",
      "能批又能付，就能付给自己。"
    ),
    "payment-duties-not-separated.remedy": (
      "Let different posts ask, approve and pay: {write:by}.",
      "申请、审批、支付由不同岗位办理：{write:by}。"
    ),
    "payment-duties-not-separated.detection": (
      """
      Takes each pair of steps that a row of the policy keeps apart (separation.duties) and of \
      which one can follow the other in a case, and asks whether one and the same post or unit \
      can do both.
      """,
      "对规定中要求分离（separation.duties）且同一事项可能先后经过的两个环节，检查是否可由同一岗位或机构办理。"
    ),
    "payment-duties-not-separated.falsePositives": (
      """
      Two posts that are two persons although they have one name: give them ids of their own.
      """,
      "名称相同而实为两人的岗位：请分别设岗。"
    ),
    "payment-duties-not-separated.satisfied": (
      "'{other}' is in other hands",
      "「{other}」由他人办理"
    ),
    "payment-duties-not-separated.message": (
      "'{holder}' does '{other}' and '{step}' for one payment: {source} asks for two.",
      "「{holder}」对同一笔付款既办「{other}」又办「{step}」，{source}要求分开。"
    ),
  ]

  private static let purchaseApprovedByRequester: StringTable = [
    "purchase-approved-by-requester.title": (
      "Purchase approved by its requester",
      "采购由需求人审批"
    ),
    "purchase-approved-by-requester.summary": (
      "Who asks for a purchase approves it as well.",
      "提出采购需求的人自己审批。"
    ),
    "purchase-approved-by-requester.rationale": (
      "Need and approval by one hand mean that nobody asks whether it is needed.",
      "需求与审批同出一手，就没有人过问是否需要。"
    ),
    "purchase-approved-by-requester.remedy": (
      "Let another post approve: {write:by}.",
      "由另一岗位审批：{write:by}。"
    ),
    "purchase-approved-by-requester.detection": (
      """
      Takes each pair of steps that a row of the policy keeps apart (separation.duties) and of \
      which one can follow the other in a case, and asks whether one and the same post or unit \
      can do both.
      """,
      "对规定中要求分离（separation.duties）且同一事项可能先后经过的两个环节，检查是否可由同一岗位或机构办理。"
    ),
    "purchase-approved-by-requester.falsePositives": (
      """
      Two posts that are two persons although they have one name: give them ids of their own.
      """,
      "名称相同而实为两人的岗位：请分别设岗。"
    ),
    "purchase-approved-by-requester.satisfied": (
      "'{other}' is in other hands",
      "「{other}」由他人办理"
    ),
    "purchase-approved-by-requester.message": (
      "'{holder}' does '{other}' and '{step}' for one purchase: {source} asks for two.",
      "「{holder}」对同一采购既办「{other}」又办「{step}」，{source}要求分开。"
    ),
  ]

  private static let purchaseAcceptedByHandler: StringTable = [
    "purchase-accepted-by-handler.title": (
      "Purchase accepted by its handler",
      "采购经办人自行验收"
    ),
    "purchase-accepted-by-handler.summary": (
      "Who handles a purchase also reviews its contract or takes delivery.",
      "采购经办人同时负责合同审核或验收。"
    ),
    "purchase-accepted-by-handler.rationale": (
      "Who bought it has every reason to find it good.",
      "自己买的，自己总说好。"
    ),
    "purchase-accepted-by-handler.remedy": (
      "Let another post take delivery: {write:by}.",
      "由另一岗位验收：{write:by}。"
    ),
    "purchase-accepted-by-handler.detection": (
      """
      Takes each pair of steps that a row of the policy keeps apart (separation.duties) and of \
      which one can follow the other in a case, and asks whether one and the same post or unit \
      can do both.
      """,
      "对规定中要求分离（separation.duties）且同一事项可能先后经过的两个环节，检查是否可由同一岗位或机构办理。"
    ),
    "purchase-accepted-by-handler.falsePositives": (
      """
      Two posts that are two persons although they have one name: give them ids of their own.
      """,
      "名称相同而实为两人的岗位：请分别设岗。"
    ),
    "purchase-accepted-by-handler.satisfied": (
      "'{other}' is in other hands",
      "「{other}」由他人办理"
    ),
    "purchase-accepted-by-handler.message": (
      "'{holder}' does '{other}' and '{step}' for one purchase: {source} asks for two.",
      "「{holder}」对同一采购既办「{other}」又办「{step}」，{source}要求分开。"
    ),
  ]

  private static let investigatorReviewsOwnCase: StringTable = [
    "investigator-reviews-own-case.title": (
      "Own case reviewed",
      "调查人审核本案"
    ),
    "investigator-reviews-own-case.summary": (
      "Who investigates a case also reviews its legality or presides at the hearing.",
      "案件调查人员同时进行法制审核或主持听证。"
    ),
    "investigator-reviews-own-case.rationale": (
      """
      A review by the one who made the case finds nothing, and a hearing before him is none.
      """,
      "自己审自己办的案子，审不出问题；由其主持听证，等于没有听证。"
    ),
    "investigator-reviews-own-case.remedy": (
      "Let a post that took no part review or preside: {write:by}.",
      "由未参与办案的岗位审核或主持：{write:by}。"
    ),
    "investigator-reviews-own-case.detection": (
      """
      Takes each pair of steps that a row of the policy keeps apart (separation.duties) and of \
      which one can follow the other in a case, and asks whether one and the same post or unit \
      can do both.
      """,
      "对规定中要求分离（separation.duties）且同一事项可能先后经过的两个环节，检查是否可由同一岗位或机构办理。"
    ),
    "investigator-reviews-own-case.falsePositives": (
      """
      Two posts that are two persons although they have one name: give them ids of their own.
      """,
      "名称相同而实为两人的岗位：请分别设岗。"
    ),
    "investigator-reviews-own-case.satisfied": (
      "'{other}' is in other hands",
      "「{other}」由他人办理"
    ),
    "investigator-reviews-own-case.message": (
      "'{holder}' does '{other}' and '{step}' in one case: {source} asks for two.",
      "「{holder}」在同一案件中既办「{other}」又办「{step}」，{source}要求分开。"
    ),
  ]

  private static let penaltyCollectedByImposer: StringTable = [
    "penalty-collected-by-imposer.title": (
      "Fine collected by its imposer",
      "罚款由决定机关收缴"
    ),
    "penalty-collected-by-imposer.summary": (
      "The unit that imposes a fine also collects it.",
      "作出罚款决定的机构自行收缴罚款。"
    ),
    "penalty-collected-by-imposer.rationale": (
      "Where the money passes through the hands that decide, fines become a business.",
      "罚款经过作决定者之手，处罚就成了生意。"
    ),
    "penalty-collected-by-imposer.remedy": (
      "Let a bank or another unit collect, or leave the step to the party: {write:by}.",
      "由银行或其他机构代收，或由当事人缴纳：{write:by}。"
    ),
    "penalty-collected-by-imposer.detection": (
      """
      Takes each pair of steps that a row of the policy keeps apart (separation.duties) and of \
      which one can follow the other in a case, and asks whether one and the same post or unit \
      can do both.
      """,
      "对规定中要求分离（separation.duties）且同一事项可能先后经过的两个环节，检查是否可由同一岗位或机构办理。"
    ),
    "penalty-collected-by-imposer.falsePositives": (
      """
      Two posts that are two persons although they have one name: give them ids of their own.
      """,
      "名称相同而实为两人的岗位：请分别设岗。"
    ),
    "penalty-collected-by-imposer.satisfied": (
      "'{other}' is in other hands",
      "「{other}」由他人办理"
    ),
    "penalty-collected-by-imposer.message": (
      """
      '{holder}' imposes the fine at '{other}' and collects it at '{step}'; {source} keeps \
      both apart.
      """,
      "「{holder}」在「{other}」作出罚款决定，又在「{step}」收缴，{source}要求罚缴分离。"
    ),
  ]
}
