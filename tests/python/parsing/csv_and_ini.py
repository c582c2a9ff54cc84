def parse_csv(text, sep=","):
    row, field, quoted, rows = [], "", False, []
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1:i + 2] == '"':
                field += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                field += c
        elif c == '"':
            quoted = True
        elif c == sep:
            row.append(field)
            field = ""
        elif c == "\n":
            rows.append(row + [field])
            row, field = [], ""
        else:
            field += c
        i += 1
    if quoted:
        raise ValueError("unclosed quote")
    if field or row:
        rows.append(row + [field])
    return rows


rows = parse_csv('name,note\n"Ann ""A""","x, y"\nBob,\n"multi\nline",z')
print(rows)
head, *body = rows
print([dict(zip(head, r)) for r in body], parse_csv(""), parse_csv("a;b", ";"))
try:
    parse_csv('a,"b')
except ValueError as e:
    print(e)


def parse_ini(text):
    out, section = {}, None
    for n, line in enumerate(map(str.strip, text.splitlines()), 1):
        match line[:1]:
            case "" | ";":
                continue
            case "[" if line.endswith("]"):
                section = out.setdefault(line[1:-1], {})
            case _ if "=" in line and section is not None:
                k, v = (p.strip() for p in line.split("=", 1))
                section[k] = int(v) if v.lstrip("-").isdigit() else v
            case _:
                raise ValueError(f"line {n}: {line!r}")
    return out


print(parse_ini("; c\n[db]\nport = 5432\nurl=a=b\n\n[x]\nn=-3"))
for bad in ("k=v", "[a]\noops", "[a"):
    try:
        parse_ini(bad)
    except ValueError as e:
        print(e)
