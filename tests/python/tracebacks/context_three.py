def step(n):
    try:
        if n == 0:
            raise ValueError("zero")
        step(n - 1)
    except Exception:
        raise RuntimeError(f"step {n}")

step(2)
