def make(n):
    def deco(f):
        def inner(k):
            if k <= 0:
                return [n]
            return f(k) + [n]
        return inner

    @deco
    def down(k):
        return [k] + down(k - 1)

    return down


print(make(7)(3))
print(make(0)(1))


def outer():
    total = 0

    def track(f):
        def inner(*a):
            nonlocal total
            total += 1
            return f(*a)
        return inner

    @track
    def one():
        return 1

    @track
    def two():
        return one() + one()

    two()
    two()
    return total


print(outer())
