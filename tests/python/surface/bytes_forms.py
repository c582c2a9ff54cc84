"""Bytes: %, fromhex, hex, split family, translate."""


def show(test):
    try:
        print(test())
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: (b'%d %s %x %c %b' % (5, b'a', 255, 65, b'z')))
show(lambda: (b'%s' % 'a'))
show(lambda: (b'%d' % 'a'))
show(lambda: (b'%(k)s' % {b'k': b'v'}))
show(lambda: (b'%r %a' % ('é', 'é')))
show(lambda: (bytes.fromhex('0a FF'), bytes.fromhex('')))
show(lambda: (bytes.fromhex('0')))
show(lambda: (bytes.fromhex('zz')))
show(lambda: (b'\x01\xff'.hex(), b'abc'.hex('-'), b'abcd'.hex(':', 2), b'abcd'.hex(':', -3)))
show(lambda: (b'ab'.hex('é')))
show(lambda: (b'ab'.hex('--')))
show(lambda: (b'a,b,,c'.split(b','), b' a  b '.split(), b'a b c'.rsplit(b' ', 1)))
show(lambda: (b'a\nb\r\nc'.splitlines(), b'a\nb'.splitlines(True)))
show(lambda: (b'abc'.translate(bytes.maketrans(b'ab', b'xy'), b'c')))
show(lambda: (b'abc'.translate(b'x')))
show(lambda: (bytes.maketrans(b'a', b'bc')))
show(lambda: (b'abc'.find(b'c'), b'abc'.find(99), b'abc'.rfind(b'z'), b'abc'.count(b'')))
show(lambda: (b'abc'.index(b'z')))
show(lambda: (b'abc'.find('a')))
show(lambda: (b'a'.join([b'x', bytearray(b'y')]), b'a'.join(['x'])))
show(lambda: (b'abc'[0], b'abc'[1:], b'abc'[::-1], b'abc'[-1]))
show(lambda: (b'abc'['a']))
show(lambda: (b'abc'[10]))
show(lambda: (b'a' + 'a'))
show(lambda: (b'a' < b'b', b'a' == 'a', b'a' == bytearray(b'a')))
show(lambda: (b'Hello'.swapcase(), b'hello world'.title(), b'ab'.center(5, b'*'), b'5'.zfill(3)))
show(lambda: (b'abc'.startswith(b'a'), b'abc'.endswith((b'x', b'c')), b'abc'.startswith('a')))
show(lambda: (97 in b'abc', b'bc' in b'abc', 300 in b'abc'))
show(lambda: (b'\xe9'.decode('latin-1'), b'\xc3\xa9'.decode()))
show(lambda: (b'\xff'.decode()))
show(lambda: (b'\xff'.decode('ascii', 'ignore'), b'\xff'.decode('utf-8', 'backslashreplace')))
show(lambda: (b'ab' * 2, 2 * b'ab', b'ab' * -1))
show(lambda: (b'ab' * 'a'))
