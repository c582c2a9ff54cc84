class V:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"V({self.x}, {self.y})"

    def __add__(self, o):
        return V(self.x + o.x, self.y + o.y) if isinstance(o, V) else NotImplemented

    def __sub__(self, o):
        return V(self.x - o.x, self.y - o.y)

    def __mul__(self, k):
        return V(self.x * k, self.y * k) if isinstance(k, (int, float)) else NotImplemented

    def __rmul__(self, k):
        return V(k * self.x, k * self.y)

    def __truediv__(self, k):
        return V(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return V(self.x // k, self.y // k)

    def __mod__(self, k):
        return V(self.x % k, self.y % k)

    def __pow__(self, k):
        return V(self.x**k, self.y**k)

    def __neg__(self):
        return V(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return V(self.y, self.x)

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __eq__(self, o):
        return isinstance(o, V) and (self.x, self.y) == (o.x, o.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __radd__(self, o):
        return self if o == 0 else NotImplemented

    def __and__(self, o):
        return "and"

    def __ror__(self, o):
        return "ror"

    def __lshift__(self, o):
        return f"<<{o}"

    def __matmul__(self, o):
        return self.x * o.x + self.y * o.y

    def __divmod__(self, k):
        return divmod(self.x, k), divmod(self.y, k)

    def __round__(self, n=None):
        return V(round(self.x, n), round(self.y, n))

    def __int__(self):
        return self.x

    def __float__(self):
        return float(self.y)

    def __index__(self):
        return self.x


a, b = V(1, 2), V(3, 4)
print(
    a + b,
    a - b,
    a * 3,
    3 * a,
    b / 2,
    b // 2,
    b % 2,
    b**2,
    -a,
    +a,
    ~a,
    abs(b),
    a == V(1, 2),
    a != b,
    a == 5,
    hash(a) == hash(V(1, 2)),
    bool(V(0, 0)),
    not a,
    sum([a, b]),
    a & 1,
    5 | a,
    a << 2,
    a @ b,
    divmod(b, 2),
    round(V(1.26, 2.74), 1),
    int(a),
    float(b),
    [10, 20, 30][a],
    "ab" * V(2, 0) if False else "",
    {a: 1}[V(1, 2)],
    a in [V(1, 2)],
    range(5)[a],
    hex(V(255, 0)),
    round(V(1.5, 2.5)),
)
for f in (
    lambda: a + 1,
    lambda: 1 + a,
    lambda: a * "x",
    lambda: a - 1,
    lambda: 1 - a,
    lambda: a < b,
    lambda: 2**a,
    lambda: a | 1,
    lambda: "s" + a,
    lambda: [1] + a,
    lambda: a >> 1,
    lambda: 1 @ a,
    lambda: a >= b,
):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
a += b
a *= 2
print(a)
