from collections import namedtuple, defaultdict, Counter

Employee = namedtuple("Employee", "name dept salary")
rows = [("Ann", "eng", 120), ("Bob", "ops", 90), ("Cid", "eng", 100)]
staff = [Employee(*r) for r in rows]
by_dept = defaultdict(list)
for e in staff:
    by_dept[e.dept].append(e)
for dept, people in sorted(by_dept.items()):
    print(dept, sum(p.salary for p in people) / len(people), [p.name for p in people])
print(max(staff, key=lambda e: e.salary), Counter(e.dept for e in staff))
raised = [e._replace(salary=e.salary + 10) for e in staff]
print(raised[0], staff[0], sorted(raised, key=lambda e: (-e.salary, e.name))[1].name)
Node = namedtuple("Node", "value left right", defaults=(None, None))
tree = Node(4, Node(2), Node(6))


def walk(n):
    return walk(n.left) + [n.value] + walk(n.right) if n else []


print(walk(tree), tree)
