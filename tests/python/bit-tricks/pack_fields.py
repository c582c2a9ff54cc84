FIELDS = (("version", 4), ("kind", 3), ("urgent", 1), ("length", 12))


def pack(**values):
    out = 0
    for name, width in FIELDS:
        v = values.pop(name, 0)
        if not 0 <= v < 1 << width:
            raise OverflowError(f"{name}={v} does not fit {width} bits")
        out = out << width | v
    if values:
        raise TypeError(f"unknown fields {sorted(values)}")
    return out


def unpack(n):
    out = {}
    for name, width in reversed(FIELDS):
        out[name] = n & (1 << width) - 1
        n >>= width
    return dict(reversed(out.items()))


p = pack(version=6, kind=5, urgent=True, length=1500)
print(f"{p:020b} {p:#07x} {p:_}", unpack(p), p.to_bytes(3, "big"), p.to_bytes(3, "little").hex())
for kw in ({"kind": 8}, {"length": -1}, {"color": 1}):
    try:
        pack(**kw)
    except (OverflowError, TypeError) as e:
        print(type(e).__name__, e)
try:
    p.to_bytes(2, "big")
except OverflowError as e:
    print(e)
r, g, b = 18, 52, 240
color = r << 16 | g << 8 | b
print(f"#{color:06X}", [color >> s & 255 for s in (16, 8, 0)])
