import Foundation
import OversightTestSupport

/// A browser without a window that loads a page of a test.
struct HeadlessBrowser {
  static let program = Executable.find("chromium", "chromium-browser", "google-chrome")
  static let absence: String =
    "no Chromium is installed: how charts look in a browser is not tested here"

  /// A folder of its own, which goes with the browser.
  let folder: URL
  private let program: String
  private var environment: [String: String] = [:]

  /// - Parameter hasHanFonts: whether it finds the fonts of the machine; otherwise DejaVu only.
  init(_ program: String, hasHanFonts: Bool = true) throws {
    self.program = program
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("oversight-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = ["HOME": folder.path, "XDG_CACHE_HOME": folder.path]
    guard !hasHanFonts else { return }
    let file = folder.appendingPathComponent("fonts.conf")
    try """
    <?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
    <fontconfig>
      <dir>/usr/share/fonts/truetype/dejavu</dir>
      <cachedir>\(folder.path)/fonts</cachedir>
    </fontconfig>
    """.write(to: file, atomically: true, encoding: .utf8)
    environment["FONTCONFIG_FILE"] = file.path
  }

  func close() { try? FileManager.default.removeItem(at: folder) }

  /// What stands in the element `result` of a page after its scripts have run.
  func result(of html: String) throws -> String {
    let page = try write(html)
    let dom = try Executable.output(
      of: program, options + ["--virtual-time-budget=4000", "--dump-dom", page.absoluteString],
      environment: environment)
    guard let start = dom.range(of: "<pre id=\"result\">"),
      let end = dom[start.upperBound...].range(of: "</pre>")
    else { return "no result: \(dom.suffix(300))" }
    return String(dom[start.upperBound..<end.lowerBound])
  }

  /// A picture of a page as PNG, `width` pixels wide.
  func picture(of html: String, width: Int, height: Int) throws -> Data {
    let page = try write(html)
    let file = folder.appendingPathComponent("picture.png")
    _ = try Executable.output(
      of: program,
      options + [
        "--screenshot=\(file.path)", "--window-size=\(width),\(height)", page.absoluteString,
      ],
      environment: environment)
    return try Data(contentsOf: file)
  }

  private func write(_ html: String) throws -> URL {
    let file = folder.appendingPathComponent("page.html")
    try html.write(to: file, atomically: true, encoding: .utf8)
    return file
  }

  private var options: [String] {
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
      "--disable-extensions", "--user-data-dir=\(folder.path)/profile",
    ]
  }
}
