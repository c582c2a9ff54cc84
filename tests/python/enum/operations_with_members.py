from enum import Enum


class Op(Enum):
    ADD = "+"
    SUB = "-"
    MUL = "*"
    DIV = "/"

    def __call__(self, a, b):
        match self:
            case Op.ADD:
                return a + b
            case Op.SUB:
                return a - b
            case Op.MUL:
                return a * b
            case Op.DIV:
                return a / b

    @property
    def precedence(self):
        return 1 if self in (Op.ADD, Op.SUB) else 2


def rpn(text):
    stack = []
    for tok in text.split():
        try:
            op = Op(tok)
        except ValueError:
            stack.append(float(tok))
        else:
            b, a = stack.pop(), stack.pop()
            stack.append(op(a, b))
    if len(stack) != 1:
        raise ValueError(f"leftover {stack}")
    return stack[0]


print(rpn("3 4 + 2 *"), rpn("5 1 2 + 4 * + 3 -"), [op.precedence for op in Op])
for bad in ("1 0 /", "1 +", "1 2", "x"):
    try:
        rpn(bad)
    except (ZeroDivisionError, IndexError, ValueError) as e:
        print(type(e).__name__, e)
print(Op.ADD(2, 3), {op.name: op(8, 2) for op in Op}, hash(Op.ADD) == hash(Op("+")))
