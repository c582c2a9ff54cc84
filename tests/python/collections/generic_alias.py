from collections import deque, defaultdict, OrderedDict, Counter, ChainMap
from typing import Deque, DefaultDict


def build(n: int) -> "deque[int]":
    out: deque[int] = deque()
    for i in range(n):
        out.append(i)
    return out


graph: defaultdict[str, list[str]] = defaultdict(list)
graph["a"].append("b")
counts: Counter[str] = Counter("aab")
order: OrderedDict[str, int] = OrderedDict()
q: Deque[int] = deque([1])
g: DefaultDict[str, int] = defaultdict(int)
print(build(3), graph, counts, order, q, g)
print(deque[int], defaultdict[str, int], Counter[str], ChainMap[str, int], deque[int]([1, 2]))
