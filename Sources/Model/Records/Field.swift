/// A value as a record's key holds it: what TOML, JSON, the forms and the search have in common.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case flag(Bool)
  case whole(Int64)
  case day(Day)
  case instant(Instant)
  case texts([String])
}

/// What may stand behind a key.
public enum FieldKind: Hashable, Sendable {
  case text
  /// Text of several lines.
  case prose
  case flag
  case whole
  case day
  case instant
  case texts
  /// One of these words.
  case choice([String])
  /// The id of a platform of the catalogue.
  case platform
  /// The ids of records.
  case reference(RecordKind)
  case references(RecordKind)
}

/// One key of a record or of one of its tables: the single list from which reading, writing, JSON,
/// forms and `field:value` searches are derived.
public struct Field<Owner>: Sendable {
  /// The TOML key, which is the JSON key too.
  public let key: String
  public let kind: FieldKind
  /// A record without it is complained about.
  public let isRequired: Bool
  public let get: @Sendable (Owner) -> FieldValue?
  /// Takes nil to mean "absent"; a value of another kind is ignored and answered with false.
  public let set: @Sendable (inout Owner, FieldValue?) -> Bool

  init(
    _ key: String, _ kind: FieldKind, required: Bool = false,
    get: @escaping @Sendable (Owner) -> FieldValue?,
    set: @escaping @Sendable (inout Owner, FieldValue?) -> Bool
  ) {
    self.key = key
    self.kind = kind
    isRequired = required
    self.get = get
    self.set = set
  }
}

extension Field {
  typealias Path<Value> = WritableKeyPath<Owner, Value>

  @inline(__always)
  static func text(_ key: String, _ path: Path<String>, kind: FieldKind = .text) -> Field {
    let place = Place(path)
    return Field(
      key, kind, required: true,
      get: { owner in
        let text = place.get(owner)
        return text.isEmpty ? nil : .text(text)
      },
      set: { owner, value in
        switch value {
        case .text(let text): place.set(&owner, text)
        case nil: place.set(&owner, "")
        default: return false
        }
        return true
      })
  }

  @inline(__always)
  static func text(_ key: String, _ path: Path<String?>, kind: FieldKind = .text) -> Field {
    optional(key, kind, Place(path), wrap: FieldValue.text) {
      if case .text(let text) = $0 { text } else { nil }
    }
  }

  @inline(__always)
  static func texts(_ key: String, _ path: Path<[String]>, kind: FieldKind = .texts) -> Field {
    let place = Place(path)
    return Field(
      key, kind,
      get: { owner in
        let texts = place.get(owner)
        return texts.isEmpty ? nil : .texts(texts)
      },
      set: { owner, value in
        switch value {
        case .texts(let texts): place.set(&owner, texts)
        case nil: place.set(&owner, [])
        default: return false
        }
        return true
      })
  }

  @inline(__always)
  static func flag(_ key: String, _ path: Path<Bool?>) -> Field {
    optional(key, .flag, Place(path), wrap: FieldValue.flag) {
      if case .flag(let flag) = $0 { flag } else { nil }
    }
  }

  @inline(__always)
  static func whole(_ key: String, _ path: Path<Int?>) -> Field {
    optional(key, .whole, Place(path), wrap: { .whole(Int64($0)) }) {
      if case .whole(let number) = $0 { Int(exactly: number) } else { nil }
    }
  }

  @inline(__always)
  static func day(_ key: String, _ path: Path<Day?>, required: Bool = false) -> Field {
    optional(key, .day, Place(path), required: required, wrap: FieldValue.day) {
      if case .day(let day) = $0 { day } else { nil }
    }
  }

  @inline(__always)
  static func instant(_ key: String, _ path: Path<Instant?>, required: Bool = false) -> Field {
    optional(key, .instant, Place(path), required: required, wrap: FieldValue.instant) {
      if case .instant(let instant) = $0 { instant } else { nil }
    }
  }

  @inline(__always)
  static func choice<Word>(_ key: String, _ path: Path<Word?>, required: Bool = false) -> Field
  where Word: CaseIterable & RawRepresentable<String> & Sendable {
    optional(
      key, .choice(Word.allCases.map(\.rawValue)), Place(path), required: required,
      wrap: { .text($0.rawValue) }
    ) {
      if case .text(let text) = $0 { Word(rawValue: text) } else { nil }
    }
  }

  private static func optional<Value>(
    _ key: String, _ kind: FieldKind, _ place: Place<Owner, Value?>, required: Bool = false,
    wrap: @escaping @Sendable (Value) -> FieldValue,
    unwrap: @escaping @Sendable (FieldValue) -> Value?
  ) -> Field {
    Field(
      key, kind, required: required,
      get: { place.get($0).map(wrap) },
      set: { owner, value in
        guard let value else {
          place.set(&owner, nil)
          return true
        }
        guard let inner = unwrap(value) else { return false }
        place.set(&owner, inner)
        return true
      })
  }
}
