class X:
    pass


class Y(X):
    pass


try:
    class Z(X, Y):
        pass
except TypeError as e:
    print(str(e).split("\n")[0])

try:
    class D(X, X):
        pass
except TypeError as e:
    print(e)


class W(Y, X):
    pass


print([c.__name__ for c in W.__mro__])
print(W.__bases__ == (Y, X), W.__base__ is Y)
try:
    class B(bool):
        pass
except TypeError as e:
    print(e)
try:
    class C(5):
        pass
except TypeError as e:
    print(type(e).__name__)
