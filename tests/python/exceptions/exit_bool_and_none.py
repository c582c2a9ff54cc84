# ends: True is exit code 1
import sys

for arg in (None, 0, 5, "text", True, [1], 2.5):
    try:
        sys.exit(arg)
    except SystemExit as e:
        print(e.code, e.args)
try:
    exit(4)
except SystemExit as e:
    print(e.code)
try:
    quit()
except SystemExit as e:
    print(e.code)
sys.exit(True)
