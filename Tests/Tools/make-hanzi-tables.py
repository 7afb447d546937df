#!/usr/bin/env python3
"""Writes the tables of Sources/Model/Hanzi and Sources/Model/Search from the Unicode data.

Source: the Unihan database and UnicodeData of Unicode 15.0, as the Debian package `unicode-data`
installs them in /usr/share/unicode. Run it from the root of the repository, then run the tests:

    apt-get install unicode-data
    python3 Tests/Tools/make-hanzi-tables.py

The same input gives the same files, byte for byte. docs/decisions/pinyin.md says why the tables
look as they do.
"""

import bz2
import collections
import re
import sys
import unicodedata

UNICODE = "/usr/share/unicode"
HANZI = "Sources/Model/Hanzi"
SEARCH = "Sources/Model/Search"
EXTENSION_A = range(0x3400, 0x4DC0)
UNIFIED = range(0x4E00, 0xA000)
# Printable ASCII without the two characters that mean something inside a Swift literal.
DIGITS = [chr(c) for c in range(0x21, 0x7F) if chr(c) not in '"\\']
TONES = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}

# Readings that Unihan lists nowhere among those used here, or that a character needs because
# another one is folded into it. Surnames: see Sources/Model/Hanzi/Surname.swift.
EXTRA_READINGS = {
    "冼": ["xiǎn"], "洗": ["xiǎn"], "员": ["yùn"], "黑": ["hè"], "盖": ["gě"], "逄": ["páng"],
    "覃": ["qín", "tán"], "缪": ["miào"], "俟": ["qí"], "尉": ["yù"], "万": ["mò"], "区": ["ōu"],
    "朴": ["piáo"], "宓": ["mì", "fú"], "单": ["shàn"], "褚": ["chǔ"], "繁": ["pó"], "能": ["nài"],
    "秘": ["bì"], "乜": ["niè"], "尹": ["yǐn"], "句": ["gōu"], "召": ["shào"], "祭": ["zhài"],
    "邸": ["dǐ"], "过": ["guō"], "应": ["yīng"], "纪": ["jǐ"], "令": ["líng"], "六": ["lù"],
    "番": ["pān"], "厦": ["xià"], "台": ["tāi"], "丽": ["lí"], "都": ["dū"], "莞": ["guǎn"],
    "茜": ["xī"], "晟": ["chéng"], "少": ["shào"], "亓": ["qí"], "隗": ["wěi", "kuí"],
    "郇": ["xún", "huán"], "郗": ["xī", "chī"], "撒": ["sǎ"], "哈": ["hǎ"], "那": ["nā"],
    "折": ["shé"], "相": ["xiàng"], "晁": ["cháo"], "干": ["qián"], "着": ["zhù"],
}

# Folded although the database does not say so, or not in one step; each is the same word in names.
EXTRA_FOLDS = {
    "裏": "里", "産": "产", "靑": "青", "淸": "清", "寜": "宁", "濵": "滨", "姪": "侄", "锺": "钟", "並": "并",
    "緑": "绿", "録": "录", "温": "温", "徳": "德", "恵": "惠", "沢": "泽", "広": "广", "桜": "樱",
    "関": "关", "斎": "斋", "伝": "传", "読": "读", "図": "图", "楽": "乐", "薬": "药", "発": "发",
    "売": "卖", "気": "气", "経": "经", "総": "总", "駅": "驿", "実": "实", "児": "儿", "検": "检",
}


def unihan(name):
    table = collections.defaultdict(dict)
    with bz2.open(f"{UNICODE}/Unihan_{name}.txt.bz2", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                table[int(code[2:], 16)][field] = value
    return table


READINGS = unihan("Readings")
VARIANTS = unihan("Variants")
STANDARD = {c for c, fields in unihan("OtherMappings").items() if "kTGH" in fields}


def own_readings(code):
    """kMandarin first (the customary reading of the mainland), then those of three dictionaries.

    Where the dictionary of the standard characters (kTGHZ2013) does not know that reading, its own
    lead: it has 罗 luó, 卓 zhuó and 珩 héng, where kMandarin has luō, zhuō and háng.
    """
    fields = READINGS.get(code, {})
    standard = [r for e in fields.get("kTGHZ2013", "").split() for r in e.split(":")[1].split(",")]
    found = fields.get("kMandarin", "").split()
    if standard and found[:1] != [] and found[0] not in standard:
        found = standard + found
    found += re.sub(r"\(\d+\)", "", fields.get("kHanyuPinlu", "")).split()
    for dictionary in ("kTGHZ2013", "kXHC1983"):
        for entry in fields.get(dictionary, "").split():
            found += entry.split(":")[1].split(",")
    found += EXTRA_READINGS.get(chr(code), [])
    return list(dict.fromkeys(unicodedata.normalize("NFC", reading) for reading in found))


def toned(reading):
    """`lǚ` is ("lv", 3); no mark is tone 5; the rare ê counts as e."""
    tone, letters = 5, ""
    for mark in unicodedata.normalize("NFD", reading):
        if mark in TONES:
            tone = TONES[mark]
        elif mark == "\u0308":
            letters = letters[:-1] + "v"
        elif mark != "\u0302":
            letters += mark
    return letters, tone


def targets(code, field):
    values = VARIANTS.get(code, {}).get(field, "").split()
    return [int(value[2:].split("<")[0], 16) for value in values]


def one_fold(code):
    """The character that `code` is folded into, or itself."""
    if chr(code) in EXTRA_FOLDS:
        return ord(EXTRA_FOLDS[chr(code)])
    plain = [t for t in targets(code, "kSimplifiedVariant") if t != code]
    for wanted in (lambda t: t in STANDARD, lambda t: t < 0x10000):
        for target in filter(wanted, plain):
            return target
    if plain or code in STANDARD or code > 0xFFFF:
        return code
    # Semantic and z-variants: only outside the standard list, only with one standard partner of
    # the same first reading. That leaves out every pair that means two things today.
    partners = set()
    for field in ("kSemanticVariant", "kZVariant"):
        for variant in targets(code, field):
            simple = next((t for t in targets(variant, "kSimplifiedVariant") if t != variant), variant)
            if simple in STANDARD and own_readings(code)[:1] == own_readings(simple)[:1] != []:
                partners.add(simple)
    return partners.pop() if len(partners) == 1 else code


def fold(code):
    seen = {code}
    while (following := one_fold(code)) not in seen:
        seen.add(following)
        code = following
    return code


def all_folds():
    folds = {code: fold(code) for code in (*EXTENSION_A, *UNIFIED)}
    # Compatibility ideographs and the radicals that text copied out of a PDF is full of.
    for code in (*range(0xF900, 0xFB00), *range(0x2F00, 0x2FD6)):
        decomposed = unicodedata.normalize("NFKC", chr(code))
        if len(decomposed) == 1 and decomposed != chr(code):
            folds[code] = fold(ord(decomposed))
    with open(f"{UNICODE}/EquivalentUnifiedIdeograph.txt", encoding="utf-8") as lines:
        for line in lines:
            if found := re.match(r"(2[EF]\w\w)(?:\.\.(\w+))?\s*;\s*(\w{4})\b", line):
                for code in range(int(found[1], 16), int(found[2] or found[1], 16) + 1):
                    folds.setdefault(code, fold(int(found[3], 16)))
    return {code: target for code, target in sorted(folds.items()) if code != target}


def all_readings(folds):
    readings = {c: own_readings(c) for c in (*EXTENSION_A, *UNIFIED, *sorted(STANDARD))}
    for code, target in folds.items():
        # A folded text is what is searched: what only the common original says must be found.
        common = code in STANDARD or "kHanyuPinlu" in READINGS.get(code, {})
        if target in readings:
            extra = readings.get(code, []) if common else []
            merged = readings[target] + extra or readings.get(code, [])
            readings[target] = list(dict.fromkeys(merged))
    # A traditional form has the further readings of its simplified one that are also its own in
    # the large dictionary: 長 is cháng too.
    for code, target in folds.items():
        if code in readings:
            large = READINGS.get(code, {}).get("kHanyuPinyin", "")
            large = [unicodedata.normalize("NFC", r) for r in re.split(r"[,\s]|\d+\.\d+:", large)]
            readings[code] += [r for r in readings.get(target, [])
                               if r in large and r not in readings[code]]
    return {code: found for code, found in readings.items() if found}


def rows(records, per_row):
    lines = ["".join(records[i:i + per_row]) for i in range(0, len(records), per_row)]
    return "\n".join("    " + line for line in lines)


def swift(path, declaration, doc, tables):
    with open(path, "w", encoding="utf-8") as out:
        out.write("// Written by Tests/Tools/make-hanzi-tables.py: change that, not this.\n")
        out.write("// swift-format-ignore-file\n\n")
        out.write("".join(f"/// {line}".rstrip() + "\n" for line in doc.split("\n")))
        out.write(f"{declaration} {{\n")
        parts = []
        for name, text, about, literal in tables:
            part = "".join(f"  /// {line}\n" for line in about.split("\n"))
            parts.append(f'{part}  static let {name} = {text}"""\n{literal}\n    """)\n')
        out.write("\n".join(parts) + "}\n")


def write_readings(readings, folds):
    syllables = sorted({toned(r)[0] for found in readings.values() for r in found})
    index = {letters: i for i, letters in enumerate(syllables)}
    assert (len(syllables) * 5 + 5) * 4 < len(DIGITS) ** 2, len(syllables)

    def code(reading):
        letters, tone = toned(reading)
        return index[letters] * 5 + tone

    def digits(value):
        return DIGITS[value // len(DIGITS)] + DIGITS[value % len(DIGITS)]

    def entry(c):
        found = readings.get(c, [])
        first = code(found[0]) if found else 0
        return digits(first * 4 + (2 if len(found) > 1 else 0) + (1 if c in folds else 0))

    further = [chr(c) + digits(code(r)) for c, found in sorted(readings.items()) if c < 0x10000
               for r in found[1:]]
    rare = [chr(c) + digits(code(found[0])) for c, found in sorted(readings.items()) if c > 0xFFFF]
    swift(f"{HANZI}/SyllableTable.swift", "enum SyllableTable", "The syllables of pinyin.", [
        ("letters", "TableText<6, 15>(",
         f"{len(syllables)} syllables in the order of the alphabet, ü as v, padded to six columns.",
         rows([s.ljust(6, ".") for s in syllables], 15)),
    ])
    swift(f"{HANZI}/ReadingTable.swift", "enum ReadingTable",
          "Mandarin readings: Unihan of Unicode 15.0, kMandarin first, then kHanyuPinlu, kTGHZ2013 and\n"
          "kXHC1983, and a few of our own (see the script).\n\n"
          "A number is two digits of base 92: printable ASCII without the quotation mark and backslash.\n"
          "A reading is the number 5 × syllable + tone (1 to 5).", [
        ("first", "TableText<2, 48>(",
         "The first reading of U+3400–4DBF and U+4E00–9FFF: 4 × reading (0: none),\n"
         "+ 2 where further readings follow, + 1 where `SimplifiedTable` knows the character.",
         rows([entry(c) for c in (*EXTENSION_A, *UNIFIED)], 48)),
        ("further", "TableText<5, 16>(",
         "Further readings: the character and one reading, in the order of the characters.",
         rows(further, 16)),
        ("rare", "TableText<6, 16>(",
         "First readings of the standard characters beyond U+FFFF: the character and the reading.",
         rows(rare, 16)),
    ])
    return syllables, further, rare


def write_folds(folds):
    near = [chr(c) + chr(t) for c, t in folds.items() if t < 0x10000]
    far = [chr(c) + chr(t) for c, t in folds.items() if t > 0xFFFF]
    swift(f"{HANZI}/SimplifiedTable.swift", "enum SimplifiedTable",
          "Traditional and variant characters, each with the simplified one it is folded into.\n\n"
          "Unihan of Unicode 15.0: kSimplifiedVariant, safe kSemanticVariant and kZVariant, compatibility\n"
          "ideographs and radicals, and a few of our own (see the script).", [
        ("near", "TableText<6, 16>(", "Pairs, in the order of the first.", rows(near, 16)),
        ("far", "TableText<7, 16>(",
         "The same for standard characters beyond U+FFFF.", rows(far, 16)),
    ])
    return near, far


# What has no decomposition in the database, or should not follow it.
LATIN = {
    "ß": "ss", "ẞ": "ss", "æ": "ae", "ǣ": "ae", "ǽ": "ae", "œ": "oe", "ø": "o", "ǿ": "o", "ł": "l",
    "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ſ": "s", "ĸ": "k",
    "ŉ": "n", "ĳ": "ij", "ŀ": "l", "ƀ": "b", "ɓ": "b", "ƈ": "c", "ɗ": "d", "ƒ": "f", "ɠ": "g",
    "ƙ": "k", "ƚ": "l", "ɲ": "n", "ƞ": "n", "ɵ": "o", "ƥ": "p", "ƭ": "t", "ʈ": "t", "ƴ": "y",
    "ƶ": "z", "ȥ": "z", "ɉ": "j", "ɍ": "r", "ɏ": "y", "ɇ": "e", "ə": "e", "ǝ": "e", "ǥ": "g",
    "ȷ": "j", "ɨ": "i", "ʉ": "u", "ɖ": "d", "ɛ": "e", "ɔ": "o", "ⱥ": "a", "ȼ": "c", "ⱦ": "t",
    "ȿ": "s", "ɀ": "z", "ȡ": "d", "ȴ": "l", "ȵ": "n", "ȶ": "t", "ǆ": "dz", "ǉ": "lj", "ǌ": "nj",
    "ǳ": "dz", "ẚ": "a", "ẜ": "s", "ẝ": "s",
}


def latin(code):
    lower = chr(code).lower() if chr(code) != "İ" else "i"
    if lower in LATIN:
        return LATIN[lower]
    base = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    return LATIN.get(base, base if base.isascii() and base.isalpha() and len(base) <= 2 else "")


def write_latin():
    def block(codes):
        return rows([latin(c).ljust(2, ".") for c in codes], 32)
    swift(f"{SEARCH}/LatinTable.swift", "enum LatinTable",
          "Latin letters with marks, each with its one or two plain letters (a dot: none).\n\n"
          "Decompositions of Unicode 15.0 in lower case, and a list of our own (see the script).", [
        ("low", "TableText<2, 32>(", "U+00C0–024F.", block(range(0xC0, 0x250))),
        ("high", "TableText<2, 32>(", "U+1E00–1EFF.", block(range(0x1E00, 0x1F00))),
    ])


def main():
    folds = all_folds()
    readings = all_readings(folds)
    syllables, further, rare = write_readings(readings, folds)
    near, far = write_folds(folds)
    write_latin()
    print(f"{len(syllables)} syllables, {len(readings)} characters, {len(further)} further readings, "
          f"{len(rare)} rare, {len(near)} + {len(far)} folds", file=sys.stderr)


main()
