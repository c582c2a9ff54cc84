class Elevator:
    def __init__(self, floors):
        self.floors, self.at, self.dir = floors, 0, 0
        self.stops, self.log = set(), []

    def call(self, floor):
        if not 0 <= floor < self.floors:
            raise ValueError(f"floor {floor} not in 0..{self.floors - 1}")
        self.stops.add(floor)
        return self

    def step(self):
        if self.at in self.stops:
            self.stops.discard(self.at)
            self.log.append(f"open {self.at}")
            return
        ahead = [s for s in self.stops if (s - self.at) * self.dir > 0]
        if not ahead:
            nearest = min(self.stops, key=lambda s: (abs(s - self.at), s))
            self.dir = 1 if nearest > self.at else -1
        self.at += self.dir

    def run(self):
        steps = 0
        while self.stops:
            self.step()
            steps += 1
        self.dir = 0
        return steps


e = Elevator(10)
e.call(5).call(2).call(9)
print(e.run(), e.log, e.at)
e.call(1).call(9).call(7)
print(e.run(), e.log[3:], e.at, e.run())
try:
    e.call(3).call(10)
except ValueError as err:
    print(err, e.stops)
