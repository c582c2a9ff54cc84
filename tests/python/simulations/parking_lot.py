class ParkingLot:
    RATES = {"car": 3, "bike": 1}

    def __init__(self, **spaces):
        self.free = dict(spaces)
        self.parked = {}

    def enter(self, plate, kind, hour):
        if plate in self.parked:
            raise ValueError(f"{plate} is already inside")
        if self.free[kind] == 0:
            raise RuntimeError(f"no space for a {kind}")
        self.free[kind] -= 1
        self.parked[plate] = kind, hour

    def leave(self, plate, hour):
        kind, since = self.parked.pop(plate)
        self.free[kind] += 1
        return max(1, hour - since) * self.RATES[kind]


lot = ParkingLot(car=1, bike=2)
for step in (("enter", "A", "car", 8), ("enter", "B", "car", 9), ("enter", "A", "bike", 9), ("leave", "A", 11), ("enter", "B", "car", 12), ("leave", "C", 1), ("leave", "B", 12), ("enter", "T", "truck", 1)):
    name, *args = step
    try:
        print(step, getattr(lot, name)(*args), lot.free)
    except (ValueError, RuntimeError, KeyError) as e:
        print(step, type(e).__name__, e)
