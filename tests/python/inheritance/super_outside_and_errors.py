class A:
    def hello(self):
        return "A"


class B(A):
    def hello(self):
        return "B+" + super(B, self).hello()

    def missing(self):
        return super().nothing()

    def inner(self):
        def call():
            return super(B, self).hello()
        return call()


b = B()
print(b.hello(), b.inner(), super(B, b).hello(), A.hello(b))
try:
    b.missing()
except AttributeError as e:
    print(e)
try:
    super(B, A())
except TypeError as e:
    print(e)

