extension Key {
  /// The key on the keyboard behind a full-width form or Chinese punctuation mark that an input
  /// method sends: `？` is `?`, `１` is `1`, `：` is `:`, `【` is `[`.
  ///
  /// For commands only; a text field takes what was typed.
  public var folded: Key {
    guard case .character(let character) = code, let scalar = character.unicodeScalars.first,
      character.unicodeScalars.count == 1
    else { return self }
    var key = self
    if (0xff01...0xff5e).contains(scalar.value), let plain = Unicode.Scalar(scalar.value - 0xfee0) {
      key.code = .character(Character(plain))
    } else if let plain = Self.punctuation[character] {
      key.code = .character(plain)
    }
    return key
  }

  private static let punctuation: [Character: Character] = [
    "\u{3000}": " ", "、": "/", "。": ".", "【": "[", "】": "]", "「": "{", "」": "}",
    "《": "<", "》": ">", "“": "\"", "”": "\"", "‘": "'", "’": "'", "￥": "$", "·": "`",
  ]
}
