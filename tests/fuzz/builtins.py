"""Calls of everything the stubs declare, under CPython and under stelp, compared line by line.

    python3.11 tests/fuzz/builtins.py --stelp target/release/stelp --seed 1 --calls 8 [--only str,math] [--batch 400]

Every function, constructor, method and attribute of `transpiler/src/stubs/*.pyi` gets `--calls` calls with generated
arguments: right and wrong counts, right and wrong types, edge values, keywords. The stubs are read from the files, so a
new module is covered as soon as it is declared. A batch is one program; a call that vetting refuses is taken out and
counted, one that ends the run as not supported is skipped and counted. What differs is printed as one call; the exit
code is 1 then. The same seed makes the same calls.
"""
import argparse
import ast
import collections
import importlib
import itertools
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
STUBS = ROOT / "transpiler/src/stubs"

PRELUDE = '''
class Idx:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n
    def __repr__(self):
        return f"Idx({self.n!r})"
class Flt:
    def __float__(self):
        return 2.5
    def __repr__(self):
        return "Flt()"
class Obj:
    def __repr__(self):
        return "Obj()"
class Seq:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError("done")
        return i * 10
    def __repr__(self):
        return "Seq()"
class Bad:
    def __eq__(self, other):
        raise ValueError("bad eq")
    def __hash__(self):
        return 7
    def __repr__(self):
        return "Bad()"
async def coro():
    return 5
async def agen():
    yield 1
def plain(text):
    parts = text.split(" at 0x")
    return parts[0] + "".join(" at ADDR" + p.lstrip("0123456789abcdef") for p in parts[1:])
def show(x, depth=0):
    name = type(x).__name__
    if isinstance(x, (int, float, complex, str, bytes, bytearray, type(None), range, slice, type)):
        return name + " " + plain(repr(x))
    if depth < 3 and isinstance(x, (list, tuple)):
        return name + " [" + ", ".join([show(y, depth + 1) for y in x[:30]]) + "]"
    if isinstance(x, (set, frozenset)):
        # The order of None and of objects depends on addresses.
        return name + " " + ", ".join(sorted(show(y, depth + 1) for y in x))
    if depth < 3 and name in ITERATORS:
        out = []
        try:
            for y in x:
                out.append(show(y, depth + 1))
                if len(out) > 20:
                    break
        except Exception as e:
            out.append(type(e).__name__ + " " + str(e))
        return name + " <" + ", ".join(out) + ">"
    return name + " " + plain(repr(x))
ITERATORS = {"generator", "map", "filter", "zip", "enumerate", "reversed", "list_iterator", "tuple_iterator", "str_ascii_iterator", "str_iterator", "set_iterator",
    "dict_keyiterator", "dict_valueiterator", "dict_itemiterator", "range_iterator", "longrange_iterator", "bytes_iterator", "bytearray_iterator", "memory_iterator",
    "list_reverseiterator", "dict_reversekeyiterator", "dict_reversevalueiterator", "dict_reverseitemiterator", "callable_iterator", "iterator", "chain", "count", "cycle",
    "repeat", "accumulate", "compress", "dropwhile", "takewhile", "filterfalse", "groupby", "islice", "pairwise", "permutations", "combinations",
    "combinations_with_replacement", "product", "starmap", "zip_longest", "_tee", "_grouper", "_deque_iterator", "_deque_reverse_iterator"}
def run(n, row):
    receiver = None
    try:
        receiver, f, args, kw = row()
        print(n, show(f(*args, **kw)))
    except (Exception, SystemExit) as e:
        print(n, type(e).__name__, plain(str(e)))
    if receiver is not None:
        print(n, "then", show(receiver))
def direct(n, f):
    try:
        print(n, show(f()))
    except (Exception, SystemExit) as e:
        print(n, type(e).__name__, plain(str(e)))
def table(start, rows):
    for n, row in rows:
        if n >= start:
            run(n, row)
start = int(input())
'''

INTS = ["0", "1", "2", "3", "-1", "-2", "5", "10", "16", "255", "256", "-256", "True", "False", "2**63 - 1", "-2**63", "2**63", "2**64", "10**20", "-10**20", "Idx(2)"]
SMALL = ["0", "1", "2", "3", "-1", "-2", "5", "True", "Idx(2)"]
FLOATS = ["0.0", "-0.0", "1.0", "1.5", "-2.5", "0.1", "2.675", "1e16", "1e300", "1e-320", "float('inf')", "float('-inf')", "float('nan')", "123456.789", "Flt()"]
STRS = ["''", "'a'", "'abc'", "'Hello World'", "' x\\ty\\n'", "'12'", "'-5'", "'1.5'", "'\u00e9\u00df'", "'\U0001f600'", "'aXbXc'", "'\\x00'", "'abcabc'", "'TITLE Case'", "'a,b,,c'",
        "'{} {x}'", "'\u0130\u01c5'", "'%s'"]
BYTES = ["b''", "b'a'", "b'abc'", "b'Hello World'", "b'\\xff\\x00'", "b'12'", "bytearray(b'abc')", "memoryview(b'abc')", "b'a,b'", "b' x '"]
LISTS = ["[]", "[1]", "[3, 1, 2]", "[1, 2.5, True]", "['b', 'a']", "[[1], [2]]", "[None]", "['a', 1]"]
TUPLES = ["()", "(1,)", "(1, 2)", "('a', 'b', 'c')", "(2, 1)"]
DICTS = ["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'x': 1, 'a': 2}"]
SETS = ["set()", "{1, 2}", "{'a', 'b'}", "frozenset({1})", "frozenset()"]
ITERABLES = LISTS + TUPLES + DICTS + SETS + ["range(4)", "range(0)", "'ab'", "b'ab'", "iter([1, 2])", "(i for i in (3, 4))", "Seq()", "{1: 2}.items()", "{1: 2}.keys()", "map(str, [1, 2])",
                                            "zip([1], [2])", "[('a', 1), ('b', 2)]", "[(1, 2), (3, 4)]"]
CALLS = ["len", "str", "abs", "int", "repr", "list", "bool", "lambda *a: a", "lambda x: x", "lambda x, y: (x, y)", "lambda: 5", "None", "str.upper", "lambda x: -x", "lambda x: 1 // 0"]
OTHER = ["None", "object", "int", "len", "Obj()", "Bad()", "...", "1j", "(1+2j)", "slice(1, 3)", "range(3)", "NotImplemented", "ValueError('x')", "ValueError"]
SPECS = ["''", "'d'", "'.2f'", "'>10'", "'x'", "'#x'", "'08.3f'", "'+'", "','", "'e'", "'s'", "'q'", "'*^9'", "'%'", "'c'", "'_b'", "'.3'", "'g'", "'=+10'", "'n'"]
GROUPS = [INTS, FLOATS, STRS, BYTES, LISTS, TUPLES, DICTS, SETS, ITERABLES, CALLS, OTHER]

BY_NAME = {
    "key": CALLS, "function": CALLS, "func": CALLS, "predicate": CALLS, "default_factory": CALLS, "fget": CALLS, "fset": CALLS,
    "encoding": ["'utf-8'", "'ascii'", "'latin-1'", "'UTF8'", "'utf-16'", "'nope'", "''"], "errors": ["'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'nope'"],
    "format_spec": SPECS, "spec": SPECS, "byteorder": ["'big'", "'little'", "'middle'"], "format": ["'B'", "'b'", "'c'", "'H'", "'i'", "'@B'", "'Z'"],
    "class_or_tuple": ["int", "(int, str)", "object", "(int, (str, list))", "int | str", "()"], "cls": ["int", "bool", "ValueError", "object"],
    "maxsplit": SMALL, "count": SMALL, "width": ["0", "1", "5", "10", "20", "-3", "Idx(8)", "2**64"], "fillchar": ["'*'", "' '", "b'*'", "'ab'", "''"],
    "ndigits": ["0", "1", "2", "-1", "-2", "20", "None", "400", "-400"], "base": ["0", "2", "8", "10", "16", "36", "37", "1", "-1"], "sep": ["' '", "','", "''", "b','", "None", "'X'"],
    "index": SMALL + ["2**64", "-2**64"], "name": ["'real'", "'upper'", "'nope'", "'append'"], "signed": ["True", "False"], "strict": ["True", "False"],
    "ndim": SMALL, "r": SMALL, "n": SMALL, "repeat": SMALL[:4], "times": SMALL, "maxlen": SMALL + ["None"], "k": SMALL,
}
# Where large ints would take CPython minutes or gigabytes.
HEAVY = re.compile(r"pow|lshift|comb|perm|factorial|permut|product|combin|repeat|mul|isqrt|ldexp|random|sleep|wait|range|recursion|exp|indent|width|rotate|deque|fact")
# What has no comparable result, or acts on the process.
SKIP = {
    "builtins.id", "builtins.input", "builtins.exit", "builtins.quit", "sys.setrecursionlimit", "builtins.print", "builtins.super", "builtins.hash", "object.__hash__", "sys.stdin",
    "builtins.breakpoint", "builtins.vars", "builtins.dir",
    # Counts what the interpreter itself registered.
    "abc.get_cache_token",
    # CPython looks at the arguments only when the result is awaited: docs/divergences.md.
    "async_generator.athrow",
}
SKIP_MODULES = {"asyncio", "collections_abc", "time", "random", "datetime", "__future__"}

RECEIVERS = {
    "int": INTS[:-1], "float": FLOATS[:-1], "complex": ["0j", "1+2j", "-1.5j", "complex('inf')", "complex('nan')"], "bool": ["True", "False"], "str": STRS, "bytes": BYTES[:6] + ["b'Abc dEf'", "b'\\t1 2\\n'"],
    "bytearray": ["bytearray()", "bytearray(b'abc')", "bytearray(b'Hello World')", "bytearray(range(5))"], "memoryview": ["memoryview(b'abc')", "memoryview(bytearray(b'xyz'))", "memoryview(b'')"],
    "list": LISTS, "tuple": TUPLES, "dict": DICTS, "set": SETS[:3], "frozenset": ["frozenset()", "frozenset({1, 2})", "frozenset('ab')"],
    "range": ["range(0)", "range(5)", "range(2, 10, 3)", "range(5, 0, -1)"], "slice": ["slice(3)", "slice(1, 5)", "slice(None, None, -1)", "slice('a')", "slice(0, 10, 0)"],
    "enumerate": ["enumerate('ab')"], "filter": ["filter(None, [0, 1])"], "map": ["map(str, [1])"], "reversed": ["reversed([1, 2])"], "zip": ["zip([1], [2])"],
    "generator": ["(i for i in range(3))", "(i for i in ())"], "dict_keys": ["{1: 2, 'a': 3}.keys()", "{}.keys()"], "dict_values": ["{1: 2}.values()"], "dict_items": ["{1: 2, 'a': 3}.items()", "{}.items()"],
    "object": ["5", "'a'", "1.5", "None", "[1]", "(1, 2)", "{1: 2}", "{1}", "range(3)", "b'a'", "bytearray(b'a')", "1j", "frozenset({1})", "slice(1)", "True", "..."],
    "BaseException": ["ValueError('x')", "KeyError(1)", "Exception()", "OSError(2, 'no')", "StopIteration(5)"], "ImportError": ["ImportError('m', name='n')", "ImportError()"],
    "UnicodeDecodeError": ["UnicodeDecodeError('utf-8', b'ab', 0, 1, 'bad')", "UnicodeDecodeError('x', b'', 5, 9, '')"],
    "UnicodeEncodeError": ["UnicodeEncodeError('ascii', 'h\\xe9', 1, 2, 'bad')"], "UnicodeTranslateError": ["UnicodeTranslateError('abc', 0, 2, 'bad')", "UnicodeTranslateError('abc', 1, 2, 'x')"],
    "type": ["int", "bool", "ValueError"],
    "_lru_cache_wrapper": ["functools.lru_cache(maxsize=2)(len)", "functools.lru_cache(str)", "functools.cache(repr)"],
    "CacheInfo": ["functools.lru_cache(maxsize=2)(len).cache_info()", "functools.cache(len).cache_info()"],
    "KeyWrapper": ["functools.cmp_to_key(lambda a, b: a - b)(3)"],
    "_generic_function": ["functools.singledispatch(lambda x: x)"],
    "Field": ["dataclasses.field()", "dataclasses.field(default=1, repr=False)", "dataclasses.field(default_factory=list, kw_only=True)"],
    "InitVar": ["dataclasses.InitVar[int]", "dataclasses.make_dataclass('P', ['x', 'y'])(1, 2)"],
    "EnumType": ["enum.FlagBoundary", "enum.EnumCheck", "enum.Enum('Color', 'RED GREEN')", "enum.IntFlag('Access', 'R W')"],
    "Enum": ["enum.STRICT", "enum.UNIQUE", "enum.Enum('Color', 'RED GREEN').RED", "enum.IntFlag('Access', 'R W').W"],
    "Flag": ["enum.Flag('Access', 'R W').R", "enum.IntFlag('Access', 'R W')(3)"],
    "_GeneratorContextManager": ["contextlib.contextmanager(lambda: (i for i in (1, 2)))()"],
    "TextIO": ["sys.stdout"],
    "BaseExceptionGroup": ["ExceptionGroup('m', [ValueError(1), KeyError(2)])", "BaseExceptionGroup('m', [ExceptionGroup('n', [OSError(1, 'x')])])"],
    "coroutine": ["coro()"], "async_generator": ["agen()"],
    "ABCMeta": ["collections.abc.Sized", "contextlib.AbstractContextManager"],
}


class Entry:
    """One declared thing: `module.name` or `type.name`, and how to call it."""

    def __init__(self, name, kind, args, module, owner=None, on_type=False):
        self.name, self.kind, self.args, self.module, self.owner, self.on_type = name, kind, args, module, owner, on_type


def declared(only):
    """Every entry of every stub, in the order of the files."""
    entries, bases = [], {}
    for path in sorted(STUBS.glob("*.pyi")):
        module = path.stem
        public = "builtins" if module == "exceptions" else module
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                entries.append(Entry(f"{public}.{node.name}", "function", node.args, public))
            elif isinstance(node, ast.ClassDef):
                bases[node.name] = [ast.unparse(base) for base in node.bases]
                line = path.read_text().splitlines()[node.lineno - 1]
                internal = "# type:" in line
                constructor = ast.arguments([], [], None, [], [], None, [])
                for item in node.body:
                    if not isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
                        continue
                    marks = {ast.unparse(mark) for mark in item.decorator_list}
                    if item.name == "__init__":
                        constructor = without_self(item.args)
                        continue
                    kind = "attribute" if marks & {"property", "cached_property"} else "method"
                    static = bool(marks & {"staticmethod", "classmethod"})
                    args = item.args if "staticmethod" in marks else without_self(item.args)
                    entries.append(Entry(f"{node.name}.{item.name}", kind, args, public, node.name, static))
                if not internal:
                    entries.append(Entry(f"{public}.{node.name}", "class", constructor, public, node.name))
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                entries.append(Entry(f"{public}.{node.target.id}", "constant", None, public))
    entries = [e for e in entries if e.name not in SKIP and e.module not in SKIP_MODULES]
    if only:
        entries = [e for e in entries if e.module in only or e.owner in only or e.name in only]
    return entries


def without_self(args):
    copy = ast.arguments(list(args.posonlyargs), list(args.args), args.vararg, list(args.kwonlyargs), args.kw_defaults, args.kwarg, list(args.defaults))
    if copy.posonlyargs:
        copy.posonlyargs.pop(0)
    elif copy.args:
        copy.args.pop(0)
    return copy


class Maker:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.receivers = {}

    def value(self, parameter, heavy):
        """An expression for a parameter: mostly of its kind, sometimes of any."""
        rng = self.rng
        name = parameter.arg
        kind = ast.unparse(parameter.annotation) if parameter.annotation else "Any"
        if rng.random() < 0.12:
            pool = rng.choice(GROUPS)
        elif name in BY_NAME and rng.random() < 0.85:
            pool = BY_NAME[name]
        elif kind == "int":
            pool = INTS
        elif kind in ("float", "complex", "number"):
            pool = FLOATS + INTS
        elif kind in ("str", "Optional[str]"):
            pool = STRS
        elif kind in ("bytes", "Optional[bytes]"):
            pool = BYTES
        elif kind.startswith(("Iter", "Sequence", "Collection")):
            pool = ITERABLES
        elif kind.startswith(("list", "List")):
            pool = LISTS
        elif kind.startswith(("dict", "Dict", "Mapping")):
            pool = DICTS
        elif kind.startswith(("tuple", "Tuple")):
            pool = TUPLES
        elif kind.startswith("Callable"):
            pool = CALLS
        elif kind == "bool":
            pool = ["True", "False", "0", "1"]
        else:
            pool = rng.choice(GROUPS)
        if pool is INTS and heavy:
            pool = SMALL
        return rng.choice(pool) if not heavy else self.light(pool)

    def light(self, pool):
        """No value that makes a heavy function run for minutes."""
        for _ in range(20):
            found = self.rng.choice(pool)
            if "**" not in found and "e300" not in found and "e16" not in found:
                return found
        return "1"

    def arguments(self, entry):
        """Positional expressions and keyword pairs."""
        rng, args = self.rng, entry.args
        heavy = bool(HEAVY.search(entry.name))
        positional = args.posonlyargs + args.args
        required = len(positional) - len(args.defaults)
        count = rng.randint(required, len(positional)) if positional else 0
        values = [self.value(parameter, heavy) for parameter in positional[:count]]
        keywords = []
        # Some by keyword, from the end.
        while values and len(values) > len(args.posonlyargs) and rng.random() < 0.2:
            keywords.insert(0, (positional[len(values) - 1].arg, values.pop()))
        if args.vararg:
            values += [self.value(args.vararg, heavy) for _ in range(rng.randint(0, 3))]
            if len(values) > len(positional):
                keywords = []
        for parameter, default in zip(args.kwonlyargs, args.kw_defaults):
            if default is None or rng.random() < 0.35:
                keywords.append((parameter.arg, self.value(parameter, heavy)))
        if args.kwarg and rng.random() < 0.5:
            keywords.append((rng.choice(["x", "a", "b"]), self.value(args.kwarg, heavy)))
        wrong = rng.random()
        if wrong < 0.05:
            values.append("1")
        elif wrong < 0.09 and values:
            values.pop()
        elif wrong < 0.12:
            keywords.append(("zzz", "1"))
        seen = {}
        for key, value in keywords:
            seen[key] = value
        return values, list(seen.items())

    def instances(self, entry, classes):
        """Expressions for instances of a type: from the table, or what its constructor makes under CPython."""
        owner = entry.owner
        if owner in RECEIVERS:
            return RECEIVERS[owner]
        if owner in self.receivers:
            return self.receivers[owner]
        found = []
        maker = classes.get(owner)
        if maker is not None:
            scope = environment()
            for _ in range(300):
                values, keywords = self.arguments(maker)
                text = f"{maker.name if maker.module != 'builtins' else owner}({', '.join(values + [f'{k}={v}' for k, v in keywords])})"
                if "(" in "".join(values) and "iter(" in text:
                    continue
                try:
                    eval(text, dict(scope))
                except BaseException:
                    continue
                if text not in found:
                    found.append(text)
                if len(found) >= 5:
                    break
        self.receivers[owner] = found
        return found

    def case(self, entry, classes):
        """(receiver or None, callee, values, keywords), expressions all; `None` where no receiver is known."""
        rng = self.rng
        if entry.kind == "constant":
            return None, entry.name.removeprefix("builtins."), None, None
        if entry.kind in ("function", "class"):
            name = entry.name.removeprefix("builtins.")
            values, keywords = self.arguments(entry)
            return None, name, values, keywords
        receivers = self.instances(entry, classes)
        if not receivers:
            return None
        receiver = self.light(receivers) if HEAVY.search(entry.name) else rng.choice(receivers)
        member = entry.name.split(".", 1)[1]
        if entry.kind == "attribute":
            return receiver, member, None, None
        values, keywords = self.arguments(entry)
        if entry.on_type and rng.random() < 0.5:
            owner = entry.owner if entry.module == "builtins" else f"{entry.module}.{entry.owner}"
            return None, f"{owner}.{member}", values, keywords
        if rng.random() < 0.1 and entry.owner in RECEIVERS and entry.owner not in ("generator", "dict_keys", "dict_values", "dict_items", "object", "type"):
            return None, f"{entry.owner}.{member}", [receiver] + values, keywords
        return receiver, member, values, keywords


def environment():
    scope = {}
    exec(PRELUDE.replace("start = int(input())", ""), scope)
    for path in STUBS.glob("*.pyi"):
        name = path.stem
        if name not in ("builtins", "exceptions"):
            try:
                module = importlib.import_module(name)
            except ImportError:
                continue
            scope[name.split(".")[0]] = sys.modules[name.split(".")[0]]
            del module
    return scope


def spell(case):
    """The call as a program writes it."""
    receiver, callee, values, keywords = case
    head = f"({receiver}).{callee}" if receiver is not None else callee
    if values is None:
        return head
    return f"{head}({', '.join(values + [f'{k}={v}' for k, v in keywords])})"


def program(cases, modules):
    """The text of a batch, and the line of each case."""
    lines = [f"import {module}" for module in sorted(modules)] + PRELUDE.strip("\n").split("\n")
    where = {}
    rows, direct = [], []
    for number, case in cases:
        (direct if number % 4 == 0 or case[2] is None else rows).append((number, case))
    # Rows of a table: the general way to call. In order of their numbers, so that a run can start anywhere.
    for begin in range(0, len(rows), 40):
        lines.append(f"def rows_{begin}():")
        lines.append("    return [")
        for number, (receiver, callee, values, keywords) in rows[begin : begin + 40]:
            args = "(" + "".join(f"{value}, " for value in values) + ")"
            named = "{" + ", ".join(f"{key!r}: {value}" for key, value in keywords) + "}"
            if receiver is None:
                lines.append(f"        ({number}, lambda: (None, {callee}, {args}, {named})),")
            else:
                lines.append(f"        ({number}, lambda: ((o := {receiver}), o.{callee}, {args}, {named})),")
            where[len(lines)] = number
        lines.append("    ]")
        last = rows[min(begin + 39, len(rows) - 1)][0]
        lines.append(f"if start <= {last}:")
        lines.append(f"    table(start, rows_{begin}())")
    # Calls as written: what inference and the emitter make of them.
    for begin in range(0, len(direct), 20):
        lines.append(f"def direct_{begin}():")
        for number, case in direct[begin : begin + 20]:
            lines.append(f"    if start <= {number + DIRECT}: direct({number + DIRECT}, lambda: {spell(case)})")
            where[len(lines)] = number
        lines.append(f"direct_{begin}()")
    return "\n".join(lines) + "\n", where


# Numbers of direct calls come after those of tables, so that output order is number order.
DIRECT = 1_000_000


def plainer(text):
    """Without what depends on how the fuzzer calls: names of nested functions, and the class in front of a method's name,
    which CPython leaves out where it is called through a bound method with keywords in a dict."""
    text = re.sub(r"(rows|direct)_\d+\.<locals>\.(<lambda>\.<locals>\.)?", "", text)
    # A bound method of an exception is named after the class of the exception, the same method called at once is not.
    text = re.sub(r"\b\w+\.(with_traceback\(\))", r"\1", text)
    return re.sub(r"\b\w+\.(\w+\(\) takes no keyword arguments)", r"\1", text)


def lines_by_number(text):
    out = collections.defaultdict(list)
    for line in text.removesuffix("\n").split("\n"):
        number, _, rest = line.partition(" ")
        if number.isdigit():
            out[int(number) % DIRECT].append(rest)
        elif out:
            last = next(reversed(out))
            out[last].append(line)
    return out


class Runner:
    def __init__(self, options):
        self.stelp, self.folder = options.stelp, tempfile.mkdtemp(prefix="fuzz-")
        self.refused = collections.Counter()
        self.unsupported = collections.Counter()
        self.ran = set()
        self.differences = []
        self.timeouts = 0

    def batch(self, cases, names, modules):
        cases = dict(cases)
        path = os.path.join(self.folder, "batch.py")
        for _ in range(60):
            text, where = program(sorted(cases.items()), modules)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            check = subprocess.run([self.stelp, "check", "--format", "json", path], capture_output=True, text=True)
            bad = set()
            if check.returncode != 0:
                for line in refused_lines(check.stdout + check.stderr):
                    if line in where:
                        bad.add(where[line])
            if check.returncode == 0:
                break
            if not bad:
                print("REFUSED AS A WHOLE:", (check.stdout + check.stderr)[:1500])
                return
            for number in bad:
                self.refused[names[number]] += 1
                self.ran.add(names[number])
                del cases[number]
        environment = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8")
        try:
            expected = subprocess.run(["python3.11", path], input="0\n", capture_output=True, text=True, timeout=40, env=environment, encoding="utf-8", errors="replace")
        except subprocess.TimeoutExpired:
            self.timeouts += 1
            print("CPython took too long:", path)
            os.rename(path, path + f".slow{self.timeouts}")
            return
        if expected.returncode != 0:
            print("CPYTHON FAILED:", expected.stderr[-800:])
        wanted = lines_by_number(plainer(expected.stdout))
        got, start, skipped = collections.defaultdict(list), 0, set()
        order = [n for n in sorted(cases) if not (n % 4 == 0 or cases[n][2] is None)] + [n + DIRECT for n in sorted(cases) if n % 4 == 0 or cases[n][2] is None]
        for _ in range(len(cases) + 1):
            try:
                done = subprocess.run([self.stelp, "run", path], input=f"{start}\n".encode(), capture_output=True, timeout=300)
            except subprocess.TimeoutExpired:
                print("STELP TOOK TOO LONG:", path)
                return
            output = done.stdout.decode("utf-8", "replace")
            got.update(lines_by_number(plainer(output)))
            if done.returncode == 0:
                break
            message = done.stderr.decode("utf-8", "replace")
            reached = [int(line.split(" ", 1)[0]) for line in output.split("\n") if line.split(" ", 1)[0].isdigit()]
            later = [n for n in order if n > (reached[-1] if reached else start - 1)]
            if not later:
                break
            stopped = later[0]
            skipped.add(stopped % DIRECT)
            name = names[stopped % DIRECT]
            if done.returncode == 3 and "not supported" in message:
                self.unsupported[name + ": " + message.strip().split("\n")[-1][:110]] += 1
            else:
                self.differences.append((name, spell(cases[stopped % DIRECT]), wanted.get(stopped % DIRECT), f"ENDED {done.returncode}: {message.strip()[-300:]}"))
            start = stopped + 1
        for number, case in sorted(cases.items()):
            self.ran.add(names[number])
            if number in skipped:
                continue
            if wanted.get(number) != got.get(number):
                self.differences.append((names[number], spell(case), wanted.get(number), got.get(number)))


def refused_lines(text):
    """The lines that a refusal names."""
    found = set()
    try:
        data = json.loads(text)
        stack = [data]
        while stack:
            item = stack.pop()
            if isinstance(item, dict):
                if isinstance(item.get("line"), int):
                    found.add(item["line"])
                stack.extend(item.values())
            elif isinstance(item, list):
                stack.extend(item)
    except ValueError:
        for match in re.finditer(r"batch\.py:(\d+):", text):
            found.add(int(match[1]))
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--stelp", default=str(ROOT / "target/release/stelp"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--calls", type=int, default=6, help="calls of each entry")
    parser.add_argument("--batch", type=int, default=400, help="calls in one program")
    parser.add_argument("--only", default="", help="modules, types or entries, separated by commas")
    parser.add_argument("--limit", type=int, default=0, help="at most so many batches")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    every = declared(set())
    classes = {e.owner: e for e in every if e.kind == "class"}
    entries = declared(set(filter(None, options.only.split(","))))
    maker = Maker(options.seed)
    numbered, names, without = [], {}, set()
    for _ in range(options.calls):
        for entry in entries:
            case = maker.case(entry, classes)
            if case is None:
                without.add(entry.name)
                continue
            names[len(names)] = entry.name
            numbered.append((len(names) - 1, case, entry.module))
    maker.rng.shuffle(numbered)
    runner = Runner(options)
    batches = [numbered[at : at + options.batch] for at in range(0, len(numbered), options.batch)]
    for count, batch in enumerate(batches, 1):
        if options.limit and count > options.limit:
            break
        known = {path.stem for path in STUBS.glob("*.pyi")} - {"builtins", "exceptions"} - SKIP_MODULES
        text = " ".join(spell(case) for _, case, _ in batch)
        modules = {module for module in known if f"{module}." in text}
        before = len(runner.differences)
        runner.batch([(number, case) for number, case, _ in batch], names, modules)
        seen = collections.Counter()
        for name, call, wanted, got in runner.differences[before:]:
            seen[name] += 1
            if seen[name] <= 3 or options.verbose:
                print(f"--- {name}\n    {call}\n  CPython: {wanted}\n  stelp:   {got}")
        sys.stdout.flush()
    covered = {e.name for e in entries} & runner.ran
    missing = sorted({e.name for e in entries} - runner.ran)
    print(f"seed {options.seed}: {len(numbered)} calls, {len(covered)} of {len({e.name for e in entries})} entries covered, {len(runner.differences)} differences, "
          f"{sum(runner.refused.values())} refused, {sum(runner.unsupported.values())} not supported")
    if missing:
        print("not covered:", ", ".join(missing))
    if options.verbose:
        for name, count in runner.refused.most_common():
            print("refused", count, name)
        for name, count in runner.unsupported.most_common():
            print("unsupported", count, name)
    return 1 if runner.differences else 0


if __name__ == "__main__":
    sys.exit(main())
