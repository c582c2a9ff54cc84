lines = """name,qty,price
apple,3,1.25
kiwi,12,0.5
"""
header, *rows = [line.split(",") for line in lines.splitlines() if line]
width = max(len(row[0]) for row in rows)
for name, qty, price in rows:
    print(f"{name:<{width}} {int(qty):>3d} x {float(price):.2f} = {int(qty) * float(price):>6.2f}")
print(
    "%s has %d columns" % ("table", len(header)),
    "{0!r:>8}|{1:^7}|".format("q", header[1]),
    header[-1][::-1],
    sep=" / ",
)
