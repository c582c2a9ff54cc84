a, b = [1, 2], [3]
print(
    a + b,
    a * 2,
    2 * a,
    a * 0,
    a * -1,
    a == [1, 2],
    a != b,
    a < b,
    [1, 2] < [1, 2, 0],
    [] < [0],
    [2] > [1, 9],
    a <= [1, 2],
    1 in a,
    3 not in a,
    not [],
    [1.0, True] == [1, 1],
)
c = a
c += [9]
print(a, c is a)
c = c + [10]
print(a, c)
c *= 2
print(c)
a += "xy"
a += (1, 2)
a += {5: 6}
a += (i * i for i in range(3))
print(a)
grid = [[0] * 3] * 2
grid[0][1] = 5
print(grid)
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid)
nested = [1]
nested.append(nested)
print(nested, [nested], str(nested))
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
for f in (
    lambda: [1] + (2,),
    lambda: (1,) + [2],
    lambda: [1] * 1.5,
    lambda: [1] - [1],
    lambda: [1] < ["a"],
    lambda: [1, 2] < (1, 2),
    lambda: [1] * [2],
    lambda: "a" + [1],
    lambda: [1] + "a",
    lambda: [1] + None,
    lambda: [None, 1] < [None, 2],
    lambda: [None] < [1],
):
    try:
        print(f())
    except TypeError as e:
        print(e)
