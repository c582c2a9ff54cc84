"""maketrans and translate."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ('abc'.translate({97: 'X', 98: None})))
show(lambda: ('abc'.translate(str.maketrans('ab', 'xy'))))
show(lambda: ('abc'.translate(str.maketrans('ab', 'xy', 'c'))))
show(lambda: ('abc'.translate(str.maketrans({'a': 'long', 'b': 66}))))
show(lambda: ('abc'.translate({})))
show(lambda: ('abc'.translate('xyz')))
show(lambda: (str.maketrans('a', 'bc')))
show(lambda: (str.maketrans(5)))
show(lambda: (str.maketrans({'ab': 1})))
show(lambda: (str.maketrans({1.5: 'x'})))
show(lambda: ('a'.translate({97: 10**10})))
show(lambda: ('a'.translate({97: 1.5})))
show(lambda: ('a'.translate()))
show(lambda: (str.maketrans('ab', 'cd')))
show(lambda: (sorted(str.maketrans('ab', 'cd', 'e').items(), key=str)))
