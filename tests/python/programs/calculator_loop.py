def rpn(tokens):
    stack = []
    for t in tokens:
        if t in "+-*/^" and len(t) == 1:
            if len(stack) < 2:
                raise ValueError(f"not enough values for {t!r}")
            b = stack.pop()
            a = stack.pop()
            if t == "+":
                stack.append(a + b)
            elif t == "-":
                stack.append(a - b)
            elif t == "*":
                stack.append(a * b)
            elif t == "^":
                stack.append(a**b)
            else:
                stack.append(a / b)
        else:
            stack.append(int(t) if t.lstrip("-").isdigit() else float(t))
    if len(stack) != 1:
        raise ValueError(f"{len(stack)} values left")
    return stack[0]


memory = {}
line_number = 0
while True:
    try:
        line = input(f"[{line_number}] ")
    except EOFError:
        print()
        break
    line_number += 1
    name, eq, rest = line.partition("=")
    text = rest if eq else line
    try:
        tokens = [str(memory[t]) if t in memory else t for t in text.split()]
        if not tokens:
            continue
        value = rpn(tokens)
    except ZeroDivisionError:
        print("infinite")
    except (ValueError, OverflowError) as e:
        print("error:", e)
    else:
        if eq:
            memory[name.strip()] = value
        print(value)
print(memory)
