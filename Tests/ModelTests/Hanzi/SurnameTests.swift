@testable import Model
import Testing

@Suite("Family names")
struct SurnameTests {
  @Test("every reading of the list is a syllable and is found by search as well")
  func readingsAreKnown() {
    #expect(Surname.all.count > 150)
    for (hanzi, readings) in Surname.all {
      #expect(hanzi.count == readings.count, "\(hanzi)")
      for (scalar, reading) in zip(hanzi, readings) {
        #expect(
          ReadingCodes(of: scalar).contains { $0.plain == reading.plain },
          "\(scalar) \(reading.marked)")
      }
    }
  }

  @Test("every reading of the lists for given names and words is one of the character's own")
  func customaryReadingsAreKnown() {
    #expect(CustomaryReading.all.count > 120)
    for (scalar, reading) in CustomaryReading.all {
      #expect(ReadingCodes(of: scalar).contains(reading), "\(scalar) \(reading.marked)")
    }
  }

  @Test("the list is written in simplified characters, or nothing would match it")
  func listIsSimplified() {
    for (hanzi, _) in Surname.all {
      for scalar in hanzi { #expect(Han.simplified(scalar) == scalar) }
    }
  }
}
