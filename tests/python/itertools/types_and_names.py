import itertools
from itertools import chain, count

print(itertools.chain, itertools.count, itertools.product)
print(type(count()), type(chain()) is chain, isinstance(count(), count), isinstance(chain(), count))
print(chain.__name__, count.__module__, itertools.tee.__name__)
try:
    len(count())
except TypeError as e:
    print(e)
try:
    count()[0]
except TypeError as e:
    print(e)
try:
    count() + 1
except TypeError as e:
    print(e)
c = chain("ab")
print(iter(c) is c, callable(chain), bool(chain()))
for f in [itertools.cycle, itertools.islice, itertools.groupby, itertools.compress]:
    try:
        f(1, 2, 3, 4, 5, 6, 7)
    except TypeError as e:
        print(e)
    try:
        f([], foo=1)
    except TypeError as e:
        print(e)
