from itertools import chain, compress, cycle, dropwhile, islice, takewhile, zip_longest

teams = ["A", "B", "C", "D"]


def round_robin(teams):
    order = list(teams)
    if len(order) % 2:
        order.append(None)
    n = len(order)
    for _ in range(n - 1):
        yield [(order[i], order[n - 1 - i]) for i in range(n // 2)]
        order = [order[0], order[-1], *order[1:-1]]


for i, games in enumerate(round_robin(teams), 1):
    print(i, *("-".join(g) for g in games))
print(list(chain.from_iterable(round_robin("xyz"))))
jobs = dict(zip(["wash", "cook", "shop", "sweep", "feed"], cycle(["ann", "bob"])))
print(jobs)
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("AB", [])))
nums = [1, 3, 8, 2, 9]
print(list(takewhile(lambda x: x < 5, nums)), list(dropwhile(lambda x: x < 5, nums)))
print(list(zip_longest("ab", [1], fillvalue="-")), list(islice(nums, 1, None, 2)), list(islice("abc", 2)))
try:
    islice(nums, 0, 5, 0)
except ValueError as e:
    print(e)
