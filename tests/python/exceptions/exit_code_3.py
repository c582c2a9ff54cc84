# ends: SystemExit with a number
import sys

print("partial", end="")
try:
    sys.exit(3)
finally:
    print(" finally")
print("never")
