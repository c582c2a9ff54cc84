import operator as op
from functools import reduce


def parse(tokens):
    tok = tokens.pop(0)
    if tok == "(":
        out = []
        while tokens[0] != ")":
            out.append(parse(tokens))
        tokens.pop(0)
        return out
    try:
        return int(tok)
    except ValueError:
        return tok


class Env(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        if name in self:
            return self
        if self.outer is None:
            raise NameError(f"unbound {name}")
        return self.outer.find(name)


BASE = Env(["+", "*", "-", "<", "=", "list"], [lambda *a: sum(a), lambda *a: reduce(op.mul, a, 1), op.sub, op.lt, op.eq, lambda *a: list(a)])


def ev(x, env=BASE):
    match x:
        case str():
            return env.find(x)[x]
        case int():
            return x
        case ["if", test, yes, no]:
            return ev(yes if ev(test, env) else no, env)
        case ["define", name, value]:
            env[name] = ev(value, env)
        case ["lambda", params, body]:
            return lambda *args: ev(body, Env(params, args, env))
        case [fn, *args]:
            return ev(fn, env)(*[ev(a, env) for a in args])
        case _:
            raise SyntaxError(f"bad form {x}")


def run(text):
    return ev(parse(text.replace("(", " ( ").replace(")", " ) ").split()))


run("(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))")
run("(define adder (lambda (a) (lambda (b) (+ a b))))")
for t in ("(fact 20)", "((adder 3) 4)", "(list 1 (+ 1 1) (* 2 2 2))", "(nope 1)", "(- 1)", "()", "(+ 1", "(3 4)"):
    try:
        print(run(t))
    except (NameError, TypeError, SyntaxError, IndexError) as e:
        print(type(e).__name__, e)
