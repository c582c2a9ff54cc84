def f():
    raise ValueError("inside")
excs = []
for i in range(2):
    try:
        f()
    except ValueError as e:
        e.add_note(f"note {i}\nsecond line")
        excs.append(e)
excs.append(ExceptionGroup("nested", [TypeError("t"), KeyError("k")]))
excs.append(OSError(2, "gone"))
try:
    raise excs[0]
except ValueError:
    raise ExceptionGroup("top", excs)
