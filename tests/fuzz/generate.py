"""Prints a random, mostly well-typed program: `python3 generate.py SEED [FUNCTIONS]`.

The same seed prints the same program. Run it under CPython and under `stelp run` and compare: every call of a generated
function is guarded, so one program holds many functions and costs one compile.
"""
import random
import sys

seed = int(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 30
rng = random.Random(seed)
INTS = ["0", "1", "2", "-1", "3", "-7", "10", "63", "9223372036854775807", "-9223372036854775808", "4611686018427387904", "2**64"]
FLOATS = ["0.0", "1.5", "-2.25", "1e16", "0.1", "3.0"]
STRS = ["''", "'a'", "'héy'", "'abcde'", "'x y'"]
KINDS = ["int", "int", "float", "bool", "str", "list"]


def expr(kind, env, depth=0):
    """An expression of a kind, from literals, the variables of `env` (name -> kind) and operators."""
    names = [n for n, k in env.items() if k == kind]
    if names and rng.random() < 0.4:
        return rng.choice(names)
    if depth > 3 or rng.random() < 0.15:
        if kind == "list":
            return "[" + ", ".join(expr("int", env, 4) for _ in range(rng.randrange(4))) + "]"
        return rng.choice({"int": INTS, "float": FLOATS, "bool": ["True", "False"], "str": STRS}[kind])
    e = lambda k: expr(k, env, depth + 1)
    small = lambda: str(rng.randrange(6))
    forms = {
        "int": [
            lambda: f"({e('int')} {rng.choice(['+', '-', '*', '//', '%', '&', '|', '^'])} {e('int')})",
            lambda: f"({e('int')} {rng.choice(['<<', '>>', '**'])} {small()})",
            lambda: f"({rng.choice('-~+')}{e('int')})",
            lambda: f"len({e(rng.choice(['str', 'list']))})",
            lambda: f"abs({e('int')})",
            lambda: f"({e('int')} if {e('bool')} else {e('int')})",
            lambda: f"{e('list')}[{e('int')}]",
            lambda: f"sum({e('list')})",
            lambda: f"max({e('int')}, {e('int')})",
            lambda: f"({e('bool')} + {e('int')})",
            lambda: f"(lambda q, r=1: q - r)({e('int')})",
            lambda: f"tick({e('int')})",
        ],
        "float": [
            lambda: f"({e('float')} {rng.choice(['+', '-', '*', '/', '//', '%'])} {e(rng.choice(['float', 'int']))})",
            lambda: f"({e('int')} / {e('int')})",
            lambda: f"(-{e('float')})",
            lambda: f"float({e('int')})",
            lambda: f"round({e('float')}, {small()})",
        ],
        "bool": [
            lambda: f"({e('int')} {rng.choice(['<', '<=', '==', '!=', '>', '>='])} {e(rng.choice(['int', 'float', 'bool']))})",
            lambda: f"({e('int')} < {e('int')} <= {e('float')})",
            lambda: f"(not {e(rng.choice(KINDS))})",
            lambda: f"({e('bool')} {rng.choice(['and', 'or', '&', '^'])} {e('bool')})",
            lambda: f"({e('int')} in {e('list')})",
            lambda: f"({e('str')} in {e('str')})",
            lambda: f"any(v > {e('int')} for v in {e('list')})",
        ],
        "str": [
            lambda: f"({e('str')} + {e('str')})",
            lambda: f"{e('str')}[{rng.choice(['', e('int')])}:{rng.choice(['', e('int')])}:{rng.choice(['', '-1', '2'])}]",
            lambda: f"str({e(rng.choice(KINDS))})",
            lambda: f"f\"{{{e('int')}:{rng.choice(['d', '>6', '+,', 'x', ''])}}}|{{{e('float')}:{rng.choice(['.2f', '', 'g', 'e'])}}}\"",
            lambda: f"repr({e(rng.choice(KINDS))})",
            lambda: f"({e('str')} * {small()})",
        ],
        "list": [
            lambda: f"[{e('int')}, *{e('list')}]",
            lambda: f"({e('list')} + {e('list')})",
            lambda: f"[v {rng.choice(['+', '*', '-', '%'])} {e('int')} for v in {e('list')} if v != {e('int')}]",
            lambda: f"{e('list')}[{rng.choice(['', e('int')])}:{rng.choice(['', e('int')])}]",
            lambda: f"sorted({e('list')}, reverse={e('bool')})",
            lambda: f"list(range({small()}, {rng.choice([small(), '-3'])}, {rng.choice(['1', '-1', '2'])}))",
        ],
    }
    return rng.choice(forms[kind])()


def block(env, depth, loop, pad):
    out = []
    for _ in range(rng.randrange(1, 4)):
        out += statement(env, depth, loop, pad)
    return out


def statement(env, depth, loop, pad):
    roll = rng.random()
    inner = pad + "    "
    if depth > 3 or roll < 0.4:
        name = rng.choice("abcdxyz") if rng.random() < 0.7 else "v%d" % rng.randrange(4)
        kind = env[name] if name in env and rng.random() < 0.8 else rng.choice(KINDS)
        if name in env and kind == env[name] and rng.random() < 0.4 and kind in ("int", "float", "str", "list"):
            op = "+=" if kind in ("str", "list") else rng.choice(["+=", "-=", "*="])
            return [f"{pad}{name} {op} {expr(kind, env, 1)}"]
        line = f"{pad}{name} = {expr(kind, env, 1)}"
        env[name] = kind
        return [line]
    if roll < 0.48:
        out = [f"{pad}if {expr('bool', env, 1)}:"] + block(dict(env), depth + 1, loop, inner)
        return out + ([f"{pad}else:"] + block(dict(env), depth + 1, loop, inner) if rng.random() < 0.6 else [])
    if roll < 0.58:
        var = rng.choice("ijk")
        span = rng.choice([f"range({rng.randrange(5)})", expr("list", env, 2), "range(9223372036854775805, 9223372036854775809)"])
        body = block({**env, var: "int"}, depth + 1, True, inner)
        out = [f"{pad}for {var} in {span}:"] + body
        env[var] = "int"
        return out + ([f"{pad}else:"] + block(env, depth + 1, loop, inner) if rng.random() < 0.3 else [])
    if roll < 0.65:
        fuel = "n%d" % rng.randrange(10**6)
        out = [f"{pad}{fuel} = {rng.randrange(5)}", f"{pad}while {fuel} > 0:", f"{inner}{fuel} -= 1"]
        return out + block(env, depth + 1, True, inner)
    if roll < 0.78:
        out = [f"{pad}try:"] + block(dict(env), depth + 1, loop, inner)
        handled = rng.random() < 0.8
        if handled:
            out += [f"{pad}except {rng.choice(['ZeroDivisionError', 'IndexError', '(ValueError, TypeError)', 'Exception'])} as err:"]
            out += [f"{inner}print(repr(err))"] + block(dict(env), depth + 1, loop, inner)
            if rng.random() < 0.4:
                out += [f"{pad}else:"] + block(dict(env), depth + 1, loop, inner)
        if not handled or rng.random() < 0.4:
            out += [f"{pad}finally:"] + block(dict(env), depth + 1, loop, inner)
        return out
    if roll < 0.84:
        return [f"{pad}print((w := {expr(rng.choice(KINDS), env)}), {expr(rng.choice(KINDS), env)})"]
    if roll < 0.88 and loop:
        return [f"{pad}if {expr('bool', env, 1)}: {rng.choice(['break', 'continue'])}"]
    if roll < 0.91:
        return [f"{pad}if {expr('bool', env, 1)}: return {expr(rng.choice(KINDS), env)}"]
    if roll < 0.95:
        name = "g%d" % rng.randrange(10**6)
        body = expr(rng.choice(KINDS), env, 1)
        return [f"{pad}def {name}(p={expr('int', env, 2)}):", f"{inner}return p, {body}", f"{pad}print({name}(), {name}(5))"]
    if roll < 0.97 and env:
        name = rng.choice(list(env))
        del env[name]
        return [f"{pad}del {name}"]
    return [f"{pad}raise {rng.choice(['ValueError', 'IndexError'])}({expr('int', env, 2)})"]


print(f"# seed {seed}\nTICKS = 0\n\n\ndef tick(n):\n    global TICKS\n    TICKS += 1\n    return n\n")
for index in range(count):
    kinds = [rng.choice(KINDS) for _ in range(rng.randrange(4))]
    params = [f"p{i}" for i in range(len(kinds))]
    print(f"\ndef f{index}({', '.join(params)}):")
    env = dict(zip(params, kinds))
    for _ in range(rng.randrange(2, 6)):
        print("\n".join(statement(env, 0, False, "    ")))
    print(f"    return {expr(rng.choice(KINDS), env)}\n")
    for _ in range(2):
        mixed = [k if rng.random() < 0.85 else rng.choice(KINDS) for k in kinds]
        print(f"try:\n    print({index}, f{index}({', '.join(expr(k, {}, 2) for k in mixed)}), TICKS)")
        print("except Exception as error:\n    print(type(error).__name__, error)")
