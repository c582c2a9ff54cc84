from dataclasses import dataclass


@dataclass
class Num:
    value: int


@dataclass
class Add:
    left: object
    right: object


@dataclass
class Neg:
    operand: object


def evaluate(node):
    match node:
        case Num(v):
            return v
        case Add(Num(0), right):
            return evaluate(right)
        case Add(left, right):
            return evaluate(left) + evaluate(right)
        case Neg(operand=inner):
            return -evaluate(inner)
        case _:
            raise ValueError(f"unknown {node!r}")


print(evaluate(Add(Num(0), Neg(Add(Num(2), Num(3))))))
try:
    evaluate("x")
except ValueError as e:
    print(e)
print(Add.__match_args__)


@dataclass(match_args=False)
class Bare:
    x: int


print("__match_args__" in vars(Bare))
