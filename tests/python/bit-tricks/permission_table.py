NAMES = ["read", "write", "run"]


def mask(*names):
    out = 0
    for n in names:
        out |= 1 << NAMES.index(n)
    return out


def names(m):
    return [n for i, n in enumerate(NAMES) if m & 1 << i]


users = {"root": mask(*NAMES), "ann": mask("read", "write"), "guest": 0}
for user, m in users.items():
    print(f"{user:<6}{m:03b} {', '.join(names(m)) or 'nothing'}")
users["ann"] &= ~mask("write")
users["guest"] ^= mask("run")
print(users, names(users["root"] & users["guest"]), oct(0o750 & ~0o022), f"{0o644:o}")
try:
    mask("fly")
except ValueError as e:
    print(e)
