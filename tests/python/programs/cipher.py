def caesar(text, k):
    out = []
    for ch in text:
        if ch.isupper() and ch.isascii():
            out.append(chr((ord(ch) - 65 + k) % 26 + 65))
        elif ch.islower() and ch.isascii():
            out.append(chr((ord(ch) - 97 + k) % 26 + 97))
        else:
            out.append(ch)
    return "".join(out)


def vigenere(text, key, sign=1):
    res, i = "", 0
    for c in text:
        if c.isalpha():
            res += caesar(c, sign * (ord(key[i % len(key)].lower()) - 97))
            i += 1
        else:
            res += c
    return res


def xor(data: bytes, key: bytes) -> bytes:
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def crc(data):
    c = 0xFFFFFFFF
    for b in data:
        c ^= b
        for _ in range(8):
            c = (c >> 1) ^ (0xEDB88320 if c & 1 else 0)
    return c ^ 0xFFFFFFFF


def rle(s):
    if not s:
        return ""
    out, prev, n = "", s[0], 1
    for ch in s[1:] + "\0":
        if ch == prev:
            n += 1
        else:
            out += f"{n}{prev}"
            prev, n = ch, 1
    return out


def base64(data):
    abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i : i + 3]
        n = int.from_bytes(chunk + b"\0" * (3 - len(chunk)), "big")
        out += "".join(abc[n >> s & 63] for s in (18, 12, 6, 0))[: len(chunk) + 1] + "=" * (3 - len(chunk))
    return out


msg = "Hello, Wörld! xyz"
print(
    caesar(msg, 3),
    caesar(caesar(msg, 3), -3) == msg,
    vigenere("Attack at dawn", "Lemon"),
    vigenere(vigenere("Attack", "Lemon"), "Lemon", -1),
)
print(
    xor(b"secret", b"k3y"),
    xor(xor(b"secret", b"k3y"), b"k3y"),
    hex(crc(b"123456789")),
    crc("é".encode()),
    rle("aaabccd"),
    rle(""),
    base64(b"any carnal pleas"),
    base64(b""),
    base64("ü€".encode("utf-8")),
)


def adler(data, mod=65521):
    a, b = 1, 0
    for x in data:
        a = (a + x) % mod
        b = (b + a) % mod
    return b << 16 | a


h = 0xCBF29CE484222325
for x in b"fnv hash":
    h = (h ^ x) * 0x100000001B3 & (2**64 - 1)
print(adler(b"Wikipedia"), h, f"{h:016x}", h.to_bytes(8, "little").hex())
