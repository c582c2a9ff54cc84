class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def _cmp(self, o):
        return (self.parts > o.parts) - (self.parts < o.parts)

    def __lt__(self, o): return self._cmp(o) < 0
    def __le__(self, o): return self._cmp(o) <= 0
    def __gt__(self, o): return self._cmp(o) > 0
    def __ge__(self, o): return self._cmp(o) >= 0
    def __eq__(self, o): return self._cmp(o) == 0
    def __hash__(self): return hash(self.parts)
    def __repr__(self): return "v" + ".".join(map(str, self.parts))


vs = [Version(t) for t in "1.10 1.2 1.2.1 0.9 2".split()]
print(sorted(vs), min(vs), max(vs))
print(Version("1.0") < Version("1.5") <= Version("1.5") < Version("3"))
print(Version("1.0") < Version("1.5") > Version("1.9"), Version("1.2") in vs, vs.index(Version("2")))
print({Version("1.2"): "a"}[Version("1.2")], Version("1") != Version("1.0"))
try:
    Version("1.x")
except ValueError as e:
    print(e)
try:
    Version("1") < 3
except AttributeError as e:
    print(e)
