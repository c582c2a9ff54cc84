def read(text):
    for n, line in enumerate(text.splitlines(), 1):
        yield n, line


def strip_comments(lines):
    for n, line in lines:
        line, _, _ = line.partition("#")
        if line.strip():
            yield n, line.strip()


def parse(lines):
    for n, line in lines:
        key, sep, value = line.partition("=")
        if not sep:
            raise ValueError(f"line {n}: no '=' in {line!r}")
        yield key.strip(), value.strip()


text = """
# settings
name = demo   # the name
size=  3

empty =
"""
print(dict(parse(strip_comments(read(text)))))
steps = parse(strip_comments(read("a=1\nb\nc=2")))
print(next(steps))
try:
    next(steps)
except ValueError as e:
    print(e)
print(next(steps, "over"))
