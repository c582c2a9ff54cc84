class Loud:
    def speak(self):
        return super().speak().upper()


class Polite:
    def speak(self):
        return "please, " + super().speak()


class Dog:
    def speak(self):
        return "woof"


class Pet(Loud, Polite, Dog):
    def speak(self):
        return super().speak() + "!"


print(Pet().speak())
print([c.__name__ for c in Pet.__mro__])
print(Pet.__bases__ == (Loud, Polite, Dog))


class A:
    def __init__(self, **kw):
        self.a = kw.pop("a", 0)
        super().__init__(**kw)


class B:
    def __init__(self, **kw):
        self.b = kw.pop("b", 0)
        super().__init__(**kw)


class C(A, B):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.c = self.a + self.b


c = C(a=1, b=2)
print(c.a, c.b, c.c)
try:
    class Bad(A, C):
        pass
except TypeError as error:
    print(error)
try:
    class Twice(A, A):
        pass
except TypeError as error:
    print(error)
try:
    C(d=1)
except TypeError as error:
    print(error)
