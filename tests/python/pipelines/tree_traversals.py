class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def preorder(self):
        yield self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder()

    def levels(self):
        level = [self]
        while level:
            yield [n.value for n in level]
            level = [c for n in level for c in (n.left, n.right) if c]

    def paths(self, prefix=()):
        prefix += (self.value,)
        if not (self.left or self.right):
            yield prefix
        for c in filter(None, (self.left, self.right)):
            yield from c.paths(prefix)


t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6, None, Tree(7)))
print(list(t), list(t.preorder()))
print(list(t.levels()), [*t.paths()])
print(sum(t), max(t), 3 in t, 9 in t, sorted(t, reverse=True))
a, b, *rest = t
print(a, b, rest)
