"""Instances of builtin subclasses where builtins are expected."""
import math


class N(int):
    pass


class S(str):
    pass


class L(list):
    pass


class D(dict):
    pass


class T(tuple):
    pass


print(list(range(N(3))), [1, 2, 3][N(1)], [1, 2, 3][: N(2)], "abc"[N(2)], (1, 2)[N(0)])
print("a,b".split(S(",")), S(",").join(["x", "y"]), "abc".find(S("c")), "%s" % S("v"), "abc".count(S("a")))
print(sorted(L([3, 1])), sum(L([1, 2])), max(L([1, 5])), list(zip(L("ab"), T("cd"))), list(map(str, L([1]))))
print([*L([1]), *T((2,))], {**D(a=1)}, dict(D(b=2)), list(enumerate(L("q"))))
print(isinstance(N(1), (str, int)), int(S("7")), float(S("2.5")), "x" * N(3), N(2) * "y", math.gcd(N(12), 8))
print("%d %s" % T((1, "z")), "{} {}".format(*L([1, 2])), print(S("shown")))
x = [5, 6, 7]
x[N(0)] = 1
x.insert(N(1), 9)
del x[N(2)]
print(x, x.pop(N(0)), x)
print(round(2.567, N(1)), "a".ljust(N(3), S("*")), S("Ab").swapcase(), "zz".startswith((S("z"), "q")))
print(any(L([0])), all(T(())), len(D(x=1)), bool(S("")), bool(N(0)), not T(()))
print({S("k"): 1} == {"k": 1}, {N(1), 1, True}, [N(1)] == [1], (S("a"),) == ("a",), L([1]) == [1])
print(str(N(5)), repr(S("q")), f"{N(5):>4}|{S('q'):>3}|", format(N(255), "x"), ord(S("A")), hex(N(16)))
getattr_name = S("append")
getattr(x, getattr_name)(1)
print(x, hasattr(x, S("zz")))
print([1, 2] + L([3]), type([1, 2] + L([3])).__name__, (1,) + T((2,)), "a" + S("b"), {1} | set(L([2])))
print(S("a") in "abc", S("a") in ["a"], N(2) in [1, 2], {"a": 1}.get(S("a")))
