class Task:
    _next_id = 1

    def __init__(self, name, priority=0, deps=()):
        self.id = Task._next_id
        Task._next_id += 1
        self.name = name
        self.priority = priority
        self.deps = set(deps)
        self.state = "new"

    def __lt__(self, other):
        return (-self.priority, self.id) < (-other.priority, other.id)

    def __repr__(self):
        return f"<{self.name}:{self.state}>"


class Cycle(Exception):
    pass


class Scheduler:
    def __init__(self):
        self.tasks = {}
        self.hooks = {}

    def add(self, *args, **kwargs):
        task = Task(*args, **kwargs)
        if task.name in self.tasks:
            raise KeyError(task.name)
        self.tasks[task.name] = task
        return task

    def on(self, event, hook):
        self.hooks.setdefault(event, []).append(hook)

    def emit(self, event, *args):
        for hook in self.hooks.get(event, ()):
            hook(*args)

    def order(self):
        done, out = set(), []
        while len(out) < len(self.tasks):
            ready = sorted(t for t in self.tasks.values() if t.name not in done and t.deps <= done)
            if not ready:
                raise Cycle(", ".join(sorted(set(self.tasks) - done)))
            t = ready[0]
            done.add(t.name)
            out.append(t)
        return out

    def run(self):
        for t in self.order():
            t.state = "done"
            self.emit("done", t)


s = Scheduler()
s.add("deploy", deps=["test", "build"])
s.add("build", 1)
s.add("test", 5, ["build"])
s.add("lint", priority=9)
seen = []
s.on("done", lambda t: seen.append(t.name))
s.on("done", lambda t: print(t, end=" "))
s.run()
print(seen, list(s.tasks.values()))
for action in (
    lambda: s.add("lint"),
    lambda: s.add("a", deps=["b"]) and s.add("b", deps=["a"]) and s.run(),
    lambda: s.add(),
    lambda: s.add("q", 1, [], 2),
):
    try:
        action()
    except (KeyError, Cycle, TypeError) as e:
        print(type(e).__name__, e)
