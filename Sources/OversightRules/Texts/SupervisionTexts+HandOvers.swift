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
      In the flow, the last one before the receiver, write {write:supervised-flow} with a post \
      that takes no part at either end and reports to nobody there, or {write:receipt} with a \
      post of the receiving side that cannot be the sender and does not report to the sender.
      """,
      """
      在进入接收环节的最后一条流转中写 {write:supervised-flow}，监督岗位不得是交接双方，也不得是其下属；或写 {write:receipt}，由接收方且不可能是移\
      交方、不隶属于移交方的岗位签收。
      """
    ),
    "unsupervised-handover.detection": (
      """
      A hand-over joins two performing steps, gateways looked through, where the receiver has a \
      post that the sender lacks; where any one of several posts may do a step, whoever does it. A \
      party who joins the officers takes nothing over. It is covered by a supervision of its last \
      flow by an independent post, which a party to the case is not unless it has a supervision \
      line, or by a receipt signed on the receiving side by an officer independent of all who may \
      have sent the work; the unit counts only where the sender is not of it. It is undetermined \
      where the reports of those who cover run in a circle. Flows from and to outside parties are \
      left to missing-receipt.
      """,
      """
      交接是指前后两个有办理岗位的环节（跳过分合环节），接收方有移交方没有的岗位；任一岗位均可办理的，按各种可能判断。\
      当事人参与办理不构成交接。由独立岗位对最后一条流转进行监督，或由接收方且独立于一切可能移交者的工作人员签收，即为有\
      监督；当事人不独立，写明监督序列的除外；移交方也属同一机构的，不按机构认定接收方。监督或签收岗位的隶属关系循环的，\
      无法判定。与申请人、当事人之间的流转由 missing-receipt 检查。
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
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. On its flow \
      '{flow}' nobody supervises or signs: what is delayed, swapped or lost here leaves no \
      trace.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。在流转「{flow}」上既无监督也无签收：在这里拖延、调换或遗失，不留痕迹。
      """
    ),
    "unsupervised-handover.message.dependent": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. On its flow \
      '{flow}' '{post}' supervises, but takes part at one of the ends or reports to somebody \
      there: that does not count.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。在流转「{flow}」上，「{post}」虽有监督，但本身是交接一方或其下属，不独立，不能算作监督。
      """
    ),
    "unsupervised-handover.message.party": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. On its flow \
      '{flow}' '{post}' supervises, but is a party to the case: that does not count. Name a post \
      of the office's supervisors, or write at '{post}' that it watches for the public: \
      {write:line-public}.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。在流转「{flow}」上，「{post}」虽有监督，但本身是当事人，不能算作监督。请改由监督岗位监督\
      ；「{post}」确为代表公众监督的，请在该岗位写明：{write:line-public}。
      """
    ),
    "unsupervised-handover.message.dependentReceipt": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. On its flow \
      '{flow}' '{post}' signs, but may itself be the sender or reports to a sender: that does \
      not count.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。在流转「{flow}」上，「{post}」虽有签收，但本身可能就是移交方，或是其下属，不能算作监督。
      """
    ),
    "unsupervised-handover.message.receiptElsewhere": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. On its flow \
      '{flow}' '{post}' signs, but does not perform '{receiver}', nor is of a unit that receives \
      and does not send: that does not count.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。在流转「{flow}」上，「{post}」虽有签收，但既不办理「{receiver}」，也不属于只接\
      收而不移交的机构，不能算作监督。
      """
    ),
    "unsupervised-handover.message.partyReceipt": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. On its flow \
      '{flow}' '{post}' signs, but stands outside the office: between officers an officer of the \
      receiving side must sign.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。在流转「{flow}」上，「{post}」虽有签收，但属外部当事人：工作人员之间的交接，须由接收方的\
      工作人员签收。
      """
    ),
    "unsupervised-handover.message.earlier": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. '{post}' \
      supervises or signs on '{earlier}', before a gateway: from there the work goes on to \
      several steps, or comes from several, and nobody watches that it arrives here. Write it on \
      the last flow, '{flow}'.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。「{post}」在「{earlier}」上监督或签收，但其后还有分合环节，是否交到这里无人监督。请写\
      在最后一条流转「{flow}」上。
      """
    ),
    "unsupervised-handover.message.indirect": (
      """
      {senders} ({sending}) hands the case to '{receiver}' ({receiving}), {level}. Both steps \
      are supervised, their flow '{flow}' is not: what is swapped on the way is seen by neither.
      """,
      """
      {senders}（{sending}）交给「{receiver}」（{receiving}），属{level}\
      的环节交接。前后环节各有监督，但流转「{flow}」本身无监督：中途调换，两头都看不到。
      """
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
      In the flow, the last one before the receiver, write {write:receipt}: an officer who \
      receives, who signs and stamps for what comes in, or the party who signs for what is \
      served.
      """,
      "在进入接收环节的最后一条流转中写 {write:receipt}：收件由接收的工作人员出具盖章凭证，送达由受送达的当事人签收。"
    ),
    "missing-receipt.detection": (
      """
      Looks at the hand-overs of which one side, and not the other, is done by outside parties \
      alone. A receipt counts where its signer performs the receiving step, or is of its unit and \
      not of a sender's, and is none of the senders; for what comes in an officer signs, for what is \
      served a party.
      """,
      "检查仅有一方完全由外部当事人办理的环节交接。签收者须办理接收环节，或属其机构（移交方也属该机构的除外），且不是移交方；收件由工作人员签收，送达由当事人签收。"
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
      {parties} hands in at {senders}, and on '{flow}' nobody signs for it: the day from which \
      the time limit runs cannot be proved.
      """,
      """
      {parties}在{senders}提交，在「{flow}」上没有出具凭证：期限从何日起算无法证明。
      """
    ),
    "missing-receipt.message.service": (
      """
      {senders} delivers to {parties} at '{receiver}', and on '{flow}' nobody signs for it: \
      service, and with it the time limit for remedies, cannot be proved.
      """,
      """
      {senders}在「{receiver}」交给{parties}，在「{flow}」上没有签收：是否送达、救济\
      期限从何日起算无法证明。
      """
    ),
    "missing-receipt.message.intakeSigner": (
      """
      {parties} hands in at {senders}, and on '{flow}' '{post}' signs, but is no officer who \
      receives at '{receiver}': that proves nothing about what arrived there, and when.
      """,
      """
      {parties}在{senders}提交，在「{flow}」上由「{post}」签收，但该岗位不是「{rece\
      iver}」接收方的工作人员：不能证明何时收到了什么。
      """
    ),
    "missing-receipt.message.serviceSigner": (
      """
      {senders} delivers to {parties} at '{receiver}', and on '{flow}' '{post}' signs, but is \
      not the party served: whoever signs in its place can say that it was served when it was \
      not.
      """,
      """
      {senders}在「{receiver}」交给{parties}，在「{flow}」上由「{post}」签收，\
      但签收的不是受送达人：未送达也可以写成已送达。
      """
    ),
    "missing-receipt.message.earlier": (
      """
      '{post}' signs on '{earlier}', before a gateway: whether everything arrives at \
      '{receiver}' is not proved. Write the receipt on the last flow, '{flow}'.
      """,
      """
      「{post}」在「{earlier}」上签收，但其后还有分合环节，不能证明全部到达「{receiver}」。请\
      把签收写在最后一条流转「{flow}」上。
      """
    ),
  ]
}
