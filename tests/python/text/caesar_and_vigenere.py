def caesar(text, shift):
    out = []
    for ch in text:
        if ch.isalpha() and ch.isascii():
            base = ord("A") if ch.isupper() else ord("a")
            out.append(chr((ord(ch) - base + shift) % 26 + base))
        else:
            out.append(ch)
    return "".join(out)


def vigenere(text, key, sign=1):
    if not key.isalpha():
        raise ValueError(f"key must be letters: {key!r}")
    shifts = [ord(k) - ord("a") for k in key.lower()]
    i, out = 0, ""
    for ch in text:
        if ch.isalpha():
            out += caesar(ch, sign * shifts[i % len(shifts)])
            i += 1
        else:
            out += ch
    return out


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3), caesar("xyz", 29))
enc = vigenere("Attack at Dawn!", "Lemon")
print(enc, vigenere(enc, "Lemon", -1))
print("Hello".translate(str.maketrans("lo", "01", "H")), caesar("ü9", 5))
for key in ("a1", ""):
    try:
        vigenere("x", key)
    except ValueError as e:
        print(e)
