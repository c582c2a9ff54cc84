from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2


def attempt(f):
    try:
        f()
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)


def reassign():
    Color.RED = 5


def delete():
    del Color.RED


def set_value():
    Color.RED.value = 5


def set_name():
    Color.RED.name = "x"


def delete_value():
    del Color.RED.value


def set_extra():
    Color.RED.extra = "ok"
    print(Color.RED.extra)


def new_class_attr():
    Color.other = 10
    print(Color.other, len(Color))


def mapping():
    Color.__members__["X"] = 1


for f in (reassign, delete, set_value, set_name, delete_value, set_extra, new_class_attr, mapping):
    attempt(f)
print(list(Color))
