attempts = []


def flaky(n):
    attempts.append(n)
    if len(attempts) % 3:
        raise TimeoutError(f"attempt {len(attempts)}")
    return {"value": n * 2}


def with_retry(fn, *args, retries=3, on_error=None, **kwargs):
    last = None
    for attempt in range(1, retries + 1):
        try:
            return fn(*args, **kwargs)
        except (TimeoutError, ConnectionError) as exc:
            last = exc
            if on_error is not None:
                on_error(attempt, exc)
    raise RuntimeError(f"gave up after {retries}") from last


log = []
print(with_retry(flaky, 21, on_error=lambda a, e: log.append(f"{a}:{e}")), log)
try:
    with_retry(flaky, 1, retries=2)
except RuntimeError as e:
    print(e, "|", repr(e.__cause__))


def pipeline(data, *steps):
    for step in steps:
        name = step.__name__
        try:
            data = step(data)
        except Exception as e:
            return {"failed": name, "error": f"{type(e).__name__}: {e}", "data": data}
    return {"ok": data}


def parse(text):
    return [int(x) for x in text.split(",")]


def positive(xs):
    return [x for x in xs if x > 0]


def average(xs):
    return sum(xs) / len(xs)


for text in ("1,2,3", "1,x", "-1,-2", ""):
    print(pipeline(text, parse, positive, average))
state = {"step": 0, "done": False, "history": []}
actions = {
    "start": lambda s: {**s, "step": 1},
    "work": lambda s: {**s, "step": s["step"] + 2},
    "stop": lambda s: {**s, "done": True},
}
for name in ["start", "work", "work", "jump", "stop", "work"]:
    if state["done"]:
        break
    handler = actions.get(name)
    if handler is None:
        state["history"].append(f"unknown {name}")
        continue
    state = handler(state)
    state["history"] = state["history"] + [name]
print(state)
