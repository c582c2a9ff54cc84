# What is not a mapping after `**`
def g():
    print('g ran')
    return 1


def f(**named):
    pass


try:
    f(**5, b=g())
except TypeError as error:
    print('TypeError')
