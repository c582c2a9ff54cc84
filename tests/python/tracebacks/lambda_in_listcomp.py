makers = [lambda x: x / 0 for _ in range(2)]
print([m(1) for m in makers])
