# ends: AssertionError with a multi-line message
print("start")
assert [1, 2] == [1, 3], "first line\nsecond line"
