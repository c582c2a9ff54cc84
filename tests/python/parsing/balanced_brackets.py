PAIRS = {")": "(", "]": "[", "}": "{"}


def check(text):
    stack = []
    for i, c in enumerate(text):
        if c in PAIRS.values():
            stack.append((c, i))
        elif c in PAIRS:
            if not stack:
                return f"unopened {c} at {i}"
            top, at = stack.pop()
            if top != PAIRS[c]:
                return f"{top} at {at} closed by {c} at {i}"
    return f"unclosed {stack[-1][0]} at {stack[-1][1]}" if stack else "ok"


def nest(text):
    stack = [[]]
    for tok in text.replace("(", " ( ").replace(")", " ) ").split():
        if tok == "(":
            stack.append([])
        elif tok == ")":
            if len(stack) == 1:
                raise SyntaxError("too many )")
            done = stack.pop()
            stack[-1].append(done)
        else:
            stack[-1].append(int(tok) if tok.lstrip("-").isdigit() else tok)
    if len(stack) > 1:
        raise SyntaxError(f"{len(stack) - 1} missing )")
    return stack[0]


def generate(n, cur="", opened=0):
    if len(cur) == 2 * n:
        return [cur]
    out = generate(n, cur + "(", opened + 1) if opened < n else []
    return out + (generate(n, cur + ")", opened) if len(cur) - opened < opened else [])


for t in ("", "([]{})", "(]", "(()", "x)", "{[a](b)}"):
    print(repr(t), check(t))
print(nest("(define (sq x) (* x x)) (sq -3)"), generate(3))
for bad in ("(a))", "((a"):
    try:
        nest(bad)
    except SyntaxError as e:
        print(e)
