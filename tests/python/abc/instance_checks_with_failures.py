from abc import ABC, abstractmethod


class A(ABC):
    @abstractmethod
    def f(self): ...


try:
    issubclass(3, A)
except TypeError as e:
    print(e)
print(isinstance(A, A), isinstance(A, type), callable(A))
print(issubclass(A, A), issubclass(bool, A))


class B(A):
    def f(self):
        return "B.f"


b = B()
print(b.__class__ is B, B.f(b), [isinstance(x, A) for x in (b, 1, None, B)])
print(A.__name__, A.__qualname__, A.__module__, B.__bases__)
print(repr(A.f).startswith("<function A.f at"), A.f.__isabstractmethod__)
