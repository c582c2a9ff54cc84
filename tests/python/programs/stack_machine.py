PROGRAM = """
push 10
store n
push 1
store acc
label loop
load n
jz end
load acc
load n
mul
store acc
load n
push 1
sub
store n
jmp loop
label end
load acc
print
push 0
div
"""


class VMError(Exception):
    def __init__(self, pc, msg):
        super().__init__(msg)
        self.pc = pc


def run(source, max_steps=10_000):
    code, labels = [], {}
    for line in source.strip().splitlines():
        op, *args = line.split()
        if op == "label":
            labels[args[0]] = len(code)
        else:
            code.append((op, args))
    stack, env, pc, steps, out = [], {}, 0, 0, []
    binary = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b,
        "div": lambda a, b: a // b,
    }
    while pc < len(code):
        steps += 1
        if steps > max_steps:
            raise VMError(pc, "too many steps")
        op, args = code[pc]
        pc += 1
        try:
            if op == "push":
                stack.append(int(args[0]))
            elif op == "store":
                env[args[0]] = stack.pop()
            elif op == "load":
                stack.append(env[args[0]])
            elif op in binary:
                b, a = stack.pop(), stack.pop()
                stack.append(binary[op](a, b))
            elif op == "jmp":
                pc = labels[args[0]]
            elif op == "jz":
                if stack.pop() == 0:
                    pc = labels[args[0]]
            elif op == "print":
                out.append(stack[-1])
                print("out:", stack[-1])
            else:
                raise VMError(pc, f"unknown op {op}")
        except (IndexError, KeyError, ZeroDivisionError) as e:
            raise VMError(pc - 1, f"{op}: {type(e).__name__}: {e}") from e
    return out, steps


for src in (PROGRAM, "push 1\nadd", "load x", "label a\njmp a", "fly", "push x", "push 7\nprint"):
    try:
        print(run(src, max_steps=500))
    except VMError as e:
        print("pc", e.pc, e, "<-", type(e.__cause__).__name__)
    except ValueError as e:
        print("value", e)
