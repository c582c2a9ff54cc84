# Frames of library code
from collections import UserList


class Item:
    def __eq__(self, other):
        raise ValueError('no')


UserList([Item()]).index(1)
