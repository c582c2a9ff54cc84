# `functools` and `contextlib`
import contextlib

print(contextlib.chdir)
