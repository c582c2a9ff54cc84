"""Writes src/string/encodings.rs: the encoding names of CPython 3.11, so that a known one is told from an unknown one.

Run from runtime-shim/ with CPython 3.11:  python3.11 tools/encodings.py > src/string/encodings.rs
"""

import codecs
import encodings.aliases
import pkgutil
import sys

assert sys.version_info[:2] == (3, 11)
modules = {m.name for m in pkgutil.iter_modules(encodings.__path__)} - {"aliases", "mbcs", "oem"}
# One alias is not in lower case, so nothing finds it.
names = {a: name for a, name in encodings.aliases.aliases.items() if name in modules and a == a.lower()}
names.update({name: name for name in modules if name not in names})
for name in names:
    codecs.lookup(name)

print("//! Encoding names of CPython 3.11. Written by `tools/encodings.py`; do not edit.")
print("#![cfg_attr(rustfmt, rustfmt_skip)]")
print("\n/// Normalised name and canonical name, sorted.")
print("pub static ENCODINGS: &[(&str, &str)] = &[")
for alias, name in sorted(names.items()):
    print(f'    ("{alias}", "{name}"),')
print("];")
print("\n/// Canonical names of codecs that do not go between text and bytes.")
print("pub static NOT_TEXT: &[&str] = &[")
for name in sorted(m for m in modules if not codecs.lookup(m)._is_text_encoding):
    print(f'    "{name}",')
print("];")
