"""format, ascii, repr, str and bool of everything."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (format(255, '#x'), format(-5, '+d'), format(3.14159, '.2f'), format('a', '>5')))
show(lambda: (format(5, 'q')))
show(lambda: (format('a', 'd')))
show(lambda: (format([], 'x')))
show(lambda: (format(None, ''), format([1], '')))
show(lambda: (format(1.5, 5)))
show(lambda: (format(True, 'd'), format(True, ''), format(True, '5')))
show(lambda: (ascii('é😀'), ascii(['é']), ascii('a\n')))
show(lambda: (repr('a"b'), repr("a'b"), repr('a\'"b'), repr('\x00\x7f\xa0')))
show(lambda: (str(b'a'), str(b'a', 'ascii'), str(None), str([1, 'a'])))
show(lambda: (str(b'\xff', 'utf-8')))
show(lambda: (str(b'\xff', 'utf-8', 'replace'), str(b'a', errors='strict')))
show(lambda: (str('a', 'utf-8')))
show(lambda: (str(5, 'utf-8')))
show(lambda: (bool(''), bool('0'), bool([]), bool(0.0), bool(None), bool(0j), bool(range(0)), bool(b'')))
show(lambda: (list('ab'), tuple({1: 2}), set('aa'), frozenset([1])))
show(lambda: (list(5)))
show(lambda: (tuple(None)))
show(lambda: (bytes([1, 2]), bytes('é', 'utf-8'), bytes(3), bytes()))
show(lambda: (bytes('a')))
show(lambda: (bytes([256])))
show(lambda: (bytes(['a'])))
show(lambda: (callable(len), callable(5), callable(int), callable(lambda: 0)))
show(lambda: (isinstance(True, int), isinstance(5, (str, int)), isinstance(5, int | str), isinstance([], list)))
show(lambda: (isinstance(5, 5)))
show(lambda: (issubclass(bool, int), issubclass(int, (str, object))))
show(lambda: (issubclass(5, int)))
show(lambda: (hash('a') == hash('a'), hash(1) == hash(1.0) == hash(True), hash((1, 2)) == hash((1, 2))))
show(lambda: (hash([])))
show(lambda: (print(1, sep=5)))
show(lambda: (print(1, end=None, sep=None)))
show(lambda: (print(1, foo=2)))
show(lambda: (print(1, 2, sep='-', end='!\n', flush=True)))
show(lambda: (print('x', file=5)))
