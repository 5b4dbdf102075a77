import Oversight

/// The posts that the templates of administrative powers share.
///
/// Two posts supervise. The commissioner for supervision (督查专员, on English charts “Monitor”) watches
/// day by day; the post ranks with the deputy leaders, is in charge of no section, and so may watch
/// all but the worst grade. The resident discipline office (派驻纪检监察组, “Discipline unit”) is asked
/// where a grade is the worst, where leaders decide, and where work leaves their hands.
///
/// English names are short: seven lanes share the width of a chart.
extension PowerTemplate {
  /// Somebody outside the office: an applicant, a party to a case (申请人、当事人).
  func outsider(
    _ id: Post, _ name: LocalizedText, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(id, name, layer: .outside, file: file, line: line)
  }

  /// The counter at which papers come in and go out (政务服务窗口).
  func serviceWindow(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("政务服务窗口", english: "Service window"), layer: .handler,
      unit: SharedUnits.serviceCentre, identity: "service-window", file: file, line: line)
  }

  /// Somebody who does the work in the section: an examiner, an officer, an inspector (承办人).
  func handler(
    _ id: Post, _ name: LocalizedText, under head: Post? = nil, file: String = #filePath,
    line: Int = #line
  ) -> AuthoredPost {
    post(
      id, name, layer: .handler, unit: office.section, reportsTo: head, file: file, line: line)
  }

  /// The head of the section (承办科室负责人).
  func sectionHead(
    _ id: Post, under leader: Post? = nil, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("科室负责人", english: "Section head"), layer: .sectionHead, unit: office.section,
      reportsTo: leader, file: file, line: line)
  }

  /// The leader in charge of the section (分管负责人).
  func deputyLeader(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("分管负责人", english: "Deputy leader"), layer: .deputyLeader, unit: leaders,
      file: file, line: line)
  }

  /// The principal leader of the body (主要负责人).
  func principalLeader(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("主要负责人", english: "Principal leader"), layer: .principalLeader, unit: leaders,
      file: file, line: line)
  }

  /// The meeting in which the leaders discuss together (负责人集体讨论会议).
  func leadersInMeeting(
    _ id: Post, _ name: LocalizedText = Text("集体讨论会议", english: "Leaders' meeting"),
    file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(id, name, layer: .collective, unit: leaders, file: file, line: line)
  }

  /// The one who reviews the lawfulness of decisions and investigates nothing (法制审核员).
  func legalReviewer(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("法制审核员", english: "Legality reviewer"), layer: .handler, unit: legalSection,
      file: file, line: line)
  }

  /// The one who presides at hearings, of another unit than the case (听证主持人).
  func hearingHost(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("听证主持人", english: "Hearing host"), layer: .handler, unit: legalSection,
      file: file, line: line)
  }

  /// The clerk of the finance section who draws up what the treasury pays (财务岗).
  func financeClerk(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("财务审核岗", english: "Finance clerk"), layer: .handler,
      unit: Unit(
        "\(office.body.id)-finance-section",
        Text("财务科", english: "Finance section"), in: office.body), file: file, line: line)
  }

  /// The centre that executes payments and takes no part in granting them (国库支付岗).
  func treasuryClerk(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("国库支付岗", english: "Treasury clerk"), layer: .handler,
      unit: SharedUnits.treasury, identity: "treasury", file: file, line: line)
  }

  /// The bank that takes in fines and fees for the treasury (代收银行).
  func collectingBank(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("代收银行", english: "Collecting bank"), layer: .handler,
      unit: SharedUnits.bank, identity: "collecting-bank", file: file, line: line)
  }

  /// Everyday supervision of the work, in the functional line (督查专员).
  func supervisionCommissioner(
    _ id: Post, _ name: LocalizedText = Text("督查专员", english: "Monitor"),
    file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, name, layer: .deputyLeader,
      unit: Unit(
        "\(office.body.id)-supervision", Text("督查机构", english: "Supervision unit"),
        in: office.body),
      supervisionLine: .functional, identity: office.identity("supervision-commissioner"),
      file: file, line: line)
  }

  /// The discipline office that is resident in the body and reports to nobody there (派驻纪检监察组).
  func disciplineOffice(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("派驻纪检监察组", english: "Discipline unit"), layer: .supervisor,
      unit: SharedUnits.disciplineCommission, supervisionLine: .discipline,
      identity: office.identity("discipline-office"), file: file, line: line)
  }
}
