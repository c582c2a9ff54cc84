def machine():
    state = "idle"
    while True:
        event = yield state
        match_table = {("idle", "start"): "running", ("running", "pause"): "paused", ("paused", "start"): "running"}
        if event == "stop":
            return f"stopped from {state}"
        state = match_table.get((state, event), state)


m = machine()
print(next(m))
for e in ["start", "bogus", "pause", "start"]:
    print(e, "->", m.send(e))
try:
    m.send("stop")
except StopIteration as s:
    print(s.value)
