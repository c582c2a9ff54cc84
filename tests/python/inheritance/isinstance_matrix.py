class Animal: ...
class Dog(Animal): ...
class Puppy(Dog): ...
class Cat(Animal): ...


objs = [Animal(), Dog(), Puppy(), Cat()]
classes = [Animal, Dog, Puppy, Cat]
for o in objs:
    row = ["x" if isinstance(o, c) else "." for c in classes]
    print(f"{type(o).__name__:<7}", *row)
print(isinstance(Puppy(), (Cat, Dog)), issubclass(Cat, (Dog, Puppy)), isinstance(True, int))
print(isinstance(3, int | str), isinstance(None, int | None), issubclass(bool, int | str))
for bad in ("Dog", 5, [Dog]):
    try:
        isinstance(objs[0], bad)
    except TypeError as e:
        print(e)
try:
    issubclass(Dog(), Dog)
except TypeError as e:
    print(e)
print([c.__name__ for c in Puppy.__mro__])
