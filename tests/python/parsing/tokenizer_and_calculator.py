class ParseError(Exception):
    def __init__(self, message, pos):
        super().__init__(f"{message} at {pos}")
        self.pos = pos


def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
        elif ch.isdigit() or ch == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "num", float(text[i:j]) if "." in text[i:j] else int(text[i:j]), i
            i = j
        elif ch in "+-*/()^":
            yield "op", ch, i
            i += 1
        else:
            raise ParseError(f"unexpected {ch!r}", i)
    yield "end", None, len(text)


class Parser:
    def __init__(self, text):
        self.toks = list(tokenize(text))
        self.i = 0

    def next(self):
        self.i += 1
        return self.toks[self.i - 1]

    def accept(self, *ops):
        kind, val, _ = self.toks[self.i]
        return self.next()[1] if kind == "op" and val in ops else None

    def expr(self):
        v = self.term()
        while op := self.accept("+", "-"):
            v = v + self.term() if op == "+" else v - self.term()
        return v

    def term(self):
        v = self.unary()
        while op := self.accept("*", "/"):
            v = v * self.unary() if op == "*" else v / self.unary()
        return v

    def unary(self):
        if self.accept("-"):
            return -self.unary()
        v = self.atom()
        return v ** self.unary() if self.accept("^") else v

    def atom(self):
        kind, val, pos = self.next()
        if kind == "num":
            return val
        if val == "(":
            v = self.expr()
            if not self.accept(")"):
                raise ParseError("expected ')'", self.toks[self.i][2])
            return v
        raise ParseError(f"unexpected {val or 'end'}", pos)


def calc(text):
    p = Parser(text)
    v = p.expr()
    if p.toks[p.i][0] != "end":
        raise ParseError("trailing input", p.toks[p.i][2])
    return v


for t in ("1 + 2 * 3", "-(4 - 6) / 4", "2 ^ 3 ^ 2", "-2 ^ 2", "1.5*(2+.5)", "((7))", "1 +", "(1", "2 $ 3", "1 2", "1/0", "1.2.3", ""):
    try:
        print(f"{t!r}: {calc(t)}")
    except (ParseError, ArithmeticError, ValueError) as e:
        print(f"{t!r}: {type(e).__name__}: {e}")
