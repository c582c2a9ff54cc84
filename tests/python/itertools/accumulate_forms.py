from itertools import accumulate
import operator

print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([3, 1, 4], min)))
print(list(accumulate([1, 2], initial=100)), list(accumulate([], initial=5)), list(accumulate([])))
print(list(accumulate("abc")), list(accumulate([[1], [2]])))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b, initial=0)))
balance = list(accumulate([1000, -90, -90], lambda b, p: round(b * 1.05 + p, 2)))
print(balance)
print(list(accumulate(iterable=[1, 2], func=None)))
try:
    list(accumulate([1, "a"]))
except TypeError as e:
    print(e)
try:
    accumulate()
except TypeError as e:
    print(e)
