import asyncio
def d(v=[x for x in (1, 2)], *, k={c: [y for y in "a"] for c in "ab"}):
    return v, k
class A:
    z = {s for s in "q"}
    def m(self, n):
        while [i for i in range(n) if i]:
            n -= 1
        assert [i for i in [0]], f"{[j for j in (1,)]}"
        return n if not [q for q in []] else {**{t: t for t in [1]}}
def t(xs):
    try:
        a, *b = [x for x in xs]
        b[len([x for x in b]) - 1:] = [x for x in a]
        del b[[x for x in (0,)][0]]
        print(*[x for x in b], sep="".join([c for c in "-"]), **{k: v for k, v in []})
        match [x for x in b]:
            case [1, *_] if [x for x in b]:
                print("m")
            case _ if {x for x in b}:
                print("n")
        for i in [x for x in b] or [x for x in a]:
            for j in (lambda: [x for x in b])():
                if [x for x in [i, j]]:
                    pass
                elif {x: 1 for x in a}:
                    raise ValueError([x for x in b]) from KeyError([1 for _ in a])
        return [x for x in b]
    except (ValueError if [1 for _ in "a"] else KeyError) as e:
        return [x for x in e.args]
    finally:
        print([x for x in xs])
print(d(), A().m(3) if 0 else 1)
print(t([[1, 2], 3, 4]))
print("__attempt_x (", "__at!(1, 2);")
try:
    print([int(x) for x in ["__attempt_x (", "("]])
except ValueError as e:
    print(e, "__attempt_at_")
