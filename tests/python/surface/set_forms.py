"""Set operators against method forms."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ({1, 2} & {2, 3}, {1, 2} | {3}, {1, 2} - {1}, {1, 2} ^ {2, 3}))
show(lambda: ({1, 2} & [2]))
show(lambda: ({1, 2} | 'ab'))
show(lambda: (sorted({1, 2}.union([3], (4,))), {1, 2}.intersection([2, 3]), {1, 2}.difference([1])))
show(lambda: ({1, 2}.symmetric_difference([2, 3])))
show(lambda: ({1} < {1, 2}, {1, 2} <= {1, 2}, {1} > set(), {1}.issubset([1, 2]), {1, 2}.issuperset([1])))
show(lambda: ({1}.isdisjoint([2]), {1}.isdisjoint(5)))
show(lambda: (frozenset({1}) | {2}, {2} | frozenset({1}), frozenset({1}) & {1}))
show(lambda: (frozenset({1}).add(2)))
show(lambda: ({1}.remove(5)))
show(lambda: (set().pop()))
show(lambda: ({1}.discard(5), {1}.discard([])))
show(lambda: ({[]}))
show(lambda: (set(5)))
show(lambda: (hash(frozenset({1, 2})) == hash(frozenset({2, 1})), hash({1})))
show(lambda: ({1, 2} == frozenset({1, 2}), {1} == [1]))
show(lambda: ({1} < [1]))
show(lambda: (set('aab') == {'a', 'b'}, frozenset() == set(), len(set([1, 1.0, True]))))
show(lambda: ({1}.union(5)))
show(lambda: ({1, 2}.intersection_update([2]), {1}.update([2], (3,))))
show(lambda: (set([1], [2])))
show(lambda: ({frozenset({1})} == {frozenset({1})}, {1} in [{1}]))
