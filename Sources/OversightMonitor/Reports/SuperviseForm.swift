/// The forms in which the verdict on a log is written.
enum SuperviseForm: String, CaseIterable {
  case text, json, sarif, junit, github, gitlab, markdown, html
}
