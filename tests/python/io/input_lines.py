name = input()
print(f"hello {name}")
n = int(input("how many? "))
rows = [list(map(int, input().split())) for _ in range(n)]
print(rows, sum(map(sum, rows)))
a, b = map(float, input().split(","))
print(a + b)
print(repr(input()), repr(input()), repr(input("> ")))
try:
    while True:
        print("rest:", repr(input()))
except EOFError as e:
    print(type(e).__name__, e)
try:
    input("again? ")
except EOFError as e:
    print("|", e)
