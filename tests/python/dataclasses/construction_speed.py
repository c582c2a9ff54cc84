from dataclasses import dataclass


@dataclass
class P:
    x: int
    y: int
    z: int = 0


total = 0
for i in range(20000):
    p = P(i, i + 1)
    q = P(x=i, y=2, z=3)
    total += p.x + p.y + p.z + q.z
    if p == q:
        total += 1
print(total)
points = {P: 0}
print(len([P(i % 10, 0) for i in range(1000)]), P(1, 2))
