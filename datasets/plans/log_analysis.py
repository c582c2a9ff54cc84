"""Summarise a web server's log from standard input: errors by path, slow requests, percentiles."""

import sys


class Request:
    def __init__(self, line: str):
        time, method, path, status, ms = line.split()
        self.time = time
        self.method = method
        self.path = path.partition("?")[0]
        self.status = int(status)
        self.ms = float(ms.removesuffix("ms"))

    def __repr__(self):
        return f"<{self.time} {self.method} {self.path} {self.status} {self.ms}>"


def percentile(values: list[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


requests = []
bad_lines = 0
for line in sys.stdin:
    line = line.strip()
    if not line or line.startswith("#"):
        continue
    try:
        requests.append(Request(line))
    except ValueError:
        bad_lines += 1

if not requests:
    print("no requests", file=sys.stderr)
    sys.exit(1)

errors: dict[str, list[int]] = {}
for request in requests:
    if request.status >= 400:
        errors.setdefault(request.path, []).append(request.status)
times = [request.ms for request in requests]

print(f"{len(requests)} requests, {bad_lines} unreadable lines")
for name, part in (("median", 0.5), ("90 %", 0.9), ("99 %", 0.99)):
    print(f"{name:>7} {percentile(times, part):8.1f} ms")
for path, codes in sorted(errors.items(), key=lambda pair: (-len(pair[1]), pair[0])):
    print(f"{path:<20} {len(codes)} errors: {' '.join(str(code) for code in sorted(set(codes)))}")
slowest = max(requests, key=lambda request: request.ms)
print("slowest:", slowest)

{"requests": len(requests), "error_rate": round(sum(map(len, errors.values())) / len(requests), 3)}
