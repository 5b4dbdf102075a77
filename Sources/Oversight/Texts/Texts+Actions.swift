extension Texts {
  /// What is done at a step, as officials read it.
  static let actions: StringTable = [
    "action.apply": ("applies or hands papers in", "申请、提交材料"),
    "action.accept": ("takes the case in, or declines to", "受理"),
    "action.correct": ("supplements or corrects papers", "补正"),
    "action.register": ("registers, opens a file, records", "登记、立案"),
    "action.examine": ("examines the papers or the matter", "审查"),
    "action.siteCheck": ("looks at the place itself", "现场核查"),
    "action.investigate": ("investigates, takes evidence", "调查取证"),
    "action.notify": ("tells the party of facts, grounds and rights", "告知"),
    "action.hearParty": ("listens to the party's statement and defence", "听取陈述申辩"),
    "action.hearing": ("holds a hearing", "听证"),
    "action.expertReview": ("asks experts", "专家评审"),
    "action.legalityReview": ("reviews whether the decision is lawful", "法制审核"),
    "action.propose": ("drafts, proposes a decision", "拟办、提出建议"),
    "action.discuss": ("decides together, in a meeting", "集体讨论决定"),
    "action.decide": ("decides", "决定"),
    "action.approve": ("approves what another post proposes", "审批"),
    "action.publicise": ("makes public", "公示、公开"),
    "action.issue": ("makes out or signs the document", "制发证件、文书"),
    "action.serve": ("serves the document on the party", "送达"),
    "action.request": ("asks for goods, works or money", "提出需求"),
    "action.budget": ("enters in the budget", "编列预算"),
    "action.invite": ("invites tenders or candidates", "招标、公告"),
    "action.open": ("opens tenders", "开标"),
    "action.evaluate": ("evaluates tenders or persons", "评标、评审、考核"),
    "action.award": ("awards, chooses the supplier", "定标、确定供应商"),
    "action.contract": ("signs the contract", "签订合同"),
    "action.acceptGoods": ("takes delivery, accepts the works", "验收"),
    "action.design": ("designs", "设计"),
    "action.build": ("builds", "施工"),
    "action.pay": ("pays", "支付"),
    "action.fine": ("imposes a fine", "罚款"),
    "action.collect": ("collects money", "征收、收缴"),
    "action.execute": ("carries out, enforces", "执行"),
    "action.recommend": ("recommends a person", "推荐"),
    "action.appoint": ("appoints", "任命"),
    "action.review": ("looks again at what another did", "复核"),
    "action.inspect": ("inspects, audits", "检查、核查"),
    "action.file": ("reports to another body for its files", "备案、报送"),
    "action.archive": ("puts the papers into the archive", "归档"),
    "action.transfer": ("passes the case to another body", "移送"),
    "action.close": ("closes the case", "结案"),
    "action.supervise": ("supervises", "监督"),
  ]
}

extension StepAction {
  /// What is done, in the words of an official.
  public var title: LocalizedText { Texts.oversight.text("action.\(rawValue)") }
}
