class ParseError(Exception):
    def __init__(self, line, message):
        super().__init__(message)
        self.line = line


def parse(lines):
    for n, line in enumerate(lines, 1):
        try:
            yield int(line)
        except ValueError as e:
            e.add_note(f"line {n}")
            raise ParseError(n, f"bad number {line!r}") from e


g = parse(["1", "2", "x"])
try:
    for v in g:
        print(v)
except ParseError as e:
    print(e, e.line, repr(e.__cause__), e.__cause__.__notes__)
print(list(g))


def tolerant(lines):
    it = parse(lines)
    while True:
        try:
            yield next(it)
        except StopIteration:
            return
        except ParseError as e:
            yield f"error on {e.line}"


print(list(tolerant(["7", "y", "8"])))
