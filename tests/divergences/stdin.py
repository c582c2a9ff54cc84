# `sys.stdin`
import sys

print(sys.stdin.isatty())
