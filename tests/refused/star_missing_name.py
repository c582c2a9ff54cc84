from sys import *

print(getsizeof(1))
