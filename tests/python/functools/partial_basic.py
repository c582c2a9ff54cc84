from functools import partial

base_two = partial(int, base=2)
print(base_two("10010"), base_two("11"))
show = partial(print, "->", sep=" | ", end="!\n")
show("a", "b")
show("c", sep="-")


def power(base, exponent, *, scale=1):
    return scale * base**exponent


square = partial(power, exponent=2)
cube = partial(power, exponent=3, scale=10)
print(square(5), cube(2), cube(2, scale=1))
print(list(map(partial(power, 2), range(5))))
print(sorted([3, -2, 1], key=partial(max, 0)))
