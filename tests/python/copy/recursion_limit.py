import copy

deep = []
for _ in range(2000):
    deep = [deep]
try:
    copy.deepcopy(deep)
except RecursionError as e:
    print("RecursionError")
ok = []
for _ in range(200):
    ok = [ok]
twin = copy.deepcopy(ok)
depth = 0
while twin:
    twin = twin[0]
    depth += 1
print(depth)


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


head = None
for i in range(100):
    head = Node(i, head)
second = copy.deepcopy(head)
total = 0
while second:
    total += second.value
    second = second.next
print(total)
