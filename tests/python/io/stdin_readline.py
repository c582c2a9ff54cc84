import sys

first = sys.stdin.readline()
print(repr(first), repr(sys.stdin.readline().strip()))
line = input()
print(repr(line))
readline = sys.stdin.readline
print(repr(readline()), repr(readline().rstrip("\n")))
print([l for l in sys.stdin.readlines()])
print(repr(sys.stdin.readline()))
