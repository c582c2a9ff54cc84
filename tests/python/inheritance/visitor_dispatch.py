class Node:
    def accept(self, visitor):
        name = "visit_" + type(self).__name__.lower()
        return getattr(visitor, name, visitor.generic)(self)


class Num(Node):
    def __init__(self, v):
        self.v = v


class Add(Node):
    def __init__(self, *terms):
        self.terms = terms


class Neg(Node):
    def __init__(self, term):
        self.term = term


class Eval:
    def generic(self, node):
        raise TypeError(f"no rule for {type(node).__name__}")

    def visit_num(self, n):
        return n.v

    def visit_add(self, n):
        return sum(t.accept(self) for t in n.terms)


class Show(Eval):
    def visit_num(self, n):
        return str(n.v)

    def visit_add(self, n):
        return "(" + " + ".join(t.accept(self) for t in n.terms) + ")"

    def generic(self, n):
        return "-" + n.term.accept(self)


tree = Add(Num(1), Add(Num(2), Num(3)))
print(tree.accept(Show()), "=", tree.accept(Eval()))
tree = Add(tree, Neg(Num(4)))
print(tree.accept(Show()))
try:
    tree.accept(Eval())
except TypeError as e:
    print(e)
