"""dict constructors, union, fromkeys and views."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (dict([('a', 1)], b=2)))
show(lambda: (dict([1])))
show(lambda: (dict([(1, 2, 3)])))
show(lambda: (dict(5)))
show(lambda: (dict({'a': 1}, a=2)))
show(lambda: ({'a': 1} | {'b': 2}, {'a': 1} | {'a': 3}))
show(lambda: ({'a': 1} | [('b', 2)]))
show(lambda: (dict.fromkeys('ab'), dict.fromkeys([1, 2], 0)))
show(lambda: (dict.fromkeys(5)))
show(lambda: ({}.fromkeys('a', 1)))
show(lambda: ({1: 2}.pop(5)))
show(lambda: ({1: 2}.pop(5, 'd'), {}.get(1), {}.get(1, 2)))
show(lambda: ({}.popitem()))
show(lambda: ({1: 2}.setdefault(1, 5), {1: 2}.setdefault(2)))
show(lambda: ({1: 2}.keys() & [1, 3], {1: 2}.keys() | {5}, {1: 2}.items() - {(1, 2)}))
show(lambda: ({1: 2}.keys() ^ {1, 4}, {1: 2}.keys().isdisjoint([2])))
show(lambda: ({1: 2}.keys() == {1}, {1: 2}.items() == {(1, 2)}, {1: 2}.values() == {1: 2}.values()))
show(lambda: ({1: 2}.keys() <= {1, 2}, {1: [2]}.keys() < {1}))
show(lambda: ({[]: 1}))
show(lambda: ({1: 2}[5]))
show(lambda: ({1: 2} < {1: 3}))
show(lambda: (list(reversed({1: 2, 3: 4}.items())), list(reversed({1: 2, 3: 4}.values()))))
show(lambda: ({1: 1, True: 2, 1.0: 3}))
show(lambda: ({1: 2}.update([(1, 5)]), {1: 2}.update(5)))
show(lambda: (len({1: 2}.keys()), 2 in {1: 2}.values(), (1, 2) in {1: 2}.items()))
