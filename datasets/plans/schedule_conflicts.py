"""Find overlapping meetings for each person and the first free half hour that suits everyone."""

MEETINGS = [
    ("stand-up", "09:00", "09:15", {"ana", "ben", "chi", "dev"}),
    ("design review", "09:30", "11:00", {"ana", "chi"}),
    ("budget", "10:30", "11:30", {"ana", "ben"}),
    ("interview", "11:00", "12:00", {"chi", "dev"}),
    ("lunch talk", "12:00", "13:00", {"ben", "dev"}),
    ("customer call", "12:45", "13:30", {"dev"}),
    ("retrospective", "15:00", "16:00", {"ana", "ben", "chi", "dev"}),
]
DAY = ("09:00", "17:00")


def minutes(clock: str) -> int:
    hours, mins = clock.split(":")
    return int(hours) * 60 + int(mins)


def clock(mins: int) -> str:
    return f"{mins // 60:02d}:{mins % 60:02d}"


def conflicts(meetings: list) -> list[tuple]:
    """Pairs of meetings that overlap, with the people who are in both."""
    found = []
    ordered = sorted(meetings, key=lambda meeting: minutes(meeting[1]))
    for index, (name, _, end, people) in enumerate(ordered):
        for other, start, _, others in ordered[index + 1 :]:
            if minutes(start) >= minutes(end):
                break
            both = people & others
            if both:
                found.append((name, other, sorted(both)))
    return found


def merged(meetings: list) -> list[list[int]]:
    """Busy times of everyone together, without gaps inside."""
    busy: list[list[int]] = []
    for start, end in sorted((minutes(m[1]), minutes(m[2])) for m in meetings):
        if busy and start <= busy[-1][1]:
            busy[-1][1] = max(busy[-1][1], end)
        else:
            busy.append([start, end])
    return busy


def first_free(meetings: list, length: int):
    at = minutes(DAY[0])
    for start, end in merged(meetings):
        if start - at >= length:
            return clock(at)
        at = max(at, end)
    return clock(at) if minutes(DAY[1]) - at >= length else None


overlaps = conflicts(MEETINGS)
for first, second, people in overlaps:
    print(f"{first} / {second}: {', '.join(people)}")
load: dict[str, int] = {}
for _, start, end, people in MEETINGS:
    for person in people:
        load[person] = load.get(person, 0) + minutes(end) - minutes(start)
for person in sorted(load):
    print(f"{person}: {load[person] / 60:.2f} h in meetings")

{"conflicts": len(overlaps), "free": first_free(MEETINGS, 30), "busiest": max(sorted(load), key=lambda p: load[p])}
