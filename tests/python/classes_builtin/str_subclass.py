"""Subclasses of str."""


class Name(str):
    def __new__(cls, text):
        return super().__new__(cls, text.strip().title())

    @property
    def initials(self):
        return "".join(w[0] for w in self.split())

    def shout(self):
        return self.upper() + "!"


n = Name("  ada lovelace ")
print(n, repr(n), n.initials, n.shout(), len(n), n[0], n[:3], type(n[:3]).__name__)
print(n == "Ada Lovelace", "Ada Lovelace" == n, hash(n) == hash("Ada Lovelace"), {n: 1}["Ada Lovelace"])
print(type(n.upper()).__name__, type(n + "x").__name__, type("x" + n).__name__, type(str(n)).__name__)
print(n.startswith("Ada"), "love" in n.lower(), n.split(), ",".join([n, n]), n.replace(n, "z"))
print(f"{n:>15}|", "%s" % n, "{}".format(n), n * 2, n < "B", sorted([n, Name("bob")]))
print([c for c in n][:3], list(n)[:2], isinstance(n, str), type(n) is str, n.encode()[:3])
print("Ada Lovelace xyz".startswith(n), "x".join(Name("abc")), "abc".replace("b", Name("q")), int(Name("12")))
d = {"Ada Lovelace": 1}
print(d[n], n in d, n in ["Ada Lovelace"], n in {"Ada Lovelace"})


class Tag(str):
    def __str__(self):
        return f"<{super().__str__()}>"

    def __repr__(self):
        return f"Tag({super().__repr__()})"

    def __eq__(self, other):
        return isinstance(other, str) and self.lower() == other.lower()

    def __hash__(self):
        return hash(self.lower())

    def __add__(self, other):
        return Tag(super().__add__(other))


t = Tag("Hi")
print(t, repr(t), f"{t}", "%s" % t, "{}".format(t), [t], t == "HI", t + "a", type(t + "a").__name__)
print({t: 1}[Tag("HI")], t.upper(), str.__str__(t), "a" + t, len(t))


class Path(str):
    def __truediv__(self, other):
        return Path(f"{self}/{other}")

    def __getitem__(self, i):
        return self.split("/")[i]


p = Path("a") / "b" / "c"
print(p, p[1], p[-1], type(p).__name__)
