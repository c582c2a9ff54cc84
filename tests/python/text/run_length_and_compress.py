def encode(s):
    if not s:
        return ""
    out, prev, n = [], s[0], 0
    for ch in s + "\0":
        if ch == prev:
            n += 1
        else:
            out.append(f"{n if n > 1 else ''}{prev}")
            prev, n = ch, 1
    return "".join(out)


def decode(s):
    out, num = [], ""
    for ch in s:
        if ch.isdigit():
            num += ch
        else:
            out.append(ch * int(num or 1))
            num = ""
    if num:
        raise ValueError(f"dangling count {num}")
    return "".join(out)


for s in ("WWWWBWWW", "abc", "", "aa", "zzzzzzzzzzzz"):
    e = encode(s)
    print(repr(e), decode(e) == s)
print(decode("3x2yz10-"))
try:
    decode("ab3")
except ValueError as e:
    print(e)


def lzw(text):
    table, w, out = {chr(i): i for i in range(128)}, "", []
    for c in text:
        if w + c in table:
            w += c
        else:
            out.append(table[w])
            table[w + c] = len(table)
            w = c
    return out + [table[w]] if w else out


print(lzw("TOBEORNOTTOBEORTOBEORNOT"), lzw(""), lzw("aaaa"))
try:
    lzw("é")
except KeyError as e:
    print("KeyError", e)
