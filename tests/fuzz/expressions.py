"""Expressions and statements of a given type."""

INTS = ["0", "1", "2", "-1", "3", "-7", "10", "63", "255", "9223372036854775807", "-9223372036854775808",
        "4611686018427387904", "(2**64)", "(-(2**70))", "(10**20)", "True"]
SMALL = ["0", "1", "2", "3", "-1", "-2", "4", "5"]
FLOATS = ["0.0", "1.5", "-2.25", "1e16", "0.1", "3.0", "-0.0", "1e-7", "123456.789", "2.5", "float('inf')", "1e300"]
STRS = ["''", "'a'", "'héy'", "'abcde'", "'x y'", "'Hello, World'", "'12'", "' pad\\t'", "'ß'", "'aXbXc'", "'-3.5'", "'日本語'"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a,b'"]
KINDS = ["int", "int", "int", "float", "bool", "str", "str", "ints", "strs", "dict", "tuple", "set", "opt"]
# What is compared, formatted or converted freely.
SCALARS = ["int", "float", "bool", "str"]
SPECS = {
    "int": ["d", ">6", "+,", "x", "#o", "b", "06", "^9", "*<8d", ",", "_", "e", ".2f", "%", "c", "n", "#010x", "", "s"],
    "float": [".2f", "", "g", "e", "+.3e", "10.4f", "%", ".0f", "012.1f", ",.2f", "<12", "#.3g", ".17g", "d", "_"],
    "str": ["", ">8", "<8", "^9", "*^7", ".2", "10.3", "s", "d", "=5"],
    "bool": ["", "d", ">6", "s", "x"],
}


class Maker:
    """Makes the parts of one program. `env` maps the names in scope to their kinds."""

    def __init__(self, rng, number):
        self.rng = rng
        self.number = number
        self.definitions = []
        self.env = {}
        self.functions = []
        self.loops = 0
        self.fresh = 0
        self.generator = False

    def pick(self, *options):
        return self.rng.choice(options)

    def chance(self, p):
        return self.rng.random() < p

    def name(self, stem):
        self.fresh += 1
        return f"{stem}{self.fresh}"

    def top(self, stem):
        """A name for a definition of the module."""
        self.fresh += 1
        return f"{stem}{self.number}_{self.fresh}"

    def small(self):
        return self.pick(*SMALL)

    # --- expressions ---

    def expr(self, kind, depth=0):
        if self.chance(0.015):
            kind = self.pick(*KINDS)
        names = [n for n, k in self.env.items() if k == kind]
        if names and self.chance(0.45):
            return self.pick(*names)
        if depth > 2 or self.chance(0.2):
            return self.literal(kind)
        return getattr(self, "make_" + kind)(lambda k: self.expr(k, depth + 1))

    def literal(self, kind):
        pick, small = self.pick, self.small
        if kind == "ints":
            return "[" + ", ".join(small() for _ in range(self.rng.randrange(5))) + "]"
        if kind == "strs":
            return "[" + ", ".join(pick(*STRS) for _ in range(self.rng.randrange(4))) + "]"
        if kind == "dict":
            keys = self.rng.sample(["'a'", "'b'", "'c'", "'key'", "'z'"], self.rng.randrange(4))
            return "{" + ", ".join(f"{k}: {pick(*INTS)}" for k in keys) + "}"
        if kind == "tuple":
            return f"({pick(*INTS)}, {pick(*STRS)})"
        if kind == "set":
            return "{" + ", ".join(pick(*INTS) for _ in range(1, 5)) + "}" if self.chance(0.9) else "set()"
        if kind == "opt":
            return self.pick("None", "None", *INTS)
        return pick(*{"int": INTS, "float": FLOATS, "bool": ["True", "False"], "str": STRS, "bytes": BYTES}[kind])

    def any(self, e):
        return e(self.pick(*KINDS))

    def make_int(self, e):
        pick, small = self.pick, self.small
        forms = [
            lambda: f"({e('int')} {pick('+', '-', '*', '//', '%', '&', '|', '^', '+', '-')} {e('int')})",
            lambda: f"({e('int')} {pick('<<', '>>', '**')} {pick('0', '1', '2', '3', '5', '-1', '65')})",
            lambda: f"({pick(*'-~+')}{e('int')})",
            lambda: f"len({e(pick('str', 'ints', 'strs', 'dict', 'tuple', 'set'))})",
            lambda: f"{pick('abs', 'int', 'hash', 'round')}({e(pick('int', 'int', 'bool', 'float'))})",
            lambda: f"({e('int')} if {e('bool')} else {e('int')})",
            lambda: f"{e('ints')}[{pick(small(), e('int'))}]",
            lambda: f"{e('dict')}[{pick(repr('a'), repr('b'), e('str'))}]",
            lambda: f"{e('dict')}.get({e('str')}, {e('int')})",
            lambda: f"{e('dict')}.pop({pick(repr('a'), repr('c'))}, {e('int')})",
            lambda: f"{e('tuple')}[0]",
            lambda: f"{pick('sum', 'min', 'max')}({e(pick('ints', 'set'))})",
            lambda: f"{pick('max', 'min')}({e('int')}, {e(pick('int', 'float', 'bool'))})",
            lambda: f"{pick('max', 'min')}({e('strs')}, key=len, default={e('str')}).count({e('str')})",
            lambda: f"({e('bool')} {pick('+', '-', '*')} {e('int')})",
            lambda: f"(lambda q, r={small()}: q {pick('-', '*', '+')} r)({e('int')})",
            lambda: f"T({pick(repr('t'), repr('u'))}, {e('int')})",
            lambda: f"{e('str')}.{pick('find', 'count', 'rfind', 'index')}({e('str')})",
            lambda: f"{e('ints')}.{pick('count', 'index')}({e('int')})",
            lambda: f"int({e('str')}{pick('', '', ', 16', ', 0', ', 2')})",
            lambda: f"sum(v {pick('*', '-', '%')} {small()} for v in {e('ints')} if v {pick('>', '!=')} {small()})",
            lambda: f"divmod({e('int')}, {e('int')})[{pick('0', '1')}]",
            lambda: f"pow({e('int')}, {pick('2', '3', '0')}, {pick('7', '10', '-3', '1')})",
            lambda: f"({e('int')}).{pick('bit_length()', 'bit_count()', 'real', 'conjugate()', 'numerator')}",
            lambda: f"ord({e('str')}[{pick('0', '-1')}])",
            lambda: f"({e('opt')} or {e('int')})",
            lambda: f"({e('bool')} and {e('int')})",
            lambda: f"next((v for v in {e('ints')} if v > {small()}), {e('int')})",
            lambda: f"int.from_bytes({self.literal('bytes')}, {pick(repr('big'), repr('little'))})",
            lambda: f"(w := {e('int')})" if self.chance(0.3) else e("int"),
            lambda: f"len({self.any(e)})",
        ]
        if self.functions and self.chance(0.3):
            return self.call(e)
        return pick(*forms)()

    def call(self, e):
        name, kinds = self.pick(*self.functions)
        args = [e(k) for k in kinds]
        if args and self.chance(0.2):
            args = args[:-1] + [f"p{len(args) - 1}={args[-1]}"]
        elif args and self.chance(0.15):
            return f"{name}(*[{', '.join(args)}])"
        elif self.chance(0.04):
            args = args[1:] if args else [e("int")]
        return f"{name}({', '.join(args)})"

    def make_float(self, e):
        pick = self.pick
        return pick(
            lambda: f"({e('float')} {pick('+', '-', '*', '/', '//', '%')} {e(pick('float', 'float', 'int', 'bool'))})",
            lambda: f"({e('int')} / {e('int')})",
            lambda: f"({pick('-', '+')}{e('float')})",
            lambda: f"float({e(pick('int', 'str', 'bool'))})",
            lambda: f"round({e('float')}, {self.small()})",
            lambda: f"abs({e('float')})",
            lambda: f"({e('float')} ** {pick('2', '0', '-1', '0.5')})",
            lambda: f"sum([{e('float')}, {e('float')}, {e('int')}])",
            lambda: f"({e('float')} if {e('bool')} else {e('float')})",
            lambda: f"max({e('float')}, {e('float')})",
        )()

    def make_bool(self, e):
        pick = self.pick
        kind = pick(*SCALARS)
        return pick(
            lambda: f"({e('int')} {pick('<', '<=', '==', '!=', '>', '>=')} {e(pick('int', 'float', 'bool'))})",
            lambda: f"({e(kind)} {pick('<', '<=', '==', '!=', '>', '>=')} {e(kind)})",
            lambda: f"({e('int')} < {e('int')} <= {e('float')})",
            lambda: f"(not {self.any(e)})",
            lambda: f"({e('bool')} {pick('and', 'or', '&', '^', '|')} {e('bool')})",
            lambda: f"({e('int')} {pick('in', 'not in')} {e(pick('ints', 'set', 'tuple'))})",
            lambda: f"({e('str')} in {e(pick('str', 'strs', 'dict'))})",
            lambda: f"{pick('any', 'all')}(v {pick('>', '==')} {e('int')} for v in {e('ints')})",
            lambda: f"isinstance({self.any(e)}, {pick('int', 'str', '(int, str)', 'list', 'float | None', 'bool')})",
            lambda: f"{e('str')}.{pick('isdigit()', 'isalpha()', 'isupper()', 'isspace()', 'istitle()', 'isidentifier()', 'startswith(' + e('str') + ')', 'endswith((' + e('str') + ',))')}",
            lambda: f"({e('set')} {pick('<=', '<', '==', '>=')} {e('set')})",
            lambda: f"({e('ints')} {pick('<', '==', '>=')} {e('ints')})",
            lambda: f"({e('tuple')} == {e('tuple')})",
            lambda: f"({e('dict')} == {e('dict')})",
            lambda: "(" + (pick(*[n for n, k in self.env.items() if k == "opt"] or ["NONE"])) + pick(" is None)", " is not None)"),
            lambda: f"bool({self.any(e)})",
        )()

    def make_str(self, e):
        pick, small = self.pick, self.small
        kind = pick(*SCALARS)
        other = pick(*SCALARS)
        return pick(
            lambda: f"({e('str')} + {e('str')})",
            lambda: f"{e('str')}[{pick('', small(), e('int'))}:{pick('', small(), e('int'))}{pick('', ':-1', ':2', ':' + small())}]",
            lambda: f"{e('str')}[{pick(small(), e('int'))}]",
            lambda: f"{pick('str', 'repr', 'ascii')}({self.any(e)})",
            lambda: 'f"' + "{" + e(kind).replace('"', "'") + pick("", "!r", "!s", "=") + ":" + pick(*SPECS[kind]) + "}|{" + e(other).replace('"', "'") + "}" + '"'
            if not self.chance(0.3) else f"str({e(kind)})",
            lambda: f"format({e(kind)}, {pick(*SPECS[kind])!r})",
            lambda: f"({e('str')} * {pick('0', '1', '2', '3', '-1')})",
            lambda: f"{e('str')}.{pick('upper', 'lower', 'title', 'strip', 'capitalize', 'swapcase', 'casefold', 'lstrip', 'rstrip', 'expandtabs')}()",
            lambda: f"{e('str')}.replace({e('str')}, {e('str')}{pick('', ', 1', ', -1')})",
            lambda: f"{e('str')}.{pick('center', 'ljust', 'rjust', 'zfill')}({pick('5', '9', '0')})",
            lambda: f"{e('str')}.join({pick(e('strs'), e('str'), 'map(str, ' + e('ints') + ')')})",
            lambda: f"{pick(repr('{}-{}'), repr('{0!r:>6}{1}'), repr('{1}{0}'), repr('{:>8}|{!s:.3}'), repr('{a}{0}'))}.format({e(kind)}, {e(other)}, a={e('str')})",
            lambda: f"({pick(repr('%s %d'), repr('%r|%5s'), repr('%x %s'), repr('%.2f%s'), repr('%-5s|%+d'))} % ({e(kind)}, {e(other)}))",
            lambda: f"{e('str')}.{pick('partition', 'rpartition')}({pick(repr('X'), repr(' '), e('str'))})[{pick('0', '1', '2', '-1')}]",
            lambda: f"({e('str')} if {e('bool')} else {e('str')})",
            lambda: f"{pick('chr', 'hex', 'bin', 'oct')}({pick('65', '8364', e('int'))})",
            lambda: f"type({self.any(e)}).__name__",
            lambda: f"{e('tuple')}[1]",
            lambda: f"{e('str')}.encode({pick('', repr('ascii') + ', ' + repr('replace'), repr('utf-16-le'))}).hex()",
            lambda: f"{e('str')}.{pick('removeprefix', 'removesuffix', 'strip', 'lstrip')}({e('str')})",
            lambda: f"max({e('strs')}, default={e('str')})",
            lambda: f"{e('str')}.translate({{97: {pick('None', repr('Z'), '98')}, 'x': 'y'}})" if self.chance(0.3) else f"{e('str')}.translate(str.maketrans('ab', 'xy', 'c'))",
        )()

    def make_ints(self, e):
        pick, small = self.pick, self.small
        return pick(
            lambda: f"[{e('int')}, *{e(pick('ints', 'tuple', 'set'))}]",
            lambda: f"({e('ints')} + {e('ints')})",
            lambda: f"({e('ints')} * {pick('0', '1', '2', '-1')})",
            lambda: f"[v {pick('+', '*', '-', '%', '//')} {e('int')} for v in {e('ints')} if v != {e('int')}]",
            lambda: f"[v + u for v in {e('ints')} for u in range({pick('2', '3', 'v % 3')})][:9]",
            lambda: f"{e('ints')}[{pick('', small(), e('int'))}:{pick('', small(), e('int'))}{pick('', ':-1', ':2')}]",
            lambda: f"sorted({e('ints')}, reverse={e('bool')})",
            lambda: f"sorted({e('ints')}, key=lambda v: {pick('-v', 'v % 3', 'abs(v)', '(v % 2, -v)')})",
            lambda: f"list(range({small()}, {pick(small(), '9', '-4')}, {pick('1', '-1', '2', small())}))",
            lambda: f"list(map(lambda v, k={small()}: v - k, {e('ints')}))",
            lambda: f"list(filter({pick('None', 'lambda v: v % 2', 'bool')}, {e('ints')}))",
            lambda: f"[a {pick('*', '-')} b for a, b in zip({e('ints')}, {e('ints')})]",
            lambda: f"[i * v for i, v in enumerate({e('ints')}, {small()})]",
            lambda: f"list(reversed({e('ints')}))",
            lambda: f"list({e('dict')}.values())",
            lambda: f"sorted({e('set')})",
            lambda: f"list({e('set')})",
            lambda: f"{e('ints')}.copy()",
            lambda: f"[len(v) for v in {e('strs')}]",
            lambda: f"[*{e('ints')}, *{e('set')}]",
        )()

    def make_strs(self, e):
        pick = self.pick
        return pick(
            lambda: f"{e('str')}.split({pick('', repr('X'), repr(' '), e('str'), 'None, 1', repr('a') + ', 1')})",
            lambda: f"{e('str')}.{pick('splitlines()', 'rsplit(None, 1)', 'rsplit(' + repr('X') + ')')}",
            lambda: f"({e('strs')} + {e('strs')})",
            lambda: f"list({e(pick('str', 'dict'))})",
            lambda: f"sorted({e('strs')}{pick('', ', key=len', ', key=str.lower', ', reverse=True')})",
            lambda: f"[v{pick('.upper()', ' * 2', '[::-1]', '')} for v in {e('strs')} if {pick('v', 'len(v) > 1', e('bool'))}]",
            lambda: f"[str(v) for v in {e('ints')}]",
            lambda: f"list(map(str, {e(pick('ints', 'tuple', 'set'))}))",
            lambda: f"[f'{{k}}={{v}}' for k, v in {e('dict')}.items()]",
            lambda: f"{e('strs')}[{pick('', '1', '-1')}:{pick('', '2', '-1')}]",
        )()

    def make_dict(self, e):
        pick = self.pick
        return pick(
            lambda: "{" + f"{e('str')}: {e('int')}, {e('str')}: {e('int')}" + "}",
            lambda: "{" + f"**{e('dict')}, {e('str')}: {e('int')}" + "}",
            lambda: f"({e('dict')} | {e('dict')})",
            lambda: "{" + f"k: {pick('len(k)', 'hash(k) % 7', e('int'))} for k in {e('strs')}" + "}",
            lambda: "{" + f"v: k for k, v in {e('dict')}.items()" + "}" if self.chance(0.2) else f"dict({e('dict')})",
            lambda: f"dict(zip({e('strs')}, {e('ints')}))",
            lambda: f"dict.fromkeys({e('strs')}, {e('int')})",
            lambda: f"{e('dict')}.copy()",
            lambda: f"dict(sorted({e('dict')}.items(), key=lambda kv: {pick('kv[1]', 'kv', '(-kv[1], kv[0])')}))",
            lambda: f"dict({e('dict')}, a={e('int')})",
        )()

    def make_tuple(self, e):
        pick = self.pick
        return pick(
            lambda: f"({e('int')}, {e('str')})",
            lambda: f"({e('int')}, {e('str')}, *{e('ints')})",
            lambda: f"({e('tuple')} + ({e('int')},))",
            lambda: f"tuple({e(pick('ints', 'strs', 'set'))})",
            lambda: f"({e('tuple')} if {e('bool')} else {e('tuple')})",
            lambda: f"{e('tuple')}[{pick('', '0', '-2')}:{pick('', '2')}]",
            lambda: f"({e('int')}, {e('str')}, {self.any(e)})",
            lambda: f"divmod({e('int')}, {e('int')})",
        )()

    def make_set(self, e):
        pick = self.pick
        return pick(
            lambda: f"({e('set')} {pick('|', '&', '-', '^')} {e('set')})",
            lambda: f"set({e(pick('ints', 'strs', 'str', 'tuple', 'dict'))})",
            lambda: "{" + f"v {pick('% 5', '// 2', '* 1')} for v in {e('ints')}" + "}",
            lambda: f"frozenset({e('ints')})",
            lambda: f"{e('set')}.{pick('union', 'intersection', 'difference', 'symmetric_difference')}({e(pick('ints', 'set', 'tuple'))})",
            lambda: "{" + f"{e('int')}, *{e('ints')}" + "}",
        )()

    def make_opt(self, e):
        return self.pick(
            lambda: f"({e('int')} if {e('bool')} else None)",
            lambda: f"{e('dict')}.get({e('str')})",
            lambda: f"next(iter({e('ints')}), None)",
            lambda: f"({e('bool')} or None)",
        )()

    def make_bytes(self, e):
        return self.pick(lambda: f"{e('str')}.encode()", lambda: f"bytes([{self.pick('65', '0', '255')}])", lambda: f"({e('bytes')} + {e('bytes')})")()

    # --- statements ---

    def cut(self, kind, text):
        """Keeps a value that is made in a loop from growing."""
        if not self.loops:
            return text
        if kind == "int":
            return f"({text}) % {self.pick('1000003', '97', '2**61', '9223372036854775783')}"
        if kind in ("str", "ints", "strs", "tuple"):
            return f"({text})[:12]"
        return text

    def block(self, depth, pad):
        saved = dict(self.env)
        out = []
        for _ in range(self.rng.randrange(1, 3)):
            out += [pad + line for line in self.statement(depth)]
        # A name bound in a branch may be unbound after it: rarely read.
        if not self.chance(0.06):
            self.env = {n: k for n, k in self.env.items() if saved.get(n) == k}
        return out

    def assign(self):
        pick = self.pick
        known = list(self.env)
        if known and self.chance(0.4):
            name = pick(*known)
            kind = self.env[name]
            if kind in ("int", "float", "str", "ints", "strs", "tuple", "set", "dict") and self.chance(0.6):
                op = {"int": pick("+=", "-=", "^=", "|=", "//=", "%="), "float": pick("+=", "-=", "*=", "/="), "set": pick("|=", "&=", "-=", "^="), "dict": "|="}.get(kind, "+=")
                if kind in ("str", "ints", "strs", "tuple") and self.loops:
                    return [f"{name} {op} {self.expr(kind, 2)}[:2]"]
                return [f"{name} {op} {self.expr(kind, 1)}"]
            if self.chance(0.8):
                return [f"{name} = {self.cut(kind, self.expr(kind))}"]
        kind = pick(*KINDS)
        name = pick("a", "b", "c", "d", "x", "y", "z") if self.chance(0.8) else self.name("v")
        if name in getattr(self, "kept", ()):
            return ["pass"]
        text = self.cut(kind, self.expr(kind))
        self.env[name] = kind
        return [f"{name} = {text}"]

    def mutate(self):
        """A statement that changes a container in place."""
        pick, expr = self.pick, self.expr
        found = [(n, k) for n, k in self.env.items() if k in ("ints", "strs", "dict", "set")]
        if not found:
            return self.assign()
        name, kind = pick(*found)
        item = {"ints": "int", "strs": "str"}.get(kind, "int")
        if kind in ("ints", "strs"):
            return [pick(
                lambda: f"{name}.append({expr(item)})",
                lambda: f"{name}.extend({expr(kind)}[:3])",
                lambda: f"{name}.insert({self.small()}, {expr(item)})",
                lambda: f"{name}.pop({pick('', '0', '-1', self.small())})",
                lambda: f"{name}.remove({expr(item)})",
                lambda: f"{name}.{pick('sort()', 'reverse()', 'clear()', 'sort(reverse=True)', 'sort(key=str)')}",
                lambda: f"{name}[{self.small()}] = {expr(item)}",
                lambda: f"{name}[{pick('', '1', '0')}:{pick('', '2', '-1')}] = {expr(kind)}[:3]",
                lambda: f"del {name}[{pick('0', '-1', '1:', ':1', '::2')}]",
                lambda: f"{name}[{self.small()}] {pick('+=', '*=')} {pick('1', '2', expr(item, 2))}",
                lambda: f"{name} *= {pick('0', '1', '2')}" if not self.loops else f"{name}.reverse()",
            )()]
        if kind == "dict":
            return [pick(
                lambda: f"{name}[{expr('str')}] = {expr('int')}",
                lambda: f"{name}[{pick(repr('a'), repr('b'))}] += {expr('int')}",
                lambda: f"{name}.setdefault({expr('str')}, {expr('int')})",
                lambda: f"{name}.update({expr('dict')})",
                lambda: f"{name}.pop({pick(repr('a'), repr('z'))})",
                lambda: f"del {name}[{pick(repr('a'), repr('key'))}]",
                lambda: f"{name}.{pick('clear()', 'popitem()')}",
                lambda: f"{name} |= {expr('dict')}",
            )()]
        return [pick(
            lambda: f"{name}.{pick('add', 'discard', 'remove')}({expr('int')})",
            lambda: f"{name}.update({expr('ints')})",
            lambda: f"{name} {pick('|=', '&=', '-=', '^=')} {expr('set')}",
            lambda: f"{name}.{pick('pop()', 'clear()')}",
        )()]

    def show(self):
        names = sorted(self.env)
        if names and self.chance(0.6):
            return [f"print({', '.join(self.rng.sample(names, min(len(names), 3)))})"]
        return [f"print({self.expr(self.pick(*KINDS))}, {self.expr(self.pick(*KINDS))}{self.pick('', '', ', sep=' + repr('|'))})"]

    def statement(self, depth=0):
        roll = self.rng.random()
        inner = "    "
        if depth > 2 or roll < 0.34:
            return self.assign()
        if roll < 0.46:
            return self.mutate()
        if roll < 0.54:
            return self.show()
        if roll < 0.61:
            out = [f"if {self.expr('bool')}:"] + self.block(depth + 1, inner)
            if self.chance(0.3):
                out += [f"elif {self.expr('bool')}:"] + self.block(depth + 1, inner)
            return out + (["else:"] + self.block(depth + 1, inner) if self.chance(0.5) else [])
        if roll < 0.70:
            return self.loop(depth)
        if roll < 0.80:
            return self.guarded(depth)
        if roll < 0.83:
            name = self.pick(*self.env) if self.env else None
            if name is None:
                return self.assign()
            kind = self.env[name]
            alias = self.name("alias")
            self.env[alias] = kind
            return [f"{alias} = {name}"]
        if roll < 0.87:
            names = [self.pick("a", "b", "c"), self.name("u")]
            for n in names:
                self.env[n] = "int"
            return [f"{', '.join(names)} = {self.expr('int')}, {self.expr('int')}"]
        if roll < 0.90:
            first, rest = self.name("h"), self.name("r")
            self.env[first], self.env[rest] = "int", "ints"
            return [f"{first}, *{rest} = {self.expr('ints')}"]
        if roll < 0.92 and self.env and not self.chance(0.5):
            name = self.pick(*self.env)
            del self.env[name]
            return [f"del {name}"]
        if roll < 0.95:
            return [f"assert {self.expr('bool')}{self.pick('', ', ' + self.expr('str'))}"]
        if self.loops and roll < 0.98:
            return [f"if {self.expr('bool')}:", inner + self.pick("break", "continue")]
        if roll < 0.985:
            return [f"raise {self.pick('ValueError', 'IndexError', 'KeyError', 'Fail')}({self.expr(self.pick('int', 'str'))})"]
        if self.generator:
            return [f"yield {self.expr('int')}"]
        return [f"if {self.expr('bool')}:", inner + f"return {self.expr(self.pick(*KINDS))}"]

    def loop(self, depth):
        inner = "    "
        pick = self.pick
        saved = dict(self.env)
        self.loops += 1
        if self.chance(0.3):
            fuel = self.name("n")
            body = self.block(depth + 1, inner)
            out = [f"{fuel} = {self.rng.randrange(5)}", f"while {fuel} > 0:", f"{inner}{fuel} -= 1"] + body
        else:
            form = pick("range", "range", "ints", "str", "items", "enumerate", "zip", "edge", "strs", "set")
            first, second = self.name("i"), self.name("j")
            target, source, kinds = {
                "range": (first, f"range({pick('0', '1', '3', '-2')}, {pick('4', '5', '2')}{pick('', '', ', 2', ', -1')})", {first: "int"}),
                "ints": (first, f"{self.expr('ints')}[:5]", {first: "int"}),
                "strs": (first, f"{self.expr('strs')}[:5]", {first: "str"}),
                "set": (first, f"{self.expr('set')}", {first: "int"}),
                "str": (first, f"{self.expr('str')}[:5]", {first: "str"}),
                "items": (f"{first}, {second}", f"{self.expr('dict')}.items()", {first: "str", second: "int"}),
                "enumerate": (f"{first}, {second}", f"enumerate({self.expr('strs')}[:4], {self.small()})", {first: "int", second: "str"}),
                "zip": (f"{first}, {second}", f"zip({self.expr('ints')}[:4], {self.expr('str')}[:4])", {first: "int", second: "str"}),
                "edge": (first, "range(9223372036854775805, 9223372036854775809)", {first: "int"}),
            }[form]
            self.env.update(kinds)
            out = [f"for {target} in {source}:"] + self.block(depth + 1, inner)
        self.loops -= 1
        self.env = {n: k for n, k in self.env.items() if n in saved and saved[n] == k}
        if self.chance(0.2):
            out += ["else:"] + self.block(depth + 1, inner)
        return out

    def guarded(self, depth):
        inner = "    "
        pick = self.pick
        out = ["try:"] + self.block(depth + 1, inner)
        handled = self.chance(0.85)
        if handled:
            out += [f"except {pick('ZeroDivisionError', 'IndexError', '(ValueError, TypeError)', 'Exception', 'LookupError', 'Fail')} as err:"]
            out += [f"{inner}print({pick('repr(err)', 'type(err).__name__, err', 'err.args')})"] + self.block(depth + 1, inner)
            if self.chance(0.12):
                out += [inner + pick("raise", "raise Fail(1) from err", "raise KeyError('again')")]
            if self.chance(0.3):
                out += ["except Exception as err:", f"{inner}print('other', repr(err), repr(err.__context__))"]
            if self.chance(0.3):
                out += ["else:"] + self.block(depth + 1, inner)
        if not handled or self.chance(0.35):
            out += ["finally:"] + self.block(depth + 1, inner)
        return out

    def body(self, count, kinds):
        """The body of a function whose parameters are `p0`, `p1`, … of these kinds, and its `return`."""
        outer, loops = self.env, self.loops
        self.env, self.loops = {f"p{i}": k for i, k in enumerate(kinds)}, 0
        out = []
        for _ in range(count):
            out += self.statement()
        out.append(f"return {self.expr(self.pick('int', 'int', *KINDS))}")
        self.env, self.loops = outer, loops
        return out
