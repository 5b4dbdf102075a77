/// What an event of the register says.
package enum EventKind: String, Sendable, CaseIterable {
  /// The register was founded: its first event.
  case founded
  /// A filing was opened (备案).
  case opened
  /// A material was added to it (备案材料).
  case material
  /// The discipline office has received it (收件).
  case received
  /// The discipline office has given its opinion (备案意见).
  case opinion
  /// What the opinion asked for was put right (整改).
  case rectified
  /// Earlier statements are replaced by others; both stay to be read (更正).
  case corrected
  /// The filing was closed and put into the archive (办结归档).
  case closed
  /// A unit was told of something that was found (督办通知).
  case noticed
  /// It has explained how that came about (说明).
  case explained
  /// It has put it right (整改).
  case remedied
  /// Somebody has looked whether it is right now, and closed the matter (销号).
  case verified
  /// The matter was passed on to another body (移送).
  case referred
  /// A control was tested (控制测试).
  case tested
  /// A control does not do what it should (控制缺陷).
  case deficient
  /// An authority has excused something for a time (豁免).
  case waived
  /// A power was published (公布).
  case published
  /// A power was reviewed (复查).
  case reviewed
}
