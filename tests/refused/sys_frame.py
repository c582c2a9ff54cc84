import sys
print(sys._getframe())
