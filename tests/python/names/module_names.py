"""Module doc."""
import sys

__all__ = ["main", "helper"]
__version__ = "1.2.3"
__author__ = "someone"


def helper():
    """Helps."""
    return __name__, __version__


def main(argv=None):
    print(helper(), __all__, helper.__doc__, __doc__)
    print("to stderr", file=sys.stderr)
    print("a", "b", sep="-", end="!\n", file=sys.stdout)
    return 0


if __name__ == "__main__":
    code = main()
    print(__name__ != "__main__", code)
    if code:
        sys.exit(code)

if "__main__" == __name__ and not code:
    print("again")
