from abc import ABC, abstractmethod


class Drawable(ABC):
    @abstractmethod
    def draw(self): ...


class Picture:
    def draw(self):
        return "picture"


@Drawable.register
class Sketch:
    pass


print(isinstance(Picture(), Drawable), issubclass(Picture, Drawable))
print(Drawable.register(Picture) is Picture)
print(isinstance(Picture(), Drawable), issubclass(Picture, Drawable), issubclass(Sketch, Drawable))


class Photo(Picture):
    pass


print(issubclass(Photo, Drawable), Drawable in Photo.__mro__, isinstance(Sketch(), Drawable))
Drawable.register(int)
print(isinstance(3, Drawable), isinstance(True, Drawable), isinstance("x", Drawable))
try:
    Drawable.register(5)
except TypeError as e:
    print(e)
try:
    class Sub(Drawable): ...
    Sub.register(Drawable)
except RuntimeError as e:
    print(e)
print(isinstance(4, (str, Drawable)), isinstance(4.0, Drawable | str))
