from functools import partial, reduce, cmp_to_key
import operator

int2 = partial(int, base=2)
print(int2("1011"), int2.func is int, int2.keywords, partial(print, sep="-").args)
power = lambda base, exp: base ** exp
square, cube = partial(power, exp=2), partial(power, exp=3)
print(square(5), cube(2), partial(pow, 2)(10), partial(partial(max, 3), 7)(5))
partial(print, "fixed", end="!\n")("then", 1)
print(reduce(operator.mul, range(1, 8)), reduce(lambda a, b: b + a, "abc"), reduce(operator.or_, [{1}, {2}, {1, 3}], set()))
nested = {"a": {"b": {"c": 42}}}
print(reduce(operator.getitem, ["a", "b", "c"], nested))
nums = [3, 30, 34, 5, 9]
print("".join(sorted(map(str, nums), key=cmp_to_key(lambda a, b: -1 if a + b > b + a else 1))))
words = ["pear", "fig", "apple", "kiwi"]
print(sorted(words, key=cmp_to_key(lambda a, b: len(a) - len(b) or (a > b) - (a < b))))
for f in (lambda: reduce(operator.add, []), lambda: square(), lambda: cube(2, exp="x"), lambda: int2("12")):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
