class CM:
    def __enter__(self): print("in"); return 5
    def __exit__(self, t, v, tb): print("out", t, v); return True
with CM() as c:
    print(c)
    raise ValueError("q")
def f():
    for i in range(3):
        with CM():
            if i == 1: return i
print(f())
