public import Model

/// A QR code as SVG: one path, black on white whatever the page around it.
public enum QRPicture {
  /// A file of its own, sized for paper.
  ///
  /// - Parameter title: what the code leads to, for those who cannot see it.
  public static func file(_ code: QRCode, title: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(code, title: title) + "\n"
  }

  /// An element to stand in a page.
  public static func element(_ code: QRCode, title: String) -> String {
    let side = code.size + 2 * QRCode.quiet
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" role=\"img\" width=\"\(side * 4)\""
      + " height=\"\(side * 4)\" viewBox=\"0 0 \(side) \(side)\" style=\"shape-rendering:crispEdges\">"
      + "<title>\(HTMLText.escaped(title))</title>"
      + "<path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/>"
      + "<path stroke=\"#000\" d=\"\(path(code))\"/></svg>"
  }

  private static func path(_ code: QRCode) -> String {
    code.runs.map { run in
      "M\(run.column + QRCode.quiet) \(run.row + QRCode.quiet).5h\(run.length)"
    }.joined()
  }
}
