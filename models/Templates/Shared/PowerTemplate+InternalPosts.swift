import Oversight

/// The posts that the templates of internal management share.
///
/// Money, people and contracts of a body are watched in three lines. The commissioner for supervision
/// and the authority of the field (采购监管、行业监管、资产主管) look day by day and at what is filed. The
/// body's own discipline committee (机关纪委) is asked where a grade is the worst, where leaders decide
/// together, and where persons are chosen; internal audit where money or goods leave the body. Neither
/// reports to anybody who does the work. A body that has no such committee names the resident discipline
/// office, a town its own discipline commission.
extension PowerTemplate {
  /// The section that needs what is bought, built or paid (使用科室).
  func userSection(
    _ id: Post, _ name: LocalizedText = Text("使用科室经办人", english: "User"),
    file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, name, layer: .handler,
      unit: Unit(
        "\(office.body.id)-user-section", Text("使用科室", english: "Using section"),
        in: office.body), file: file, line: line)
  }

  /// A panel, committee or meeting that is called for one case and sits apart from the sections.
  ///
  /// - Parameter unit: the id of the unit, after that of the body.
  func panel(
    _ id: Post, _ name: LocalizedText, of unit: String, file: String = #filePath,
    line: Int = #line
  ) -> AuthoredPost {
    post(
      id, name, layer: .collective, unit: Unit("\(office.body.id)-\(unit)", name), file: file,
      line: line)
  }

  /// The authority of the field, in the functional line: it takes filings and looks at what may be
  /// watched by a leader in charge.
  func authority(
    _ id: Post, _ name: LocalizedText, of unit: Unit, file: String = #filePath,
    line: Int = #line
  ) -> AuthoredPost {
    post(
      id, name, layer: .deputyLeader, unit: unit, supervisionLine: .functional, file: file,
      line: line)
  }

  /// Internal audit, which does no business of the body and keeps no books (内部审计岗).
  func internalAudit(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("内部审计岗", english: "Internal audit"), layer: .supervisor,
      unit: Unit(
        "\(office.body.id)-audit", Text("内部审计机构", english: "Internal audit"), in: office.body),
      supervisionLine: .audit, identity: office.identity("internal-audit"), file: file, line: line)
  }

  /// The audit office of the government at the same level (审计机关).
  func auditOffice(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("审计机关", english: "Audit office"), layer: .supervisor,
      unit: SharedUnits.auditOffice, supervisionLine: .audit, identity: "audit-office",
      file: file, line: line)
  }

  /// The discipline committee inside the body (机关纪委), which the resident discipline office guides.
  func disciplineCommittee(
    _ id: Post, file: String = #filePath, line: Int = #line
  ) -> AuthoredPost {
    post(
      id, Text("机关纪委", english: "Discipline board"), layer: .supervisor,
      unit: Unit(
        "\(office.body.id)-discipline-committee",
        Text("机关纪律检查委员会", english: "Discipline committee"), in: office.body),
      supervisionLine: .discipline, identity: office.identity("discipline-committee"),
      file: file, line: line)
  }
}

extension SharedUnits {
  static let auditOffice = Unit("audit-office", Text("同级审计机关", english: "Audit office"))
  static let tradingCentre = Unit(
    "trading-centre", Text("公共资源交易中心", english: "Public trading centre"))
}
