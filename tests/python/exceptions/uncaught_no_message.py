# ends: an exception without arguments
class Stop(Exception):
    pass


print("x")
raise Stop
