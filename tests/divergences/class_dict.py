# `__dict__` of a class
class C:
    pass


view = vars(C)
C.late = 1
print('late' in view)
