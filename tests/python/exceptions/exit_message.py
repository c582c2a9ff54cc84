# ends: SystemExit with a text goes to standard error, code 1
import sys


def main():
    print("working")
    sys.exit("fatal: no input")


main()
