import sys
import math


def main():
    count = 0
    mean = 0.0
    m2 = 0.0
    lo, hi = math.inf, -math.inf
    bad = []
    for number, line in enumerate(sys.stdin, 1):
        for field in line.replace(",", " ").split():
            try:
                x = float(field)
            except ValueError:
                bad.append((number, field))
                continue
            if math.isnan(x):
                continue
            count += 1
            delta = x - mean
            mean += delta / count
            m2 += delta * (x - mean)
            lo, hi = min(lo, x), max(hi, x)
    if not count:
        print("no numbers")
        return 1
    print(f"n={count} mean={mean:.6g} sd={math.sqrt(m2 / count):.6g} min={lo:g} max={hi:g}")
    for line, field in bad:
        print(f"line {line}: {field!r} is not a number", file=sys.stderr)
    print(len(bad), "bad")
    return 0


if __name__ == "__main__":
    sys.exit(main())
