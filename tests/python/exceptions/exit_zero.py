import sys


def main(n):
    if n > 2:
        print("done")
        sys.exit()
    main(n + 1)


try:
    main(0)
except SystemExit as e:
    print("code", e.code)
print("before exit")
sys.exit(0)
print("unreachable")
