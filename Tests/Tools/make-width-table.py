#!/usr/bin/env python3
"""Print Sources/TUI/WidthTable.swift as this machine's C library sees Unicode.

    python3 Tests/Tools/make-width-table.py > Sources/TUI/WidthTable.swift
"""
import ctypes
import locale

locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
wcwidth = ctypes.CDLL(None).wcwidth


def shape(value):
    """0, 1 or 2 cells; 3 for what the library does not print."""
    if value == 0 or 0xD800 <= value < 0xE000:
        return 3
    cells = wcwidth(value)
    return 3 if cells < 0 else cells


runs, last = [], None
for value in range(0x110000):
    if (now := shape(value)) != last:
        runs.append(value << 2 | now)
        last = now

print("/// Runs of scalars that take the same number of cells.")
print("///")
print("/// Sorted. Each entry is the run's first scalar shifted left by two, with its class in the two")
print("/// lowest bits: 0, 1 or 2 cells, 3 for what is not printed (controls, surrogates, unassigned).")
print("/// Source: `wcwidth` of glibc 2.36 in the locale C.UTF-8, written by `make-width-table.py`.")
print("enum WidthTable {")
print("  static let runs: [UInt32] = [")
for start in range(0, len(runs), 10):
    print("    " + ", ".join(f"0x{run:x}" for run in runs[start:start + 10]) + ",")
print("  ]")
print("}")
