def counter(start):
    class Counter:
        """Counts."""
        step = start

        def __init__(self):
            self.value = start

        def tick(self):
            nonlocal start
            start += 1
            self.value += self.step
            return self.value, start

    return Counter


C = counter(5)
c = C()
print(c.tick(), c.tick(), C.step, C.__doc__, C.__name__, C.__qualname__)
D = counter(1)
print(C is D, D().tick())
classes = []
for i in range(3):
    class Item:
        index = i

        def get(self):
            return self.index, i
    classes.append(Item)
print([k().get() for k in classes])


def recursive(depth):
    class Node:
        level = depth
        child = recursive(depth - 1) if depth else None
    return Node


node = recursive(2)
while node:
    print(node.level, end=" ")
    node = node.child
print()
