internal import Oversight

/// The texts of the rules about who answers.
extension Texts {
  static let ownerRules = StringTable(
    [
      ownerIsNotAPost
    ], traditional: traditionalTitles)

  private static let ownerIsNotAPost: StringTable = [
    "owner-is-not-a-post.title": (
      "Answerable, but no post",
      "责任主体不是岗位"
    ),
    "owner-is-not-a-post.summary": (
      "A unit or mere words answer for a risk or measure, and no post does.",
      "风险点或措施由机构或笼统的人员负责，没有落实到岗位。"
    ),
    "owner-is-not-a-post.rationale": (
      """
      “The staff concerned” cannot be asked. Who answers for everything together answers for \
      nothing.
      """,
      "“相关人员”无从追究。人人负责，等于无人负责。"
    ),
    "owner-is-not-a-post.remedy": (
      "Name a post that answers for it: {write:answers}.",
      "落实到岗位：{write:answers}。"
    ),
    "owner-is-not-a-post.detection": (
      "Looks at who answers for each risk and measure; one post among them suffices.",
      "检查每个风险点和措施的责任主体，其中有一个岗位即可。"
    ),
    "owner-is-not-a-post.falsePositives": (
      "A unit of one post: describe that post.",
      "只有一个岗位的机构：请写明该岗位。"
    ),
    "owner-is-not-a-post.satisfied": (
      "{posts} answer",
      "责任岗位：{posts}"
    ),
    "owner-is-not-a-post.message": (
      """
      {owners} answer for '{element}', and that is no post: nobody can be asked when it goes \
      wrong.
      """,
      "「{element}」的责任主体是{owners}，没有落实到岗位：出了问题无从追究。"
    ),
  ]
}
