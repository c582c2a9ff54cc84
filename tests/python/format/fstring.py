name, n, x, items = "Ada", 42, 3.14159, [1, 2]
print(f"{name} {n} {x} {items} {n + 1} {name.upper()!r} {items[0]}")
print(f"{x:.2f}|{n:5d}|{n:<5}|{name:>6}|{name!r:^9}|{x!s:.4}|{n:#x}|{n:08b}|{1234567:,}|{0.256:.1%}")
width, prec = 10, 3
print(f"{x:{width}.{prec}f}|{name:*^{width}}|{name:{'<'}{8}}|{n:{'0'}{width}}|")
print(f"{{}} {{{n}}} {'a' if n else 'b'} {n!r} {{n}}", f"{'nested ' + str(len(name))}", f'{items[-1]:>3}', f"{ {'a': 1}['a'] }", f"{(lambda q: q * 2)(3)}")
print(f"{n=} {x=:.2f} {name = } {n+1=} {name=!s} {items = !r:>10}")
print(f"""multi
{n}
  {name}""", f"a" "b" f"{n}" "{n}", rf"\n{n}\d", f"\t{n}\x41")
print(f"{True}", f"{None}", f"{1,2}", f"{[i for i in range(3)]}", f"{'é'}", f"{n:}", f"{n!s:}", f"{sum(items):>{len(name)}}", f"{x:.{n // 10}f}", f"{name[::-1]}", f"{'yes' if n > 40 else 'no':>5}")
try:
    print(f"{n:zz}")
except ValueError as e:
    print(e)
try:
    print(f"{items:>5}")
except TypeError as e:
    print(e)
try:
    print(f"{name:d}")
except ValueError as e:
    print(e)
