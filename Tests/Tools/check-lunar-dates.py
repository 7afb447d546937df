#!/usr/bin/env python3
"""Compares the lunar dates of Sources/Catalogue/calendars.toml with two libraries of PyPI.

Spring Festival, Dragon Boat and Mid-Autumn Festival by `lunardate`, Qingming and the three again by
`lunar-python`. Run it from the root of the repository:

    python3 -m venv .build/lunar && .build/lunar/bin/pip install lunardate==0.3.0 lunar-python==1.4.8
    .build/lunar/bin/python Tests/Tools/check-lunar-dates.py

Ends with 1 where a date differs, and says which.
"""

import sys
import tomllib

from lunar_python import Lunar, Solar
from lunardate import LunarDate

CALENDARS = "Sources/Catalogue/calendars.toml"
LUNAR = {"new_year": (1, 1), "dragon_boat": (5, 5), "mid_autumn": (8, 15)}


def by_lunardate(year):
    return {
        name: LunarDate(year, month, day).to_solar_date().isoformat()
        for name, (month, day) in LUNAR.items()
    }


def by_lunar_python(year):
    dates = {
        name: Lunar.fromYmd(year, month, day).getSolar().toYmd()
        for name, (month, day) in LUNAR.items()
    }
    dates["qingming"] = Solar.fromYmd(year, 4, 1).getLunar().getJieQiTable()["清明"].toYmd()
    return dates


def main():
    with open(CALENDARS, "rb") as file:
        rows = tomllib.load(file)["lunar"]["date"]
    wrong = compared = 0
    for row in rows:
        ours = {name: day.isoformat() for name, day in row.items() if name != "year"}
        for library, dates in [
            ("lunardate", by_lunardate(row["year"])),
            ("lunar-python", by_lunar_python(row["year"])),
        ]:
            for name, day in dates.items():
                compared += 1
                if ours.get(name) != day:
                    wrong += 1
                    print(f"{row['year']} {name}: {ours.get(name)} here, {day} by {library}")
    years = [row["year"] for row in rows]
    print(f"{compared} dates of {min(years)} to {max(years)} compared, {wrong} differ")
    return 1 if wrong or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
