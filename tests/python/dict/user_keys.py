class Key:
    log = []

    def __init__(self, name, h):
        self.name = name
        self.h = h

    def __hash__(self):
        Key.log.append(f"hash {self.name}")
        return self.h

    def __eq__(self, other):
        Key.log.append(f"eq {self.name} {other.name}")
        return self.h == other.h and self.name[0] == other.name[0]

    def __repr__(self):
        return self.name


a, b, c, a2 = Key("a", 1), Key("b", 1), Key("c", 9), Key("a2", 1)
d = {a: 1, b: 2}
d[c] = 3
d[a2] = 4
print(d, a in d, d[b], len(d), d.get(Key("x", 77)))
print(Key.log)
Key.log.clear()
s = {a, b, a2}
print(sorted(s, key=repr), len(s), Key.log)


class Bad:
    def __hash__(self):
        raise ValueError("no hash")


class BadEq:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        raise ValueError("no eq")


class Unhash:
    def __eq__(self, other):
        return True


for f in (
    lambda: {Bad(): 1},
    lambda: {BadEq(): 1, 1: 2},
    lambda: 1 in {BadEq()},
    lambda: {Unhash()},
    lambda: hash(Unhash()),
    lambda: {1: 2}[Unhash()],
    lambda: [BadEq()].index(1),
    lambda: BadEq() in [1],
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
e = BadEq()
print(e in [e], [e] == [e], {e: 1}[e], (e,).index(e))


class BadHashType:
    def __hash__(self):
        return "x"


try:
    hash(BadHashType())
except TypeError as err:
    print(err)


class BigHash:
    def __hash__(self):
        return 2**70


print(hash(BigHash()), hash(2**70))
