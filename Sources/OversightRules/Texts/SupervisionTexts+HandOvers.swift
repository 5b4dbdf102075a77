internal import Oversight

/// The texts of the rules about hand-overs, which have the most to say.
extension Texts {
  static let unsupervisedHandover: StringTable = [
    "unsupervised-handover.title": ("Unsupervised hand-over", "交接环节无监督"),
    "unsupervised-handover.summary": (
      "Work passes from one post to another, and nobody independent watches or signs for it.",
      "事项由一个岗位交到另一个岗位，没有独立的监督，也没有签收。"
    ),
    "unsupervised-handover.rationale": (
      """
      Between two posts a case can be delayed, swapped, thinned out or lost, and each side can \
      say that it was the other. A supervision of the flow, or a receipt on the receiving side, \
      shows what was handed over and when.
      """,
      "事项在两个岗位之间最容易被拖延、调换、抽减或丢失，双方还可互相推诿。对交接的监督，或接收方的签收，能说明交了什么、何时交的。"
    ),
    "unsupervised-handover.remedy": (
      """
      In the braces of the flow write supervised(by: .post, .process, evidence: "…") with a post \
      that takes no part at either end and reports to nobody there, or receipt(.post) with a post \
      of the receiving side that does not report to the sender.
      """,
      """
      在该流转中写 supervised(by: .post, .process, evidence: "…")，监督\
      岗位不得是交接双方，也不得是其下属；或写 receipt(.post)，由接收方且不隶属于移交方的岗位签收。
      """
    ),
    "unsupervised-handover.detection": (
      """
      A hand-over joins two performing steps, gateways looked through, where the receiver has a \
      post that the sender lacks. It is covered by a supervision of the flow by an independent \
      post, or by a receipt signed on the receiving side by a post independent of the sender. \
      Flows from and to outside parties are left to missing-receipt.
      """,
      """
      交接是指前后两个有办理岗位的环节（跳过分合环节），接收方有移交方没有的岗位。由独立岗位对该流转进行监督，或由接收\
      方且独立于移交方的岗位签收，即为有监督。与申请人、当事人之间的流转由 missing-receipt 检查。
      """
    ),
    "unsupervised-handover.falsePositives": (
      "Two posts that are always held by one person: describe them as one post.",
      "始终由同一人担任的两个岗位：请合并为一个岗位。"
    ),
    "unsupervised-handover.satisfied.supervision": (
      "supervised by '{post}' ({name})", "由「{post}」监督（{name}）"
    ),
    "unsupervised-handover.satisfied.receipt": ("signed for by '{post}'", "由「{post}」签收"),
    "unsupervised-handover.message": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}, and nobody \
      supervises or signs: what is delayed, swapped or lost here leaves no trace.
      """,
      "{senders}（{sending}）交给「{receiver}」（{receiving}），属{level}的环节交接，既无监督也无签收：在这里拖延、调换或遗失，不留痕迹。"
    ),
    "unsupervised-handover.message.dependent": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. '{post}' \
      supervises, but takes part at one of the ends or reports to somebody there: that does not \
      count.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。「{post}」虽有监督，但本身是交接一方或其下属，不独立，不能算作监督。
      """
    ),
    "unsupervised-handover.message.dependentReceipt": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. '{post}' signs \
      for it, but is the sender or reports to the sender: that does not count.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。「{post}」虽有签收，但本身是移交方或其下属，不能算作监督。
      """
    ),
    "unsupervised-handover.message.receiptElsewhere": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. '{post}' signs \
      for it, but does not belong to the receiving side: that does not count.
      """,
      "{senders}（{sending}）交给「{receiver}」（{receiving}），属{level}的环节交接。「{post}」虽有签收，但不属于接收方，不能算作监督。"
    ),
    "unsupervised-handover.message.indirect": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. Both steps are \
      supervised, the hand-over between them is not: what is swapped on the way is seen by \
      neither.
      """,
      "{senders}（{sending}）交给「{receiver}」（{receiving}），属{level}的环节交接。前后环节各有监督，但交接本身无监督：中途调换，两头都看不到。"
    ),
  ]

  static let missingReceipt: StringTable = [
    "missing-receipt.title": ("Intake or service without receipt", "收件或送达无凭证"),
    "missing-receipt.summary": (
      "A party hands something in, or is served, and nobody signs for it.", "当事人提交材料或收到文书，没有签收凭证。"
    ),
    "missing-receipt.rationale": (
      """
      The time limit runs from the day of receipt, and remedies from the day of service. Without \
      a dated receipt the office can say that nothing arrived, and the party that nothing was \
      served.
      """,
      "办理期限自收到之日起算，救济期限自送达之日起算。没有注明日期的凭证，材料是否收到、文书是否送达都说不清。"
    ),
    "missing-receipt.remedy": (
      """
      In the braces of the flow write receipt(.post): the post that signs and stamps for what \
      comes in, or the party who signs for what is served.
      """,
      "在该流转中写 receipt(.post)：收件由接收岗位出具盖章凭证，送达由当事人签收。"
    ),
    "missing-receipt.detection": (
      """
      Looks at the hand-overs of which one side, and not the other, is done by outside parties \
      alone.
      """,
      "检查仅有一方完全由外部当事人办理的环节交接。"
    ),
    "missing-receipt.falsePositives": (
      """
      A service that the law lets the office prove in another way, such as publication: have it \
      waived with that provision.
      """,
      "法律允许以公告等其他方式送达的：请引用相应条款办理豁免。"
    ),
    "missing-receipt.satisfied": ("signed for by '{post}'", "由「{post}」签收"),
    "missing-receipt.message.intake": (
      """
      {parties} hands in at {senders}, and nobody signs for it at '{receiver}': the day from \
      which the time limit runs cannot be proved.
      """,
      "{parties}在{senders}提交，「{receiver}」没有出具凭证：期限从何日起算无法证明。"
    ),
    "missing-receipt.message.service": (
      """
      {senders} delivers to {parties} at '{receiver}', and nobody signs for it: service, and with \
      it the time limit for remedies, cannot be proved.
      """,
      "{senders}在「{receiver}」交给{parties}，没有签收：是否送达、救济期限从何日起算无法证明。"
    ),
  ]
}
