csv = 'id,name,note\n1,"Smith, J",x\n2,Ann,"say ""hi"""\n'


def parse(line):
    out, cur, quoted, i = [], "", False, 0
    while i < len(line):
        ch = line[i]
        if quoted:
            if ch == '"' and line[i + 1 : i + 2] == '"':
                cur += '"'
                i += 1
            elif ch == '"':
                quoted = False
            else:
                cur += ch
        elif ch == '"':
            quoted = True
        elif ch == ",":
            out.append(cur)
            cur = ""
        else:
            cur += ch
        i += 1
    return out + [cur]


rows = [parse(l) for l in csv.splitlines()]
print(rows, [dict(zip(rows[0], r)) for r in rows[1:]])


def to_json(v, indent=0):
    pad = "  " * (indent + 1)
    if v is None or isinstance(v, bool):
        return {None: "null", True: "true", False: "false"}[v]
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, str):
        return (
            '"'
            + "".join(
                {'"': '\\"', "\\": "\\\\", "\n": "\\n"}.get(
                    c, c if 32 <= ord(c) < 127 else f"\\u{ord(c):04x}"
                )
                for c in v
            )
            + '"'
        )
    if isinstance(v, dict):
        return (
            "{\n"
            + ",\n".join(f"{pad}{to_json(str(k))}: {to_json(x, indent + 1)}" for k, x in v.items())
            + "\n"
            + "  " * indent
            + "}"
            if v
            else "{}"
        )
    return "[" + ", ".join(to_json(x, indent + 1) for x in v) + "]"


print(to_json({"a": [1, 2.5, None, True], "b": {"c": 'q"\\\né', "d": {}}, 3: ()}))
text = "The rain in Spain stays mainly in the plain."
print(
    " ".join(w[::-1] for w in text.split()),
    text.title().swapcase(),
    "".join(sorted(set(text.lower()) - set(" ."))),
    sum(text.lower().count(v) for v in "aeiou"),
    [w for w in text.rstrip(".").split() if w.endswith("ain")],
    text.find("ain", text.find("ain") + 1),
)
wrapped, line = [], ""
for w in text.split():
    if len(line) + len(w) + bool(line) > 16:
        wrapped.append(line)
        line = w
    else:
        line = f"{line} {w}" if line else w
wrapped.append(line)
for l in wrapped:
    print(f"|{l:<16}|{l:>16}|{l:^16}|{len(l):02d}|")
url = "https://user:pw@example.org:8080/a/b.html?x=1&y=&z#frag"
scheme, _, rest = url.partition("://")
auth, _, path = rest.partition("/")
path, _, frag = path.partition("#")
path, _, query = path.partition("?")
print(
    scheme,
    auth.rpartition("@"),
    path.rsplit(".", 1),
    dict((p.split("=") + [None])[:2] for p in query.split("&")),
    frag,
    "%20".join("a b c".split()),
    "-".join(f"{ord(c):x}" for c in "aé"),
    "".join(chr(int(h, 16)) for h in "48 69".split()),
)
