def grade(x):
    if x > 90:
        return "A"
    elif x > 80:
        return "B"
    elif len(str(x)) > 5:
        return "big"
    else:
        r = "C"
    return r
print(grade(95), grade(85), grade(5), grade(-100000))
def t(k):
    try:
        if k == 0: return [][0]
        if k == 1: return {}["a"]
        if k == 2: return int("x")
        return 1 / k
    except IndexError: return "I"
    except (KeyError, ValueError) as e: return repr(e)
    except: return "all"
print(t(0), t(1), t(2), t(3))
def u():
    try:
        raise SystemExit(3)
    except:
        print("c")
u()
try:
    x = int("zz")
except:
    x = -1
print(x)
