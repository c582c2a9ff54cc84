class ParseError(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.toks = self.lex(text)
        self.i = 0

    @staticmethod
    def lex(text):
        out, i = [], 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit() or c == ".":
                j = i
                while j < len(text) and (text[j].isdigit() or text[j] == "."):
                    j += 1
                out.append(float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
                i = j
            elif text[i : i + 2] == "**":
                out.append("**")
                i += 2
            elif c in "+-*/%()":
                out.append(c)
                i += 1
            else:
                raise ParseError(f"bad character {c!r} at {i}")
        return out

    def peek(self):
        return self.toks[self.i] if self.i < len(self.toks) else None

    def take(self):
        t = self.peek()
        self.i += 1
        return t

    def expr(self):
        v = self.term()
        while self.peek() in ("+", "-"):
            v = v + self.term() if self.take() == "+" else v - self.term()
        return v

    def term(self):
        v = self.unary()
        while (op := self.peek()) in ("*", "/", "%"):
            self.take()
            r = self.unary()
            v = {"*": lambda: v * r, "/": lambda: v / r, "%": lambda: v % r}[op]()
        return v

    def unary(self):
        if self.peek() == "-":
            self.take()
            return -self.unary()
        base = self.atom()
        if self.peek() == "**":
            self.take()
            return base ** self.unary()
        return base

    def atom(self):
        t = self.take()
        if t == "(":
            v = self.expr()
            if self.take() != ")":
                raise ParseError("expected )")
            return v
        if isinstance(t, (int, float)):
            return t
        raise ParseError(f"unexpected {t!r}")


def evaluate(text):
    p = Parser(text)
    v = p.expr()
    if p.peek() is not None:
        raise ParseError(f"trailing {p.peek()!r}")
    return v


for e in (
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "-2 ** 2",
    "2 ** 3 ** 2",
    "10 / 4 - 1",
    "7 % 4 * 2",
    "1.5 * 4",
    "((1)",
    "1 +",
    "2 $ 3",
    "1 / 0",
    "1 2",
    "",
    "1..2",
    "2 ** 100",
    "-(-3)",
):
    try:
        print(f"{e:<14} = {evaluate(e)}")
    except ParseError as err:
        print(f"{e:<14} ! {err}")
    except (ZeroDivisionError, ValueError) as err:
        print(f"{e:<14} ! {type(err).__name__}: {err}")
