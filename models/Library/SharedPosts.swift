import Oversight

/// Posts that several powers share. The identity tells that a post is the same one in all of them.
extension PowerModel {
  /// Somebody outside the office: an applicant, a party to a case, a supplier.
  func outsider(
    _ id: Post, _ name: LocalizedText, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(id, name, layer: .outside, file: file, line: line)
  }

  /// The counter of the county's service centre.
  func serviceWindow(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("政务服务窗口", english: "Service window"), layer: .handler,
      unit: County.serviceCentre, identity: "service-window", file: file, line: line)
  }

  /// The discipline office that the county's commission keeps in an organisation; it reports to nobody
  /// there, and each organisation has another.
  func residentDisciplineOffice(
    _ id: Post, at host: Unit, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("派驻纪检监察组", english: "Resident discipline office"), layer: .supervisor,
      unit: County.residentOffice, supervisionLine: .discipline,
      identity: "discipline-office-at-\(host.id)",
      file: file, line: line)
  }

  /// The centre that executes payments and takes no part in granting them.
  func treasury(_ id: Post, file: String = #filePath, line: Int = #line) -> AuthoredPost {
    post(
      id, Text("国库支付岗", english: "Treasury payment clerk"), layer: .handler,
      unit: County.treasury, identity: "treasury", file: file, line: line)
  }
}
