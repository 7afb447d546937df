import Model
import TUI

/// Adds or edits a trip with its addresses. An empty group of address fields always follows the last
/// one; a group that is emptied goes. Ticks and reviews have their own keys.
struct TripForm: FormPlan {
  let old: Trip?

  private static let addressKeys = ["kind", "name_zh", "name", "address_zh", "phone"]

  func title(_ desk: Desk) -> String {
    guard let old else { return desk.words(Phrase("form.add-trip")) }
    return desk.words(Phrase("form.edit-trip", ["title": TripRecords.title(old.id, desk)]))
  }

  private func start(_ desk: Desk) -> Trip {
    if let old { return old }
    var trip = Trip(id: "")
    trip.travellers = desk.world.staff.map { [$0] } ?? []
    trip.networks = [Network.roaming.rawValue, Network.hotelWiFi.rawValue]
    return trip
  }

  func fields(_ form: SheetForm?, _ desk: Desk) -> [SheetField] {
    let parts = FormParts(desk: desk)
    let trip = start(desk)
    var fields = Trip.fields.filter { $0.key != "note" }.map { field in
      let value = FieldText.text(field.get(trip))
      return SheetField(
        .key(field.key), parts.label(field.key), field.kind.content(value),
        hint: hint(field.key).map(desk.words) ?? "")
    }
    let count = groups(form)
    for place in 0..<count {
      let name =
        place == count - 1
        ? Phrase("form.another-address") : Phrase("form.address", ["n": String(place + 1)])
      fields.append(parts.heading("address \(place)", desk.words(name)))
      fields += address(place, trip, parts)
    }
    fields.append(parts.note("blank", ""))
    fields.append(parts.prose("note", trip.note ?? ""))
    return fields
  }

  private func hint(_ key: String) -> Phrase? {
    switch key {
    case "contacts": Phrase("form.contacts-hint")
    case "travellers", "deputies": Phrase("form.staff-hint")
    case "networks": Phrase("form.networks-hint", ["names": Self.networks])
    case "emergency_phone": Phrase("form.emergency-hint")
    default: nil
    }
  }

  private static let networks = Network.allCases.map(\.rawValue).joined(separator: ", ")

  private func groups(_ form: SheetForm?) -> Int {
    let own = old?.addresses.count ?? 0
    guard let form else { return own + 1 }
    var last = own
    var place = own
    while form[.part("address", place, "kind")] != nil {
      if Self.addressKeys.contains(where: { !form.value(.part("address", place, $0)).isEmpty }) {
        last = place + 1
      }
      place += 1
    }
    return last + 1
  }

  private func address(_ place: Int, _ trip: Trip, _ parts: FormParts) -> [SheetField] {
    let address = trip.addresses.indices.contains(place) ? trip.addresses[place] : nil
    func text(_ key: String, _ value: String?) -> SheetField {
      SheetField(.part("address", place, key), parts.label(key), .text(TextField(value ?? "")))
    }
    return [
      SheetField(
        .part("address", place, "kind"), parts.label("place"),
        .choice(
          Choice(
            parts.options(PlaceKind.allCases.map(\.rawValue), prefix: "place"),
            value: address?.kind?.rawValue ?? ""))),
      text("name_zh", address?.nameZh), text("name", address?.name),
      text("address_zh", address?.addressZh), text("phone", address?.phone),
    ]
  }

  func complaint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    guard case .key(let key) = id, let field = Trip.fields.first(where: { $0.key == key })
    else { return nil }
    do throws(FieldFault) {
      let typed = try FieldText(kind: field.kind, desk: desk).value(value)
      switch (key, typed) {
      case ("networks", .texts(let names)): return Self.unknownNetwork(names)
      case ("to", .day(let to)):
        let from = try FieldText(kind: .day, desk: desk).value(form.value(.key("from")))
        guard case .day(let from) = from, to < from else { return nil }
        return Phrase(
          "trips.ends-first", ["from": from.description, "to": to.description])
      default: return nil
      }
    } catch {
      // A wrong day of departure has its complaint beside itself.
      return key == "to" && Day(FieldText.trimmed(value)) != nil ? nil : error.phrase
    }
  }

  private static func unknownNetwork(_ names: [String]) -> Phrase? {
    names.first { Network(rawValue: $0) == nil }.map {
      Phrase("field.unknown-network", ["text": $0, "names": networks])
    }
  }

  /// Dates a century off are most often a slip of a digit.
  func hint(_ id: FieldID, _ value: String, _ form: SheetForm, _ desk: Desk) -> Phrase? {
    guard id == .key("from") || id == .key("to"),
      let day = Day(FieldText.trimmed(value)), abs(desk.world.today.days(until: day)) > 3 * 366
    else { return nil }
    return Phrase("form.far-day", ["day": day.description])
  }

  func effect(_ form: SheetForm, _ desk: Desk) throws(FormProblem) -> Effect {
    var trip = start(desk)
    for field in Trip.fields where form[.key(field.key)] != nil {
      do throws(FieldFault) {
        let value = try FieldText(kind: field.kind, desk: desk).value(form.value(.key(field.key)))
        _ = field.set(&trip, value)
      } catch {
        throw FormProblem(field: .key(field.key), phrase: error.phrase)
      }
    }
    trip.addresses = addresses(form)
    if trip.title.isEmpty {
      throw FormProblem(field: .key("title"), phrase: Phrase("field.trip-title-needed"))
    }
    for (key, day) in [("from", trip.from), ("to", trip.to)] where day == nil {
      throw FormProblem(
        field: .key(key),
        phrase: Phrase("field.not-day", ["today": desk.world.today.description]))
    }
    guard let old else {
      trip.id = AnyRecord.trip(trip).suggestedID(today: desk.world.today)
      return .perform(.add(.trip(trip)))
    }
    let steps = EditRecord.steps(from: .trip(old), to: .trip(trip))
    if steps.isEmpty { throw FormProblem(field: nil, phrase: Phrase("form.nothing-changed")) }
    return .perform(.edit(EditRecord(old.recordID, steps)))
  }

  /// The groups that say something; what the form does not show stays as it was.
  private func addresses(_ form: SheetForm) -> [Address] {
    var addresses: [Address] = []
    var place = 0
    while form[.part("address", place, "kind")] != nil {
      defer { place += 1 }
      func value(_ key: String) -> String? {
        let text = FieldText.trimmed(form.value(.part("address", place, key)))
        return text.isEmpty ? nil : text
      }
      guard Self.addressKeys.contains(where: { value($0) != nil }) else { continue }
      var address = Address()
      if let old, old.addresses.indices.contains(place) { address = old.addresses[place] }
      address.kind = value("kind").flatMap(PlaceKind.init(rawValue:))
      address.nameZh = value("name_zh")
      address.name = value("name")
      address.addressZh = value("address_zh")
      address.phone = value("phone")
      addresses.append(address)
    }
    return addresses
  }
}
