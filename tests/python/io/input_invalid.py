# ends: ValueError from a line that is no number
n = int(input())
print("n", n)
values = list(map(int, input().split()))
print(values)
