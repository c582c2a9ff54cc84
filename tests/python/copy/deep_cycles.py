import copy

a = [1, 2]
a.append(a)
b = copy.deepcopy(a)
print(b is a, b[2] is b, b)
d = {"self": None}
d["self"] = d
e = copy.deepcopy(d)
print(e is d, e["self"] is e, e)


class Node:
    def __init__(self, name):
        self.name = name
        self.links = []
        self.owner = None


x, y = Node("x"), Node("y")
x.links.append(y)
y.links.append(x)
x.owner = x
z = copy.deepcopy(x)
print(z is x, z.name, z.owner is z, z.links[0].links[0] is z, z.links[0] is y)
t = ([],)
t[0].append(t)
u = copy.deepcopy(t)
print(u is t, u[0][0] is u)
