class Tree:
    class Node:
        class Meta:
            kind = "meta"

        def __init__(self, value, left=None, right=None):
            self.value = value
            self.left = left
            self.right = right

        def __repr__(self):
            return f"Node({self.value})"

    class EmptyError(Exception):
        pass

    def __init__(self):
        self.root = None

    def insert(self, value):
        new = Tree.Node(value)
        if self.root is None:
            self.root = new
            return
        node = self.root
        while True:
            side = "left" if value < node.value else "right"
            if getattr(node, side) is None:
                setattr(node, side, new)
                return
            node = getattr(node, side)

    def smallest(self):
        if self.root is None:
            raise self.EmptyError("empty")
        node = self.root
        while node.left:
            node = node.left
        return node


t = Tree()
try:
    t.smallest()
except Tree.EmptyError as error:
    print(type(error).__qualname__, error)
for v in (5, 2, 8, 1):
    t.insert(v)
print(t.smallest(), Tree.Node.Meta.kind, Tree.Node.Meta.__qualname__, t.Node.__name__)


class Sub(Tree):
    class Node(Tree.Node):
        def __repr__(self):
            return "Sub" + super().__repr__()


print(Sub.Node(3), Sub.Node.__mro__[1] is Tree.Node, Sub.Node.__qualname__)
