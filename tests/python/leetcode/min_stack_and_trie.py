class MinStack:
    def __init__(self):
        self.stack = []

    def push(self, val: int) -> None:
        self.stack.append((val, min(val, self.stack[-1][1]) if self.stack else val))

    def pop(self) -> None:
        self.stack.pop()

    def top(self) -> int:
        return self.stack[-1][0]

    def getMin(self) -> int:
        return self.stack[-1][1]


class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        node["$"] = word

    def find(self, prefix):
        node = self.root
        for c in prefix:
            node = node.get(c)
            if node is None:
                return None
        return node

    def search(self, word: str) -> bool:
        return "$" in (self.find(word) or {})

    def words(self, prefix=""):
        todo = [n] if (n := self.find(prefix)) else []
        while todo:
            node = todo.pop()
            for k, v in node.items():
                if k == "$":
                    yield v
                else:
                    todo.append(v)


m = MinStack()
for v in (-2, 0, -3):
    m.push(v)
print(m.getMin(), m.pop(), m.top(), m.getMin())
m.pop(); m.pop()
for f in (m.pop, m.top, m.getMin):
    try:
        f()
    except IndexError as e:
        print(e)
t = Trie()
for w in "apple app apt bat".split():
    t.insert(w)
print(t.search("app"), t.search("ap"), t.find("ba") is not None, sorted(t.words("ap")), sorted(t.words()), list(t.words("z")))
