for s in ("a", "it's", 'say "hi"', "both ' and \"", "tab\tnl\ncr\r", "\\", "\x00\x07\x08\x1b\x7f", "\x80\x9f\xa0\xad", "é€😀", "\u200b\u2028\ufeff", "\ue000", "\u0378", "\U000e0001", "\u3000", ""):
    print(repr(s), ascii(s), [s])
print("a" "b" 'c', """x
y""", r"\n\t", "\x41\u0042\N{LATIN SMALL LETTER A}\103\
d", "\a\b\f\v" == "\x07\x08\x0c\x0b", len("\\n"), len(r"\\"))
print(str("é"), str(None), str(1.0), str([1, "a"]), str({"k": ("v",)}), str(("a",)), str(()), str(set()), str(frozenset()), str(b"x"), str(range(3)), str(slice(1, 2)), str(int), str(ValueError("x")), repr(ValueError("x", 1)))
print(str(), str(object="q"), str(b"abc", "utf-8"), str(b"\xc3\xa9", encoding="utf-8"))
