class Singleton:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, value):
        self.value = value


a = Singleton(1)
b = Singleton(2)
print(a is b, a.value)


class Color:
    _pool = {}

    def __new__(cls, name):
        key = name.lower()
        if key not in cls._pool:
            obj = object.__new__(cls)
            obj.name = key
            cls._pool[key] = obj
            print("made", key)
        return cls._pool[key]


print(Color("Red") is Color("RED"), Color("blue") is Color("red"), len(Color._pool))


class Strange:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Strange())
try:
    object.__new__(5)
except TypeError as e:
    print(e)
