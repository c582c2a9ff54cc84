"""Writes src/string/unicode_tables.rs: the Unicode properties of CPython 3.11 (Unicode 14.0), read off CPython itself.

Run from runtime-shim/ with CPython 3.11:  python3.11 tools/unicode_tables.py > src/string/unicode_tables.rs
"""

import sys
import unicodedata

assert sys.version_info[:2] == (3, 11) and unicodedata.unidata_version == "14.0.0"

# Surrogates never occur in a Rust string.
CODES = [c for c in range(sys.maxunicode + 1) if not 0xD800 <= c <= 0xDFFF]


def ranges(has):
    found = []
    for code in CODES:
        if has(chr(code)):
            if found and found[-1][1] == code - 1:
                found[-1][1] = code
            else:
                found.append([code, code])
    return found


def print_array(name, doc, kind, items):
    print(f"\n/// {doc}")
    print(f"pub static {name}: &[{kind}] = &[")
    line = "   "
    for item in items:
        if len(line) + 1 + len(item) + 1 > 100:
            print(line)
            line = "   "
        line += f" {item},"
    print(line)
    print("];")


def print_ranges(name, doc, has):
    print_array(name, doc, "(u32, u32)", [f"({a:#x}, {b:#x})" for a, b in ranges(has)])


def print_mapping(name, doc, mapping):
    """Single-character mappings as runs (first, last, stride, delta); longer results as texts."""
    runs, long = [], []
    for code in CODES:
        text = mapping(chr(code))
        if len(text) > 1:
            escaped = "".join("\\u{%x}" % ord(c) for c in text)
            long.append(f'({code:#x}, "{escaped}")')
            continue
        delta = ord(text) - code
        if delta == 0:
            continue
        if runs:
            first, last, stride, known = runs[-1]
            gap = code - last
            if known == delta and (gap == stride or (first == last and gap in (1, 2))):
                runs[-1] = (first, code, gap, delta)
                continue
        runs.append((code, code, 1, delta))
    print_array(name, doc, "(u32, u32, u32, i32)", [f"({a:#x}, {b:#x}, {s}, {d})" for a, b, s, d in runs])
    print_array(name + "_LONG", doc + " Those of several characters.", "(u32, &str)", long)


# The value of a decimal is its distance to the start of its range modulo ten.
for first, last in ranges(str.isdecimal):
    for code in range(first, last + 1):
        assert unicodedata.decimal(chr(code)) == (code - first) % 10

print("//! Unicode 14.0 as CPython 3.11 sees it. Written by `tools/unicode_tables.py`; do not edit.")
print("#![cfg_attr(rustfmt, rustfmt_skip)]")
print_ranges("ALPHA", "`str.isalpha`.", str.isalpha)
print_ranges("DECIMAL", "`str.isdecimal`; the value is the distance to the start of the range modulo ten.", str.isdecimal)
print_ranges("DIGIT", "`str.isdigit`.", str.isdigit)
print_ranges("NUMERIC", "`str.isnumeric`.", str.isnumeric)
print_ranges("SPACE", "`str.isspace`.", str.isspace)
print_ranges("PRINTABLE", "`str.isprintable`.", str.isprintable)
print_ranges("UPPER", "The Uppercase property.", str.isupper)
print_ranges("LOWER", "The Lowercase property.", str.islower)
print_ranges("TITLE", "Titlecase letters (Lt).", lambda c: c.istitle() and not c.isupper())
# Not exposed by CPython, but seen through str.title and the final sigma rule of str.lower.
print_ranges("CASED", "The Cased property.", lambda c: (c + "a").title()[-1] == "a")
print_ranges(
    "CASE_IGNORABLE",
    "The Case_Ignorable property, where it decides about a final sigma.",
    lambda c: ("A" + c + "Σ").lower()[-1] == "ς" and (c + "Σ").lower()[-1] == "σ",
)
print_ranges("XID_START", "May start an identifier.", str.isidentifier)
print_ranges("XID_CONTINUE", "May continue an identifier.", lambda c: ("a" + c).isidentifier())
print_mapping("TO_LOWER", "`str.lower` of one character.", str.lower)
print_mapping("TO_UPPER", "`str.upper` of one character.", str.upper)
print_mapping("TO_TITLE", "`str.title` of one character.", str.title)
print_mapping("TO_FOLDED", "`str.casefold` of one character.", str.casefold)
