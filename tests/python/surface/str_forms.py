"""format_map, encode, expandtabs, partition and their errors."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: ('{a}-{b[0]}'.format_map({'a': 1, 'b': [2]})))
show(lambda: ('{x}'.format_map({})))
show(lambda: ('é'.encode()))
show(lambda: ('é'.encode('ascii')))
show(lambda: ('é'.encode('ascii', 'replace')))
show(lambda: ('é'.encode('ascii', 'xmlcharrefreplace')))
show(lambda: ('é'.encode('latin-1')))
show(lambda: ('a'.encode('nope')))
show(lambda: ('a\tb'.expandtabs(4)))
show(lambda: ('a-b-c'.partition('-'), 'a-b-c'.rpartition('-')))
show(lambda: ('abc'.partition('')))
show(lambda: ('a,b'.split(',', maxsplit=0)))
show(lambda: ('ab'.center(6, '**')))
show(lambda: ('x'.zfill(5), '-x'.zfill(5), '+5'.zfill(4)))
show(lambda: ('ß'.upper(), 'ẞ'.lower(), 'ß'.casefold()))
show(lambda: ('ab c'.title(), "they're".title()))
show(lambda: ('a'.join([1])))
show(lambda: ('a'.join(5)))
show(lambda: ('abc'.index('z')))
show(lambda: ('abc'.count(''), 'aaa'.count('aa')))
show(lambda: ('abc'.removeprefix('ab'), 'abc'.removesuffix('bc')))
show(lambda: ('abc'.startswith(('x', 'a')), 'abc'.endswith(5)))
show(lambda: ('a'.isidentifier(), '1a'.isidentifier(), 'class'.isidentifier()))
show(lambda: ('½'.isnumeric(), '½'.isdigit(), '²'.isdigit(), '²'.isdecimal()))
show(lambda: ('abc'.splitlines(), 'a\x0bb\x1cc\u2028d'.splitlines()))
