class VMError(Exception):
    pass


class VM:
    def __init__(self, code):
        self.code = [line.split() for line in code.strip().splitlines()]
        self.labels = {op[0][:-1]: i for i, op in enumerate(self.code) if op[0].endswith(":")}
        self.stack, self.vars, self.out = [], {}, []

    def pop(self):
        if not self.stack:
            raise VMError("stack underflow")
        return self.stack.pop()

    def run(self, limit=1000):
        pc = steps = 0
        while pc < len(self.code):
            steps += 1
            if steps > limit:
                raise VMError("too many steps")
            op, *args = self.code[pc]
            pc += 1
            match op, args:
                case "push", [n]:
                    self.stack.append(int(n))
                case ("add" | "mul" | "sub"), []:
                    b, a = self.pop(), self.pop()
                    self.stack.append({"add": a + b, "mul": a * b, "sub": a - b}[op])
                case "store", [name]:
                    self.vars[name] = self.pop()
                case "load", [name]:
                    self.stack.append(self.vars[name])
                case "print", []:
                    self.out.append(self.pop())
                case "jnz", [label]:
                    if self.pop():
                        pc = self.labels[label]
                case label, [] if label.endswith(":"):
                    pass
                case _:
                    raise VMError(f"line {pc}: bad instruction {' '.join([op, *args])}")
        return self.out


fact = """
push 5
store n
push 1
store acc
loop:
load acc
load n
mul
store acc
load n
push 1
sub
store n
load n
jnz loop
load acc
print
"""
for code in (fact, "add", "push x", "a:\npush 1\njnz a", "load q", "jump up", "push 1\njnz nowhere"):
    try:
        print(VM(code).run())
    except (VMError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
