n, text, xs = 5, "abc", [1, 2]
cases = [
    lambda: [1, 2][5], lambda: {}["k"], lambda: "a" + 1, lambda: 1 + "a", lambda: None + 1,
    lambda: int("abc"), lambda: float(""), lambda: [].pop(), lambda: [1].remove(2), lambda: (1, 2).index(3),
    lambda: "abc".index("z"), lambda: len(5), lambda: n[0], lambda: None.x, lambda: (1).foo, lambda: text(),
    lambda: {[]: 1}, lambda: {1} | [2], lambda: max([]), lambda: sum(["a"]), lambda: sorted([1, "a"]),
    lambda: next(iter([])), lambda: range(1, 2, 0), lambda: [1, 2, 3][::0], lambda: "x" * "y", lambda: -"a",
    lambda: [] < {}, lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: chr(1114112), lambda: list(7),
    lambda: xs["a"], lambda: text[1.0], lambda: (lambda a: a)(), lambda: (lambda: 0)(1), lambda: print(foo=1),
]
for i, f in enumerate(cases):
    try:
        print(i, f())
    except Exception as e:
        print(i, type(e).__name__, e)
