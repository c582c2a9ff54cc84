def snake(s):
    out = ""
    for i, c in enumerate(s):
        if c.isupper() and i and (s[i - 1].islower() or s[i + 1:i + 2].islower()):
            out += "_"
        out += c.lower()
    return out


def camel(s, upper=False):
    head, *tail = s.split("_")
    return (head.capitalize() if upper else head) + "".join(t.title() for t in tail)


for name in ("camelCase", "HTTPServer", "getURLNow", "simple", "", "A"):
    print(f"{name!r:<14}{snake(name)!r:<16}{camel(snake(name))!r:<14}{camel(snake(name), True)!r}")
print("hello world".title(), "they're bill's".title(), "HeLLo".swapcase(), "ß".upper(), "İ".lower() == "i̇")
print("hello world".capitalize(), "CONST".casefold(), "x1".isidentifier(), "1x".isidentifier(), "Ab c".istitle())
print("one two".removeprefix("one "), "file.py".removesuffix(".py"), "aXbXc".rpartition("X"), "abc".partition("-"))
print("a,b,,c".split(","), " a  b ".split(), "a b c".split(maxsplit=1), "a b c".rsplit(None, 1), "l1\nl2\r\n".splitlines(True))
try:
    "a".split("")
except ValueError as e:
    print(e)
try:
    "a".join([1])
except TypeError as e:
    print(e)
