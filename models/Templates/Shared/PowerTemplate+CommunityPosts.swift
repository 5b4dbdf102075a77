import Oversight

/// The posts that the templates of community powers share.
///
/// The body is the village. Posts are called as there; an urban community calls them after its
/// residents. Two posts watch. The village supervision committee (村务监督委员会, “Overseers” on
/// English charts) watches day by day; villagers choose it, and no member of the village committee
/// or near relative of one may sit in it (article 32 of the law on village committees), so it is of
/// the public line and may watch every grade. The discipline committee of the town (乡镇纪委,
/// “Discipline”) is asked where a grade is the worst.
///
/// A village has no sections: for the gravest risks the director answers where elsewhere the head
/// of a section does, and the secretary where a leader does.
extension PowerTemplate {
  /// Somebody of the village who does the work: clerk, surveyor, keeper of the seal.
  func villageClerk(
    _ id: Post, _ name: LocalizedText, under director: Post? = nil, file: String = #filePath,
    line: Int = #line
  ) -> AuthoredPost { handler(id, name, under: director, file: file, line: line) }

  /// The one who keeps the book of receipts and hands vouchers to the town (村报账员).
  func reportingClerk(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    handler(id, Text("村报账员", english: "Voucher clerk"), file: file, line: line)
  }

  /// The director of the village committee (村委会主任).
  func villageDirector(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("村委会主任", english: "Director"), layer: .principalLeader, unit: villageCommittee,
      file: file, line: line)
  }

  /// The secretary of the Party in the village (村党组织书记).
  func villageSecretary(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("村党组织书记", english: "Party secretary"), layer: .principalLeader,
      unit: villageParty, file: file, line: line)
  }

  /// The committee of the Party and the village committee in one meeting (村“两委”会议).
  func bothCommittees(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("村两委会议", english: "Both committees"), layer: .collective, unit: villageCommittee,
      file: file, line: line)
  }

  /// The representatives of the villagers in their meeting (村民代表会议).
  func representatives(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("村民代表会议", english: "Representatives"), layer: .collective,
      unit: Unit(
        "\(office.body.id)-representatives",
        Text("村民会议授权", english: "For all villagers")), file: file, line: line)
  }

  /// Those whom the villagers chose to watch (村务监督委员会).
  func villageWatch(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("村务监督委员会", english: "Overseers"), layer: .supervisor,
      unit: Unit(
        "\(office.body.id)-watch", Text("村务监督机构", english: "Chosen by the villagers")),
      supervisionLine: .public, identity: office.identity("village-watch"), file: file, line: line)
  }

  /// The accountant of the town who keeps the books of villages for them (代理会计).
  func townAccountant(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("乡镇代理会计", english: "Town accountant"), layer: .handler,
      unit: CommunityUnits.accountingAgency, identity: "town-accountant", file: file, line: line)
  }

  /// The leader of the town who is in charge of the village (包村领导).
  func townLeader(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("包村领导", english: "Town leader"), layer: .deputyLeader, unit: CommunityUnits.town,
      identity: office.identity("town-leader"), file: file, line: line)
  }

  /// The discipline committee of the town (乡镇纪委).
  func townDiscipline(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("乡镇纪委", english: "Discipline"), layer: .supervisor,
      unit: CommunityUnits.townDiscipline, supervisionLine: .discipline,
      identity: office.identity("town-discipline"), file: file, line: line)
  }

  /// The village committee inside the body, with its director and its meetings.
  private var villageCommittee: Unit {
    Unit(
      "\(office.body.id)-committee", Text("村民委员会", english: "Village committee"),
      in: office.body)
  }

  /// The organisation of the Party in the village.
  var villageParty: Unit {
    Unit("\(office.body.id)-party", Text("村党组织", english: "Party in the village"))
  }
}

/// Units above a village.
enum CommunityUnits {
  static let town = Unit("town", Text("乡镇人民政府", english: "Town government"))
  static let accountingAgency = Unit(
    "town-accounting-agency", Text("农村三资代理机构", english: "Accounting agency"), in: town)
  static let civilAffairs = Unit(
    "town-civil-affairs", Text("乡镇民政办", english: "Town civil affairs"), in: town)
  static let townDiscipline = Unit(
    "town-discipline", Text("乡镇纪检组织", english: "Discipline of the town"))
}
