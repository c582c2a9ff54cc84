"""The shapes of programs: each takes a `Maker`, adds definitions, and gives the body of the program's main function."""

from expressions import KINDS, SCALARS

INNER = "    "


def indent(lines, by=1):
    return [INNER * by + line for line in lines]


def plain(m):
    """Statements in a row."""
    out = []
    for _ in range(m.rng.randrange(1, 5)):
        out += m.statement()
    return out + [f"print({', '.join(sorted(m.env)) or '0'})"]


def functions(m):
    """Functions of the module with typed parameters, called directly and as values."""
    out = []
    for _ in range(m.pick(1, 1, 1, 2)):
        name = m.top("f")
        kinds = [m.pick(*KINDS) for _ in range(m.rng.randrange(4))]
        notes = {"int": ": int", "float": ": float", "bool": ": bool", "str": ": str", "ints": ": list[int]", "dict": ": dict[str, int]"}
        params = []
        for i, kind in enumerate(kinds):
            note = notes.get(kind, "") if m.chance(0.4) else ""
            default = f" = {m.literal(kind)}" if i == len(kinds) - 1 and m.chance(0.3) else ""
            params.append(f"p{i}{note}{default}")
        m.definitions += [f"def {name}({', '.join(params)}):"] + indent(m.body(m.pick(1, 1, 2, 3), kinds)) + ["", ""]
        m.functions.append((name, kinds))
        for _ in range(2):
            mixed = [k if m.chance(0.88) else m.pick(*KINDS) for k in kinds]
            call = f"{name}({', '.join(m.expr(k, 1) for k in mixed)})"
            out += ["try:", f"    print({call})", "except Exception as error:", "    print(type(error).__name__, error)"]
    return out + m.statement()


def closures(m):
    pick = m.pick
    kind = pick("int", "str", "ints")
    step = {"int": "+= n", "str": "+= str(n)", "ints": "+= [n]"}[kind]
    m.env = {"n": "int", "state": kind}
    seen = m.expr(pick(*KINDS))
    m.env = {}
    out = [
        f"state = {m.literal(kind)}",
        f"def change(n, *rest, scale={m.small()}, **named):",
        "    nonlocal state",
        f"    state {step}",
        f"    return {seen}, rest, scale, named",
        f"pairs = [(lambda q, k=k: (q, k{pick('', ', state', ', k * 2')})) for k in range(3)]",
        f"late = [lambda: k{pick('', ' + 1', ' * q')} for k in range(3) for q in {m.expr('ints', 1)}[:2]]",
        f"print(change({m.expr('int')}), state)",
        f"print(change({m.expr('int')}, 1, scale={m.expr('int')}{pick('', ', extra=3')}), state)",
        f"print([p({m.small()}) for p in pairs], [p() for p in late])",
        f"change(*{m.expr('ints')}, **{pick('{}', repr({'z': 1}), repr({'scale': 3}), repr({'n': 2}))})",
        "print(state)",
    ]
    m.env = {"state": kind}
    return out + m.statement()


def order(m):
    """The order in which the parts of statements are evaluated."""
    pick = m.pick
    t = lambda kind: f"T({m.name('t')!r}, {m.expr(kind, 2)})"
    forms = [
        lambda: f"print({t('int')} {pick('+', '-', '*', '//', '<', '==')} {t('int')} {pick('+', '-', '<', '*')} {t('int')})",
        lambda: f"xs[{t('int')}] = {t('int')}",
        lambda: f"xs[{t('int')}], d[{t('str')}] = {t('int')}, {t('int')}",
        lambda: f"d[{t('str')}] = y = xs[{pick('0', t('int'))}] = {t('int')}",
        lambda: f"xs[{t('int')}] += {t('int')}",
        lambda: f"print([{t('int')}, *{t('ints')}, {t('int')}], {{{t('str')}: {t('int')}, {t('str')}: {t('int')}}})",
        lambda: f"print({t('bool')} {pick('and', 'or')} {t('int')} {pick('and', 'or')} {t('str')})",
        lambda: f"print({t('int')} if {t('bool')} else {t('str')})",
        lambda: f"print({t('int')} < {t('int')} < {t('int')} < {t('int')})",
        lambda: f"print(*{t('ints')}, {t('int')}, sep={t('str')})",
        lambda: f"print(str({t('int')}) + repr({t('float')}))",
        lambda: f"print(sorted({t('ints')}, key=lambda v: T('k', -v), reverse={t('bool')}))",
        lambda: f"print({{v: T('v', v) for v in {t('ints')} if T('if', v > 0)}})",
        lambda: f"del d[{t('str')}], xs[{t('int')}]",
        lambda: f"print({t('ints')}[{t('int')}:{t('int')}])",
        lambda: f"print(dict(**{t('dict')}, b1={t('int')}))",
        lambda: f"a, (b, *c), e = {t('int')}, {t('ints')}, {t('str')}; print(a, b, c, e)",
        lambda: f"assert {t('bool')}, {t('str')}",
        lambda: f"raise Fail({t('int')}, {t('str')}) from {pick('None', 'ValueError(T(' + repr('c') + ', 1))')}",
    ]
    out = [f"xs = {m.expr('ints')}", f"d = {m.expr('dict')}"]
    m.env = {"xs": "ints", "d": "dict"}
    for _ in range(m.rng.randrange(1, 4)):
        out += ["try:", INNER + pick(*forms)(), "except Exception as error:", "    print(repr(error))"]
    return out + ["print(xs, d)"]


def generators(m):
    pick = m.pick
    name = m.top("g")
    outer, m.env, m.generator = m.env, {"p": "ints", "n": "int"}, True
    body = []
    for _ in range(m.rng.randrange(1, 4)):
        body += pick(
            lambda: [f"yield {m.expr('int')}"],
            lambda: [f"got = yield {m.expr(pick('int', 'str'))}", "print('got', got)"],
            lambda: [f"for v in {m.expr('ints')}[:4]:", f"    yield v {pick('+', '*', '-', '//')} n"],
            lambda: [f"back = yield from {pick('p', 'range(2)', '(v for v in p if v)', repr('ab'), 'iter(p)')}", "print('back', back)"],
            lambda: ["try:", f"    yield {m.expr('int')}", f"except {pick('ValueError', 'GeneratorExit', 'Exception')} as err:", f"    print('in', repr(err))"] + ([INNER + pick("raise", "yield -1", "return 7")] if m.chance(0.5) else []),
            lambda: ["try:", f"    yield from ({m.expr('int')} for _ in range(2))", "finally:", "    print('finally')"],
            lambda: [f"if {m.expr('bool')}:", f"    return {m.expr('int')}"],
            lambda: m.statement(1),
        )()
    body.append(f"{pick('yield', 'return')} {m.expr(pick('int', 'str'))}")
    if not any("yield" in line for line in body):
        body.insert(0, "yield n")
    m.env, m.generator = outer, False
    m.definitions += [f"def {name}(p, n={m.small()}):"] + indent(body) + ["", ""]
    out = [f"it = {name}({m.expr('ints')}{pick('', ', ' + m.expr('int'))})"]
    for _ in range(m.rng.randrange(2, 6)):
        act = pick("print(next(it))", f"print(it.send({pick('None', '5', m.expr('str'))}))", "print(next(it, 'end'))", f"print(it.throw({pick('ValueError(1)', 'KeyError', 'ValueError')}))",
                   "it.close()", "print(list(it))", "print([v for v in it][:6])", "for v in it: print(v); break", "a, *b = it; print(a, b)", "print(sum(v for v in it if isinstance(v, int)))",
                   "print(max(it, key=str, default=0))", "print(2 in it)")
        out += ["try:", INNER + act, "except StopIteration as stop:", "    print('stop', stop.value)", "except Exception as error:", "    print(type(error).__name__, error, repr(error.__context__))"]
    # The generator is gone before anything can leave this function by an exception: until when a traceback would keep it is
    # a known divergence.
    return out + ["del it", f"print(list(zip({name}([1, 2]), {m.literal('str')})))"]


def comprehensions(m):
    pick = m.pick
    m.env = {"n": "int", "xs": "ints", "s": "str"}
    first = lambda: pick("xs", "range(4)", m.expr("ints", 1))
    m.env |= {"v": "int"}
    items = [f"{m.expr(pick('int', 'str', 'tuple'))}" for _ in range(3)]
    m.env |= {"u": "int"}
    forms = [
        f"[{items[0]} for v in {first()}]",
        f"[({items[1]}, u) for v in {first()} for u in range(v % 3)][:7]",
        f"{{v: {items[2]} for v in {first()}}}",
        f"{{v % {pick('3', '2', '5', 'n')} for v in {first()}}}",
        f"[[u {pick('*', '+', '-')} v for u in range(2)] for v in {first()}]",
        f"sum(v * {m.small()} for v in {first()} if v != n)",
        f"[(last := v) for v in {first()}], last",
        f"[a for a, *b in [({m.small()}, 2, 3), {m.expr('ints', 2)}]]",
        f"[f() for f in [lambda: v for v in {first()}]]",
        f"all(v < {m.small()} for v in {first()}), any(v for v in {first()})",
        f"list(v for v in {first()} if v if v > 1 or n)",
        f"[v for v in s if v not in {m.expr('str', 2)}]",
    ]
    m.env = {}
    out = [f"n = {m.expr('int')}", f"xs = {m.expr('ints')}", f"s = {m.expr('str')}"]
    for form in m.rng.sample(forms, 2):
        out += ["try:", f"    print({form})", "except Exception as error:", "    print(repr(error))"]
    return out


BINARY = ["add", "sub", "mul", "floordiv", "mod", "and", "or", "lshift", "truediv", "pow", "matmul"]
SYMBOL = {"add": "+", "sub": "-", "mul": "*", "floordiv": "//", "mod": "%", "and": "&", "or": "|", "lshift": "<<", "truediv": "/", "pow": "**", "matmul": "@"}
COMPARE = {"eq": "==", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "ne": "!="}


def method(m, name, kinds, prefix="p"):
    """A method with the instance's attribute `v` in scope."""
    outer, loops = m.env, m.loops
    m.env, m.loops = {f"{prefix}{i}": k for i, k in enumerate(kinds)} | {"self.v": "int", "self.items": "ints"}, 0
    params = ", ".join(["self"] + [f"{prefix}{i}" for i in range(len(kinds))])
    body = []
    for _ in range(m.rng.randrange(0, 3)):
        line = m.statement(2)
        body += line
    body.append(f"return {m.expr('int')}")
    m.env, m.loops = outer, loops
    return [f"def {name}({params}):"] + indent(body)


def classes(m):
    """A class with attributes, a few methods, properties and operators, and a subclass."""
    pick = m.pick
    base, sub = m.top("A"), m.top("B")
    lines = [f"class {base}{pick('', '', '(object)')}:", f"    count = {m.small()}", "",
             f"    def __init__(self, v, items=None{pick('', ', *rest')}):", "        self.v = v", "        self.items = items if items is not None else [v]", f"        {pick('type(self).count', base + '.count', 'self.count')} += 1", ""]
    lines += indent(method(m, "act", ["int"])) + [""]
    lines += indent([pick("@property", "@property"), "def half(self):", "    print('half', end=' ')", f"    return self.v {pick('//', '%', '-')} 2", ""])
    if m.chance(0.5):
        lines += indent(["@half.setter", "def half(self, value):", "    self.v = value * 2", ""])
    if m.chance(0.4):
        lines += indent(["@staticmethod", "def make(v=1):", f"    return {base}(v)", ""])
    if m.chance(0.4):
        lines += indent(["@classmethod", "def build(cls, *vs):", "    return cls(len(vs), list(vs)), cls.__name__, cls.count", ""])
    ops = m.rng.sample(BINARY, 3)
    for op in ops:
        reflected = pick("", "r", "i", "")
        lines += indent([f"def __{reflected}{op}__(self, other):", f"    print('{reflected}{op}', end=' ')",
                         pick("    return NotImplemented", f"    return {base}(self.v + (other.v if isinstance(other, {base}) else 1))", "    return self.v", "    self.v += 1\n        return self"), ""])
    for op in m.rng.sample(list(COMPARE), 2):
        lines += indent([f"def __{op}__(self, other):", f"    print('{op}', end=' ')", pick("    return self.v < 2", f"    return self.v == other.v", "    return NotImplemented"), ""])
    for special in m.rng.sample(["__len__", "__bool__", "__repr__", "__str__", "__getitem__", "__iter__", "__contains__", "__call__", "__hash__", "__format__", "__getattr__", "__index__", "__int__", "__enter__"], 4):
        lines += indent({
            "__len__": ["def __len__(self):", "    return len(self.items)"],
            "__bool__": ["def __bool__(self):", "    print('bool', end=' ')", f"    return {pick('self.v > 0', 'True', '1')}"],
            "__repr__": ["def __repr__(self):", f"    return f'{base[0]}({{self.v!r}}, {{self.items}})'"],
            "__str__": ["def __str__(self):", "    return 'str:' + str(self.v)"],
            "__getitem__": ["def __getitem__(self, key):", "    print('item', key, end=' ')", "    return self.items[key]"],
            "__iter__": ["def __iter__(self):", f"    return {pick('iter(self.items)', '(x for x in self.items)', 'self.items')}"],
            "__contains__": ["def __contains__(self, x):", "    return x in self.items"],
            "__call__": ["def __call__(self, *args, **named):", "    return args, named, self.v"],
            "__hash__": ["def __hash__(self):", "    return hash(self.v)"],
            "__format__": ["def __format__(self, spec):", "    return f'<{spec}>'"],
            "__getattr__": ["def __getattr__(self, name):", pick("    return name", "    raise AttributeError(name)")],
            "__index__": ["def __index__(self):", "    return self.v"],
            "__int__": ["def __int__(self):", "    return self.v"],
            "__enter__": ["def __enter__(self):", "    print('enter')", "    return self", "", "def __exit__(self, kind, error, trace):", f"    print('exit', kind and kind.__name__, error)", f"    return {pick('True', 'False', 'None', 'self.v')}"],
        }[special]) + [""]
    m.definitions += lines + [""]
    lines = [f"class {sub}({base}):", f"    count = {m.small()}" if m.chance(0.3) else "    pass", ""]
    if m.chance(0.5):
        lines += indent([f"def __init__(self, v=3, **named):", f"    super().__init__(v{pick('', ', [1, v]')})", "    self.__dict__.update(named)" if m.chance(0.2) else "    self.extra = named", ""])
    if m.chance(0.7):
        lines += indent(["def act(self, p0):", f"    return super().act(p0) {pick('+', '-')} 1, self.v", ""])
    if m.chance(0.4):
        lines += indent([f"def __{pick('r', '', 'i')}{ops[0]}__(self, other):", "    return 'sub'", ""])
    m.definitions += lines + [""]
    out = [f"x = {base}({m.expr('int')})", f"y = {sub}({pick(m.expr('int'), m.expr('int') + ', ' + m.expr('ints'), '')})"]
    a, b = lambda: pick("x", "y", "x", "y", m.expr("int", 2)), lambda: pick("x", "y")
    acts = [
        lambda: f"print({b()}.act({m.expr('int')}))",
        lambda: f"print({a()} {SYMBOL[pick(*ops)]} {b()})",
        lambda: f"print({b()} {SYMBOL[pick(*ops)]} {a()})",
        lambda: f"x {SYMBOL[pick(*ops)]}= {a()}; print(type(x).__name__)",
        lambda: f"print({b()} {pick(*COMPARE.values())} {a()})",
        lambda: f"print({b()}.half, {b()}.count, {base}.count, {sub}.count)",
        lambda: f"{b()}.half = {m.expr('int')}; print(x.v, y.v)",
        lambda: f"print({b()}.{pick('make().v', 'build(1, 2)[1:]', 'missing', 'items', 'v', 'nothing()')})",
        lambda: f"print({pick('len', 'list', 'bool', 'int', 'sum', 'sorted', 'tuple', 'max')}({b()}))",
        lambda: f"print({m.expr('int')} in {b()}, {b()}[{m.small()}])",
        lambda: f"print(f'{{{b()}:>5}}')" if "__format__" in str(m.definitions) else f"print(isinstance(y, {base}), issubclass({base}, {sub}))",
        lambda: f"print({b()}({m.expr('int')}, k=1))",
        lambda: f"with {b()} as w: print(w.v); {pick('raise Fail(3)', 'pass', '1 // 0')}",
        lambda: f"print([0, 1, 2][{b()}], {{x: 1}}[{b()}])",
        lambda: f"{b()}.fresh = {m.expr('int')}; print(sorted(vars(y)))",
        lambda: f"del {b()}.{pick('v', 'items', 'other')}",
        lambda: f"print(getattr({b()}, {pick(repr('v'), repr('no'))}, 'none'), hasattr({b()}, 'half'))",
        lambda: f"for e in {b()}: print(e)",
        lambda: f"print(x == y, x != y, x is y, not x)",
        lambda: "print({x, y} == {y, x})",
        lambda: f"print(str({b()})[:9].replace('<', '').startswith(('str', '__', 'A', 'B')))",
    ]
    for _ in range(m.rng.randrange(3, 6)):
        out += ["try:", INNER + pick(*acts)(), "except Exception as error:", f"    print(type(error).__name__, error)"]
    return out


def hierarchy(m):
    """Several bases, cooperative `super`, class attributes, and what `isinstance` says."""
    pick = m.pick
    names = [m.top(c) for c in "PQRS"]
    made = []
    for i, name in enumerate(names):
        bases = m.rng.sample(made, min(len(made), m.rng.randrange(3))) if made else []
        body = [f"tag = {m.literal('str')}"] if m.chance(0.6) else []
        if m.chance(0.8):
            call = pick("super().who(n)", "super().who(n + 1)", "[]") if i else "[]"
            body += ["def who(self, n):", f"    return [({name[0]!r}, n{pick('', ', self.tag')})] + {call}"]
        if m.chance(0.4):
            body += ["def __init__(self, **named):", f"    print('init', {name[0]!r}, sorted(named))", f"    super().__init__({pick('**named', '')})"]
        if m.chance(0.3):
            body += ["def __init_subclass__(cls, **named):", f"    print('sub', cls.__name__.rstrip('0123456789_'), sorted(named))", "    super().__init_subclass__()"]
        made.append(name)
        lines = [f"class {name}({', '.join(bases)}):"] + indent(body or ["pass"])
        m.definitions += ["try:"] + indent(lines) + ["except TypeError as error:", f"    print(error)", f"    class {name}: tag = 'x'", "", ""]
    out = []
    for name in names:
        for act in m.rng.sample([f"print({name}().who({m.small()}))", f"print({name}(a=1).tag)", f"print([c.__name__[0] for c in {name}.__mro__])", f"print([isinstance({name}(), c) for c in ({', '.join(names)})])",
                                 f"{name}.tag = {m.expr('int')}; print([getattr(c, 'tag', None) for c in ({', '.join(names)})])", f"print(super({name}, {name}()).who(0))"], 2):
            out += ["try:", INNER + act, "except Exception as error:", f"    print(type(error).__name__, error)"]
    return out


def exceptions(m):
    """Nested `try` with jumps, chained causes, `with`, notes and groups of handlers."""
    pick = m.pick
    name = m.top("E")
    m.definitions += [f"class {name}({pick('Exception', 'ValueError', 'KeyError', 'Fail')}):", *indent(pick(["pass"], ["def __init__(self, a, b=2):", f"    super().__init__({pick('a', 'a, b', '')})", "    self.b = b"], ["def __str__(self):", "    return 'E!'"])), "", ""]
    func = m.top("f")
    kinds = [name, "ValueError", "KeyError", "Fail", "ZeroDivisionError"]

    def risky():
        return pick(f"raise {pick(*kinds)}({m.expr(pick('int', 'str'))})", f"raise {pick('KeyError', 'RuntimeError')}('deep') from {pick('None', 'ValueError(1)')}", "1 // n", "[][n]", "{}[n]", "int('x')", "None.a", "n()", "return n", "pass",
                    "print(n)", f"assert n, {m.small()}", "raise", "missing", "n.x = 1", "n += 'a'")

    def tree(depth):
        if depth > 2:
            return [risky()]
        out = ["try:"] + indent(tree(depth + 1) if m.chance(0.6) else [risky()])
        for _ in range(m.rng.randrange(0, 3)):
            kind = pick(pick(*kinds), f"({pick(*kinds)}, TypeError)", "Exception", "LookupError", "ArithmeticError")
            out += [f"except {kind} as err:", "    print('caught', type(err).__name__.rstrip('0123456789_'), err.args)"] + indent([risky() if m.chance(0.5) else "pass"])
        if not any(line.startswith("except") for line in out) or m.chance(0.4):
            if any(line.startswith("except") for line in out) and m.chance(0.4):
                out += ["else:"] + indent([risky()])
            out += ["finally:"] + indent([f"print('finally', {depth})", risky() if m.chance(0.25) else "pass"])
        return out

    m.definitions += [f"def {func}(n):", "    for i in range(2):"] + indent(tree(0), 2) + [f"        {pick('continue', 'n += 1', 'break', 'pass')}", "    return 'end', n", "", ""]
    out = []
    for value in (pick("0", "1"), pick("2", "''", "None")):
        out += ["try:", f"    print({func}({value}))", "except BaseException as error:", "    while error is not None:",
                "        print(type(error).__name__.rstrip('0123456789_'), error.args)", "        error = error.__cause__ or error.__context__"]
    return out


def matches(m):
    pick = m.pick
    name, point = m.top("m"), m.top("Pt")
    m.definitions += [f"class {point}:", "    __match_args__ = ('x', 'y')", "", "    def __init__(self, x, y):", "        self.x, self.y = x, y", "", ""]

    def pattern(depth=0):
        if depth > 2 or m.chance(0.3):
            return pick("0", "1", "-1", "'a'", "None", "True", "_", "_", "1.5", "b'a'", "int()", "str()", "(int() | str())")
        sub = lambda: pattern(depth + 1)
        star = pick("", ", *_", ", *_")
        return pick(f"[{sub()}, {sub()}{star}]", f"({sub()}, {sub()})", f"[{sub()}]", "[]", f"{{'a': {sub()}}}", f"{{'k': {sub()}, 'b': {sub()}}}", f"{point}({sub()}, y={sub()})", f"{point}(x={sub()})", f"({sub()} | {sub()})".replace("_ |", "0 |"), f"[*_, {sub()}]", "dict()", "list()", f"tuple(({sub()}, *_))")

    lines = ["match value:"]
    for i in range(m.rng.randrange(2, 5)):
        text = pattern()
        if text == "_":
            text = "[_, _]"
        form = pick("plain", "as", "capture", "guard", "rest")
        if form == "as":
            lines += [f"    case {text} as whole:", f"        return {i}, whole"]
        elif form == "capture":
            lines += [f"    case [{text}, other]:", f"        return {i}, other"]
        elif form == "guard":
            lines += [f"    case {text} if T({i}, {pick('value', 'True', 'False', '1 // 0' if m.chance(0.1) else 'not value')}):", f"        return {i}"]
        elif form == "rest":
            lines += [pick(f"    case {{'a': got, **rest}}:", "    case [first, *rest]:").replace("first", "got"), f"        return {i}, got, rest"]
        else:
            lines += [f"    case {text}:", f"        return {i}"]
    if m.chance(0.6):
        lines += ["    case last:", "        return 'last', last" if m.chance(0.5) else "        pass"]
    m.definitions += [f"def {name}(value):"] + indent(lines) + ["    return 'none'", "", ""]
    values = ["0", "1", "'a'", "None", "True", "1.5", "b'a'", "[]", "[0]", "[1, 2]", "(0, 'a')", "[[1], 'a']", "{'a': 1}", "{'a': [1], 'b': 0}", "{'k': 1, 'b': 'a', 'z': 3}", f"{point}(0, 1)", f"{point}('a', [0, 1])", "range(2)", "'ab'", "{1, 2}", "[0, 1, 2, 3]", "(None, -1)", "[None, True, 'a']"]
    out = []
    for value in m.rng.sample(values, 4):
        out += ["try:", f"    print({name}({value}) if {pick('True', 'True', '1')} else 0)" if "Pt" not in value else f"    print(str({name}({value}))[:4])", "except Exception as error:", "    print(repr(error))"]
    return out


def decorated(m):
    pick = m.pick
    deco, func = m.top("d"), m.top("f")
    m.definitions += [f"def {deco}(label{pick('', '=1')}, *, times=1):", "    print('make', label)", "    def wrap(fn):", "        print('wrap', fn.__name__[0])", "        def inner(*args, **named):",
                      f"            print(label, args, sorted(named), end=' ')", f"            return {pick('fn(*args, **named)', '[fn(*args, **named) for _ in range(times)]', 'str(fn(*args, **named))')}",
                      f"        {pick('inner.calls = 0', 'inner.__name__ = fn.__name__', 'pass')}", "        return inner", "    return wrap", "", ""]
    body = m.body(1, ["int"])
    m.definitions += [f"@{deco}({m.literal('str')}, times=2)"] + ([f"@{deco}(2)"] if m.chance(0.5) else []) + [f"def {func}(p0, k={m.small()}):"] + indent(body) + ["", ""]
    out = []
    for _ in range(3):
        call = pick(f"{func}({m.expr('int')})", f"{func}(p0={m.expr('int')})", f"{func}({m.expr('int')}, k=2)", f"{func}()", f"list(map({func}, {m.expr('ints')}[:3]))")
        out += ["try:", f"    print({call})", "except Exception as error:", f"    print(type(error).__name__, error)"]
    return out


def records(m):
    """Sorting, grouping and counting records, the way scripts do."""
    pick = m.pick
    rows = ", ".join("{" + f"'name': {pick(*['%r' % n for n in ('ann', 'bob', 'Cy', 'dée')])}, 'age': {pick('3', '41', '7', '30')}, 'score': {pick('1.5', '2.25', '0.1', '3')}" + "}" for _ in range(m.rng.randrange(1, 5)))
    key = pick("r['age']", "(r['name'], -r['age'])", "r['score']", "r['name'].lower()", "r.get('none', 0)")
    spec = pick("{r['name']:<6}|{r['age']:>4}|{r['score']:.2f}", "{r['name']!r:>8} {r['age']:03d} {r['score']:6.1%}", "{r['age']:+d} {r['score']:g} {r['name'][:2]}")
    return [
        f"rows = [{rows}]",
        f"rows.sort(key=lambda r: {key}{pick('', ', reverse=True')})",
        "for r in rows:",
        f'    print(f"{spec}")',
        "groups = {}",
        "for r in rows:",
        f"    groups.{pick('setdefault', 'setdefault')}({pick(repr('k'), 'r[' + repr('name') + '][0]', 'r[' + repr('age') + '] % 2')}, []).append(r['age'])",
        "print(groups)",
        f"total = {pick('sum', 'max', 'min')}(r['{pick('age', 'score')}'] for r in rows)",
        f"print(total, round(total / len(rows), 2), {pick('sorted(groups)', 'list(groups.items())', 'len(groups)')})",
        f"print('; '.join(f'{{k}}: {{sum(v) / len(v):.1f}}' for k, v in {pick('groups.items()', 'sorted(groups.items(), key=str)')}))",
    ]


ALL = {
    "plain": (plain, 14),
    "functions": (functions, 8),
    "closures": (closures, 3),
    "order": (order, 7),
    "generators": (generators, 3),
    "comprehensions": (comprehensions, 5),
    "classes": (classes, 2),
    "hierarchy": (hierarchy, 1),
    "exceptions": (exceptions, 2),
    "matches": (matches, 2),
    "decorated": (decorated, 1),
    "records": (records, 1),
}
