from contextlib import closing


class Resource:
    def __init__(self, name):
        self.name = name
        self.closed = False

    def close(self):
        print("closing", self.name)
        self.closed = True


with closing(Resource("a")) as r:
    print(r.name, r.closed)
print(r.closed)
try:
    with closing(Resource("b")) as r:
        raise ValueError("inside")
except ValueError as error:
    print(error, r.closed)


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


with closing(numbers()) as it:
    print(next(it))
try:
    with closing(5):
        pass
except AttributeError as error:
    print(error)
try:
    closing()
except TypeError as error:
    print(error)
print(closing(r).thing is r)
