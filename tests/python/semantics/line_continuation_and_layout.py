x = (1 +
     2)
y = 1 + \
    2; z = x * y
if x: print("one-line if")
for i in range(2): print(i, end=" ")
print()
class A: attr = 1
class B(A): pass
def f(): return "f"
def g(a,
      b=(1,
         2),
      *c): return a, b, c
print(x, y, z, A.attr, B.attr, f(), g(0), [1,
    2, # a comment
    3,
], {
    "k": "v",
}, ("a"
    "b"))
if False:
    pass
elif x == 3: print("elif")
else:
    pass
try: 1/0
except ZeroDivisionError: print("zd")
finally: print("fin")
while x > 2: x -= 1
else: print("while-else", x)
s = """a
  b\
c"""
print(s, len(s)); print('single'); print("tab:	|")
lam = lambda a, *b, c=1, **d: (a, b, c, d)
print(lam(1, 2, c=3, e=4),
      not x, -x, +x, ~x, x if x else y, *[1], **{"sep": " "})
assert [x,
        y]
del (x), [y]
