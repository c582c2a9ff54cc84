class Scheduler:
    def __init__(self):
        self.queue = []
        self.log = []

    def spawn(self, name, gen):
        self.queue.append((name, gen, None))

    def run(self):
        while self.queue:
            name, gen, value = self.queue.pop(0)
            try:
                request = gen.send(value)
            except StopIteration as stop:
                self.log.append((name, "returned", stop.value))
            else:
                self.log.append((name, request))
                self.queue.append((name, gen, request * 10 if isinstance(request, int) else None))


def task(n):
    total = 0
    for i in range(n):
        total += (yield i) or 0
    return total


s = Scheduler()
s.spawn("a", task(2))
s.spawn("b", task(3))
s.run()
for entry in s.log:
    print(entry)
