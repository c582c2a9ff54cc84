class Reader:
    def __init__(self, text):
        self.s, self.i = text, 0

    def fail(self, want):
        got = self.s[self.i:self.i + 1] or "end"
        raise SyntaxError(f"expected {want}, got {got!r} at {self.i}")

    def ws(self):
        while self.i < len(self.s) and self.s[self.i] in " \n\t":
            self.i += 1

    def eat(self, ch):
        self.ws()
        if self.s[self.i:self.i + 1] != ch:
            return False
        self.i += 1
        return True

    def items(self, close, one):
        out = []
        if self.eat(close):
            return out
        while True:
            out.append(one())
            if self.eat(close):
                return out
            self.eat(",") or self.fail(f"',' or {close!r}")

    def pair(self):
        k = self.value()
        self.eat(":") or self.fail("':'")
        return k, self.value()

    def value(self):
        if self.eat("["):
            return self.items("]", self.value)
        if self.eat("{"):
            return dict(self.items("}", self.pair))
        if self.eat('"'):
            j = self.s.find('"', self.i)
            if j < 0:
                raise SyntaxError("unterminated string")
            text, self.i = self.s[self.i:j], j + 1
            return text
        for word, v in (("true", True), ("false", False), ("null", None)):
            if self.s.startswith(word, self.i):
                self.i += len(word)
                return v
        j = self.i
        while j < len(self.s) and self.s[j] in "+-.0123456789eE":
            j += 1
        if j == self.i:
            self.fail("a value")
        text, self.i = self.s[self.i:j], j
        return float(text) if set(text) & set(".eE") else int(text)


for t in ('{"a": [1, 2.5, -3e2], "b": {"c": null}, "d": [true, false, []]}', '"x"', "[1, [2, [3]]]", "{}", "[1 2]", '{"a" 1}', "[", '"abc', "[1,]", "12.3.4"):
    try:
        print(Reader(t).value())
    except (SyntaxError, ValueError) as e:
        print(type(e).__name__, e)
