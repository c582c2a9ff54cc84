import operator as op

print(op.add(1, 2), op.sub(5, 3), op.mul(2, 4), op.truediv(7, 2), op.floordiv(7, 2), op.mod(7, 3), op.pow(2, 10))
print(op.neg(5), op.pos(-5), op.abs(-3), op.inv(5), op.invert(0), op.lshift(1, 4), op.rshift(16, 2))
print(op.and_(12, 10), op.or_(12, 10), op.xor(12, 10), op.not_([]), op.truth("a"), op.index(True))
print(op.add("a", "b"), op.mul([1], 3), op.mod("%d-%s", (1, "x")), op.or_({1}, {2}), op.or_({"a": 1}, {"b": 2}))
ops = {"+": op.add, "-": op.sub, "*": op.mul, "/": op.truediv}


def rpn(text):
    stack = []
    for token in text.split():
        if token in ops:
            b, a = stack.pop(), stack.pop()
            stack.append(ops[token](a, b))
        else:
            stack.append(float(token))
    return stack[0]


print(rpn("3 4 + 2 *"), rpn("10 2 8 * + 3 -"))
for f, args in [(op.add, (1, "a")), (op.truediv, (1, 0)), (op.neg, ("a",)), (op.index, (1.5,)), (op.lshift, (1, -1))]:
    try:
        f(*args)
    except Exception as e:
        print(type(e).__name__, e)
