/// The category of a power, as the national catalogue of powers has them, with two families for what
/// that catalogue leaves out.
public enum PowerCategory: String, Sendable, Hashable, Codable, CaseIterable {
  /// 行政许可.
  case licence
  /// 行政处罚.
  case penalty
  /// 行政强制.
  case coercion
  /// 行政征收.
  case levy
  /// 行政给付.
  case payment
  /// 行政检查.
  case inspection
  /// 行政确认.
  case confirmation
  /// 行政奖励.
  case reward
  /// 行政裁决.
  case adjudication
  /// 其他行政权力.
  case other
  /// 公共服务.
  case publicService
  /// Management inside the body: appointments, purchasing, funds (内部管理权力).
  case internalManagement
  /// The small powers of villages and communities (小微权力).
  case community
}

/// The field of affairs in which a power works.
public enum AffairField: String, Sendable, Hashable, Codable, CaseIterable {
  /// 党务、政务、财务.
  case partyAffairs, governmentAffairs, financeAffairs
  /// 资金、资产、资源.
  case funds, assets, resources
  /// 工程建设、物资采购、惠民政策.
  case works, purchasing, benefits
}

/// How a case begins.
public enum Initiation: String, Sendable, Hashable, Codable, CaseIterable {
  /// 依申请.
  case onApplication
  /// 依职权.
  case exOfficio
}

/// Who may read an element.
public enum Audience: String, Sendable, Hashable, Codable, CaseIterable {
  /// 主动公开.
  case `public`
  /// 依申请公开.
  case onApplication
  /// 内部.
  case `internal`
}
