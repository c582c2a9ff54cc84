class Version:
    def __init__(self, s):
        self.parts = [int(p) for p in s.split(".")]

    def __eq__(self, o):
        return self.parts == o.parts

    def __lt__(self, o):
        return self.parts < o.parts

    def __le__(self, o):
        return self.parts <= o.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


vs = [Version(s) for s in ("1.10", "1.2", "0.9.9", "1.2")]
print(
    sorted(vs),
    max(vs),
    min(vs),
    vs[0] > vs[1],
    vs[0] >= vs[1],
    vs[1] == vs[3],
    vs[1] != vs[3],
    vs.index(Version("1.2")),
    vs.count(Version("1.2")),
    Version("1.2") in vs,
    sorted(vs, reverse=True),
)


class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        print(f"{self.n}<{getattr(o, 'n', o)}", end=" ")
        return NotImplemented

    def __gt__(self, o):
        print(f"{self.n}>{getattr(o, 'n', o)}", end=" ")
        return True

    def __eq__(self, o):
        print(f"{self.n}=={getattr(o, 'n', o)}", end=" ")
        return NotImplemented


a, b = Loud(1), Loud(2)
print(a < b, a > b, a == b, a != b, a == 5, 5 == a, 5 < a)
try:
    print(a < 5)
except TypeError as e:
    print(e)


class Sub(Loud):
    def __eq__(self, o):
        print("sub", end=" ")
        return True

    def __gt__(self, o):
        print("subgt", end=" ")
        return False


print(a == Sub(3), a < Sub(3), Sub(3) == a, [a] == [Sub(1)], (1, a) == (1, a))


class NoHash:
    def __eq__(self, o):
        return True


try:
    {NoHash(): 1}
except TypeError as e:
    print(e)


class NeOnly:
    def __ne__(self, o):
        return "ne"


print(
    NeOnly() != 1,
    NeOnly() == 1,
    NoHash() == 5,
    5 == NoHash(),
    NoHash() != 5,
    NoHash() in [object],
    None == NoHash(),
)
