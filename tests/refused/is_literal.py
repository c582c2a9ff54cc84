name = input()
if name is "quit":
    print("bye")
print(name is not None, len(name) is 0)
