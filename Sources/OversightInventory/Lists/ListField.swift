internal import Foundation

/// What a column of a list of powers holds.
enum ListField: String, CaseIterable, Sendable {
  case name, subItem, code, category, body, handlingUnit, level, basis, accountability
  case limit, statutoryLimit, promisedLimit, fee, supervision, conditions, materials
  /// Known columns for which a model has no place.
  case sequence, responsibility, responsibilityBasis, flowChart, riskChart, guide, remark, status

  /// Whether models have a place for it.
  var isImported: Bool {
    switch self {
    case .sequence, .responsibility, .responsibilityBasis, .flowChart, .riskChart, .guide, .remark,
      .status:
      false
    default: true
    }
  }

  /// Whether each row of a merged cell means its value: what several items have in common.
  var isSharedByRows: Bool { self != .code && self != .subItem }

  /// The headings under which offices publish the field, without blanks and in half-width letters.
  ///
  /// - Source: the headings of published lists of powers and duties, and the elements of GB/T 39554.2.
  var headings: [String] {
    switch self {
    case .name:
      [
        "事项名称", "权责事项名称", "权力事项名称", "职权名称", "权力名称", "项目名称", "主项名称",
        "权责名称", "行政权力名称", "行政职权名称", "权力事项", "职权事项", "name", "itemname", "power",
        "powername", "item", "matter",
      ]
    case .subItem:
      ["子项名称", "子项", "实施事项", "办理项", "业务办理项名称", "业务办理项", "subitem", "subitemname"]
    case .code:
      [
        "职权编码", "事项编码", "实施编码", "权力编码", "项目编码", "编码", "基本编码", "职权代码",
        "权力代码", "事项代码", "实施清单编码", "code", "itemcode", "powercode",
      ]
    case .category:
      [
        "权力类型", "权力类别", "职权类型", "事项类型", "职权类别", "事项类别", "权责类型", "权责类别",
        "行政权力类型", "类别", "类型", "权力类型代码", "类型代码", "类别代码", "权力类别代码", "category",
        "type", "kind", "powertype", "categorycode",
      ]
    case .body:
      [
        "行使主体", "实施主体", "责任主体", "实施机关", "行使机关", "实施部门", "责任单位", "部门名称",
        "部门", "单位", "单位名称", "主管部门", "职权行使主体", "body", "authority", "exercisingbody",
        "department", "organisation", "organization", "agency",
      ]
    case .handlingUnit:
      [
        "承办机构", "承办科室", "责任科室", "内设机构", "承办单位", "办理科室", "责任处室", "承办处室",
        "handlingunit", "handledby", "section", "office",
      ]
    case .level: ["实施层级及权限", "行使层级", "权限", "实施层级", "层级", "level"]
    case .basis:
      [
        "实施依据", "设定依据", "法律依据", "权力依据", "职权依据", "法定依据", "依据", "设定和实施依据",
        "basis", "legalbasis", "law",
      ]
    case .accountability:
      [
        "追责情形", "追责对象范围", "追责情形及依据", "问责情形", "追责情形和追责依据", "责任追究",
        "追责对象", "accountability",
      ]
    case .limit: ["办理时限", "办结时限", "时限", "办理期限", "期限", "limit", "timelimit", "limits"]
    case .statutoryLimit:
      [
        "法定时限", "法定办结时限", "法定期限", "法定办理时限", "statutorylimit", "statutory",
        "statutorytimelimit",
      ]
    case .promisedLimit:
      [
        "承诺时限", "承诺办结时限", "承诺期限", "承诺办理时限", "promisedlimit", "promised",
        "promisedtimelimit",
      ]
    case .fee:
      ["收费", "是否收费", "收费标准", "收费情况", "收费标准及依据", "收费依据及标准", "fee", "fees", "charge"]
    case .supervision:
      [
        "监督方式", "监督电话", "监督投诉方式", "投诉电话", "监督投诉电话", "监督渠道", "supervision",
        "supervisionphone", "complaints",
      ]
    case .conditions: ["受理条件", "申请条件", "办理条件", "许可条件", "条件", "conditions"]
    case .materials:
      ["申请材料", "申报材料", "所需材料", "提交材料", "材料", "办理材料", "materials", "documents"]
    case .sequence: ["序号", "编号", "序列", "no", "no.", "number", "#"]
    case .responsibility: ["责任事项", "责任内容", "职责", "responsibility", "duties"]
    case .responsibilityBasis: ["责任事项依据", "追责依据", "责任依据"]
    case .flowChart: ["运行流程图", "流程图", "权力运行流程图", "flowchart"]
    case .riskChart: ["廉政风险防控图", "风险防控图", "riskchart"]
    case .guide: ["办事指南", "办事指南表", "guide"]
    case .remark: ["备注", "说明", "remark", "remarks", "note", "notes"]
    case .status: ["状态", "是否公开", "status"]
    }
  }

  private static let byHeading: [String: ListField] = Dictionary(
    allCases.flatMap { field in field.headings.map { ($0, field) } }, uniquingKeysWith: { $1 })

  /// The field of a heading however it is set: with blanks, line breaks, full-width letters or an
  /// addition in brackets; nil where it is none.
  ///
  /// - Complexity: O(n)
  static func named(_ heading: String) -> ListField? {
    let plain = plain(heading)
    if let field = byHeading[plain] { return field }
    guard let bracket = plain.firstIndex(of: "("), bracket > plain.startIndex else { return nil }
    return byHeading[String(plain[..<bracket])]
  }

  /// A heading without blanks, in half-width and small letters.
  static func plain(_ heading: String) -> String {
    let half = heading.precomposedStringWithCompatibilityMapping.lowercased()
    return String(
      String.UnicodeScalarView(
        half.unicodeScalars.filter {
          !$0.properties.isWhitespace && $0.properties.generalCategory != .format
            && $0.properties.generalCategory != .control && !"*:_-".unicodeScalars.contains($0)
        }))
  }

  /// The heading that was probably meant: one that shares half of its characters.
  static func suggestion(for heading: String) -> String? {
    let plain = plain(heading)
    let characters = Set(plain)
    let near = allCases.flatMap(\.headings).filter { candidate in
      let shared = candidate.filter(characters.contains).count
      return 2 * shared >= max(candidate.count, plain.count)
    }
    return near.max { left, right in
      let scores = [left, right].map { word in
        word.filter(characters.contains).count * 100 - word.count
      }
      return (scores[0], right) < (scores[1], left)
    }
  }
}
