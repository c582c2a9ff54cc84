class Odd:
    __globals__ = {}
