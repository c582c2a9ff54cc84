class Peekable:
    _EMPTY = object()

    def __init__(self, it):
        self._it = iter(it)
        self._buf = []

    def __iter__(self):
        return self

    def __next__(self):
        return self._buf.pop(0) if self._buf else next(self._it)

    def peek(self, default=_EMPTY):
        if not self._buf:
            try:
                self._buf.append(next(self._it))
            except StopIteration:
                if default is self._EMPTY:
                    raise IndexError("peek past the end") from None
                return default
        return self._buf[0]

    def __bool__(self):
        return self.peek(None) is not None


def runs(text):
    p = Peekable(text)
    while p:
        ch, n = next(p), 1
        while p.peek(None) == ch:
            next(p)
            n += 1
        yield f"{ch}{n}" if n > 1 else ch


print("".join(runs("aaabccdddd")), list(runs("")))
p = Peekable([1, 2])
print(p.peek(), next(p), next(p), p.peek("none"), bool(p))
try:
    p.peek()
except IndexError as e:
    print(e, e.__suppress_context__)
