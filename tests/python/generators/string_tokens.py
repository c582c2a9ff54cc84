def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
            continue
        if ch.isdigit():
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            yield "num", float(text[i:j]) if "." in text[i:j] else int(text[i:j])
            i = j
        elif ch in "+-*/()":
            yield "op", ch
            i += 1
        else:
            raise SyntaxError(f"unexpected {ch!r} at {i}")


def evaluate(text):
    tokens = tokenize(text)
    current = next(tokens, None)

    def advance():
        nonlocal current
        current = next(tokens, None)

    def factor():
        kind, value = current
        advance()
        if kind == "num":
            return value
        if value == "-":
            return -factor()
        result = expr()
        advance()
        return result

    def term():
        result = factor()
        while current and current[1] in ("*", "/"):
            op = current[1]
            advance()
            result = result * factor() if op == "*" else result / factor()
        return result

    def expr():
        result = term()
        while current and current[1] in ("+", "-"):
            op = current[1]
            advance()
            result = result + term() if op == "+" else result - term()
        return result

    return expr()


for t in ["1 + 2*3", "(1+2)*3", "10/4 - 2", "-(2+3)*2.5"]:
    print(t, "=", evaluate(t))
print(list(tokenize("3.5*x"[:4])))
try:
    list(tokenize("1 $ 2"))
except SyntaxError as e:
    print(e)
