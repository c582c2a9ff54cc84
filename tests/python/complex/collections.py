"""Complex numbers in programs: sums, sorting by key, roots of polynomials, mandelbrot."""
points = [3 + 4j, 1 - 1j, -2 + 0j, 0.5j]
print(sum(points), sum(points, 10), sum([1, 2.5, 1j]), sorted(points, key=abs), max(points, key=lambda z: z.imag))
print([z.real for z in points], [z.conjugate() for z in points], {abs(z): z for z in points})
print(all(points), any([0j, 0]), isinstance(1j, complex), type(1j) is complex, type(1j).__name__, isinstance(1, complex), complex)


def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)


print(roots(1, -3, 2), roots(1, 2, 5), roots(1, 0, 1))


def mandelbrot(c, limit=50):
    z = 0
    for n in range(limit):
        if abs(z) > 2:
            return n
        z = z * z + c
    return limit


for y in range(-6, 7, 2):
    print("".join(" .:-=+*#%@"[mandelbrot(complex(x / 10, y / 5)) % 10] for x in range(-20, 6)))


def dft(values):
    turn = [1, -1j, -1, 1j]
    return [sum(v * turn[k * n % 4] for n, v in enumerate(values)) for k in range(4)]


print(dft([1, 2, 3, 4]))
a, b = 1j, 1j
match_ = {1j: "i", 1: "one"}
print(match_[1j], match_.get(1 + 0j), match_.get(2j))
position, step = 0 + 0j, 1 + 0j
for turn in "RRLLRF":
    step *= {"R": -1j, "L": 1j, "F": 1}[turn]
    position += step
print(position, int(position.real), int(position.imag))
