/// Where the fields of a form stand at a width. Complaints stand beside their field where there is
/// room, else below it.
struct FormLayout {
  let labelWidth: Int
  let fieldWidth: Int
  /// 0: complaints and hints stand below.
  let remarkWidth: Int

  private static let gap = 2
  private static let leastBeside = 76

  init<ID>(_ form: Form<ID>, columns: Int) {
    let labels = form.fields.filter { !$0.isNote }.map { Width.of($0.label) }
    labelWidth = min(labels.max() ?? 0, max(0, columns / 3))
    let room = max(1, columns - labelWidth - Self.gap)
    remarkWidth = columns >= Self.leastBeside ? room * 2 / 5 : 0
    fieldWidth = max(1, room - (remarkWidth > 0 ? remarkWidth + Self.gap : 0))
  }

  func rows<ID>(_ field: FormField<ID>, remark: String?, columns: Int) -> Int {
    switch field.content {
    case .note(let text, _): return Wrap.lines(text, width: columns).count
    case .lines(let area, let most):
      let own = min(max(1, most), area.rows(columns: fieldWidth))
      return max(own + below(remark), beside(remark))
    default: return max(1 + below(remark), beside(remark))
    }
  }

  func remarkLines(_ remark: String) -> [String] {
    Wrap.lines(remark, width: remarkWidth > 0 ? remarkWidth : fieldWidth)
  }

  var fieldColumn: Int { labelWidth + Self.gap }
  var remarkColumn: Int { remarkWidth > 0 ? fieldColumn + fieldWidth + Self.gap : fieldColumn }

  private func below(_ remark: String?) -> Int {
    remarkWidth > 0 ? 0 : remark.map { remarkLines($0).count } ?? 0
  }

  private func beside(_ remark: String?) -> Int {
    remarkWidth > 0 ? remark.map { remarkLines($0).count } ?? 0 : 0
  }
}
