import copy


class Stack(list):
    def __init__(self, *args):
        super().__init__(*args)
        self.limit = [10]


class Config(dict):
    name = "cfg"


class Name(str):
    pass


class Num(int):
    pass


s = Stack([1, [2]])
c = copy.copy(s)
d = copy.deepcopy(s)
print(type(c).__name__, c, c.limit is s.limit, c[1] is s[1])
print(type(d).__name__, d, d.limit, d.limit is s.limit, d[1] is s[1])
cfg = Config(a=[1])
cfg.owner = "me"
e = copy.deepcopy(cfg)
print(type(e).__name__, e, e.owner, e["a"] is cfg["a"])
n = copy.copy(Name("hello"))
print(type(n).__name__, n, n.upper())
i = copy.deepcopy(Num(7))
print(type(i).__name__, i + 1)
