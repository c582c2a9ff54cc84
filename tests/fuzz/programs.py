"""Runs random programs under CPython 3.11 and under `stelp run`, and shrinks what differs.

    python3.11 tests/fuzz/programs.py --programs 2000 [--seed 1] [--only classes,order] [--stelp PATH] [--jobs 2] [--file DIR]

Program k of seed s is the same everywhere. Programs run in batches, one compile each. A difference is run again alone, shrunk
statement by statement, printed, and with `--file` written to a folder as a test case. Programs that `stelp check` refuses are
counted by code. The exit code is 1 where anything differs.
"""

import argparse
import ast
import collections
import concurrent.futures
import hashlib
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

import grammar

REFUSED = 3
ADDRESS = re.compile(r"0x[0-9a-f]+")


def driver(numbers):
    mains = ", ".join(f"({n}, main_{n})" for n in numbers)
    return f'''

def run(number, main):
    print()
    print("#", number)
    try:
        main()
    except Exception as error:
        print("!", type(error).__name__, error)


for number, main in [{mains}]:
    run(number, main)
'''


def whole(programs):
    """One file of several programs: `{number: text}`."""
    return grammar.PRELUDE + "\n\n" + "\n\n".join(programs.values()) + driver(programs)


def sections(out):
    found, current = {}, None
    for line in ADDRESS.sub("0x", out).splitlines():
        if line.startswith("# ") and line[2:].isdigit():
            current = found.setdefault(int(line[2:]), [])
        elif current is not None:
            current.append(line)
    return found


class Bench:
    """Where the two sides run."""

    def __init__(self, stelp, folder):
        self.stelp, self.folder = stelp, folder
        self.env = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1", PYTHONWARNINGS="ignore", STELP_OPT_LEVEL="0", STELP_CACHE_SIZE="300MiB")

    def write(self, text):
        path = os.path.join(self.folder, hashlib.blake2b(text.encode(), digest_size=8).hexdigest() + ".py")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def execute(self, command):
        try:
            done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, env=self.env, timeout=60)
        except subprocess.TimeoutExpired:
            return None, "", "timeout"
        return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")

    def both(self, text):
        path = self.write(text)
        try:
            return self.execute(["python3.11", path]), self.execute([self.stelp, "run", path])
        finally:
            os.unlink(path)

    def refused(self, text):
        """The lines `stelp check` refuses, with their codes; nothing where it accepts."""
        path = self.write(text)
        _, out, _ = self.execute([self.stelp, "check", "--format", "json", path])
        os.unlink(path)
        found = []
        for item in json.loads(out).get("diagnostics", []):
            found.append((item["line"], item["code"]))
        return found

    def differs(self, text):
        """What differs when a file of one program runs, as text; `None` where nothing does."""
        (code, out, err), (other, given, message) = self.both(text)
        if code != 0 or other == REFUSED:
            return None
        if other != 0:
            return f"exit {other}: {message.strip()[-600:]}"
        wanted, got = ADDRESS.sub("0x", out).splitlines(), ADDRESS.sub("0x", given).splitlines()
        if wanted == got:
            return None
        at = next((i for i, (a, b) in enumerate(zip(wanted, got)) if a != b), min(len(wanted), len(got)))
        return f"CPython: {wanted[at:at + 1]}\n  stelp:   {got[at:at + 1]}"


def remove_programs(programs, lines):
    """Drops the programs that hold refused lines; their codes by number."""
    starts, line = [], (grammar.PRELUDE + "\n\n").count("\n") + 1
    for number, text in programs.items():
        starts.append((line, number))
        line += text.count("\n") + 2
    dropped = {}
    for at, code in lines:
        owner = [number for start, number in starts if start <= at]
        if owner:
            dropped.setdefault(owner[-1], code)
    for number in dropped:
        del programs[number]
    return dropped


def check_batch(bench, seed, first, count, only):
    """Runs one batch; gives counts, refused codes and the texts that differ."""
    programs, shapes = {}, {}
    for number in range(first, first + count):
        shapes[number], programs[number] = grammar.program(random.Random(f"{seed}/{number}"), number, only)
    refused = collections.Counter()
    counts = collections.Counter(shapes.values())
    bad = []
    while programs:
        lines = bench.refused(whole(programs))
        if not lines:
            break
        dropped = remove_programs(programs, lines)
        refused.update(dropped.values())
        if not dropped:
            return counts, refused, [("batch", whole(programs), f"refused outside every program: {lines[:3]}")]
    pending = [programs] if programs else []
    while pending:
        group = pending.pop()
        (code, out, err), (other, given, message) = bench.both(whole(group))
        if code is None and other is None and len(group) == 1:
            continue
        wanted, got = sections(out), sections(given)
        if code == 0 and other == 0:
            for number in group:
                if wanted.get(number) != got.get(number):
                    bad.append((shapes[number], whole({number: group[number]}), None))
        elif len(group) == 1:
            number = next(iter(group))
            bad.append((shapes[number], whole(group), f"exit {other} for {code}: {message.strip()[-800:] or err.strip()[-300:]}"))
        else:
            items = list(group.items())
            half = len(items) // 2
            pending += [dict(items[:half]), dict(items[half:])]
    return counts, refused, bad


def smaller(tree):
    """Trees with one statement, decorator, argument or operand less."""
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody", "handlers", "decorator_list", "values", "elts", "args", "keywords", "cases"):
            items = getattr(node, field, None)
            if not isinstance(items, list):
                continue
            for i in range(len(items)):
                saved = items[:]
                needed = field in ("body", "cases") and len(items) == 1
                if needed and (field == "cases" or isinstance(items[0], ast.Pass)):
                    continue
                items[i:i + 1] = [ast.Pass()] if needed else []
                yield
                items[:] = saved
            # A compound statement gives way to what it holds.
            if field == "body":
                for i, item in enumerate(items):
                    inner = getattr(item, "body", None)
                    if isinstance(item, (ast.If, ast.For, ast.While, ast.Try, ast.With)) and isinstance(inner, list):
                        saved = items[:]
                        items[i:i + 1] = inner
                        yield
                        items[:] = saved
        for field, child in list(ast.iter_fields(node)):
            if isinstance(child, ast.expr) and not isinstance(child, (ast.Name, ast.Constant)):
                for inner in ast.iter_child_nodes(child):
                    if isinstance(inner, ast.expr):
                        setattr(node, field, inner)
                        yield
                        setattr(node, field, child)


def shrink(bench, text, patience):
    """A smaller program that still differs."""
    end = time.monotonic() + patience
    best = text
    again = True
    while again and time.monotonic() < end:
        again = False
        tree = ast.parse(best)
        for _ in smaller(tree):
            if time.monotonic() > end:
                break
            try:
                candidate = ast.unparse(ast.fix_missing_locations(tree)) + "\n"
                compile(candidate, "candidate", "exec")
            except (SyntaxError, ValueError, AttributeError, RecursionError):
                continue
            if len(candidate) < len(best) and bench.differs(candidate):
                best, again = candidate, True
                break
    return best


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--programs", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--batch", type=int, default=100)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", help="shapes, with commas between: " + ", ".join(grammar.shapes.ALL))
    parser.add_argument("--stelp", default=os.environ.get("STELP", "stelp"))
    parser.add_argument("--patience", type=float, default=60, help="seconds of shrinking per difference")
    parser.add_argument("--most", type=int, default=10, help="differences shown; after that the run ends")
    parser.add_argument("--file", help="a folder where differences are written as cases")
    options = parser.parse_args()
    only = options.only.split(",") if options.only else None
    counts, refused, bad = collections.Counter(), collections.Counter(), 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        bench = Bench(options.stelp, folder)
        starts = range(options.first, options.first + options.programs, options.batch)
        work = [pool.submit(check_batch, bench, options.seed, at, min(options.batch, options.first + options.programs - at), only) for at in starts]
        for done in concurrent.futures.as_completed(work):
            some, codes, found = done.result()
            counts += some
            refused += codes
            for shape, text, why in found:
                bad += 1
                if bad > options.most:
                    continue
                small = shrink(bench, text, options.patience)
                why = bench.differs(small) or why or "it differs only in a batch"
                print(f"--- {shape}, seed {options.seed}\n{small}\n  {why}\n", flush=True)
                if options.file:
                    name = f"{shape}_{hashlib.blake2b(small.encode(), digest_size=4).hexdigest()}.py"
                    with open(os.path.join(options.file, name), "w", encoding="utf-8") as file:
                        file.write(small)
            total = sum(counts.values())
            if bad > options.most:
                for other in work:
                    other.cancel()
                break
            if total % (options.batch * 10) == 0:
                print(f"{total} programs, {sum(refused.values())} refused, {bad} differ, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
    print(f"seed {options.seed}: {sum(counts.values())} programs ({', '.join(f'{k} {v}' for k, v in sorted(counts.items()))}), "
          f"{sum(refused.values())} refused {dict(refused.most_common())}, {bad} differ, {time.monotonic() - begun:.0f} s")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
