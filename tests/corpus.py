"""Runs the programs of a JSONL corpus under CPython 3.11 and under `stelp run`, and counts what became of them.

    python3.11 tests/corpus.py FILE.jsonl ... [--only ID] [--limit N] [--jobs N] [--stelp PATH] [--show] [--times] [--table PATH]

Each line is an object with `id`, `program` and sometimes `stdin`. Results: `equal` (same standard output and exit code, same
last traceback line), `refused` (counted by code and reason), `diverged`, `limit`, `internal`. Corpora stay where they are: nothing is
copied. `--table` writes what became of the programs of each file, and the refusals by reason, as Markdown.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time

REFUSED, LIMIT, INTERNAL = 3, 4, 70
KINDS = ("equal", "refused", "diverged", "limit", "internal")


def last_line(stderr):
    lines = [line for line in stderr.splitlines() if line and not line.startswith("  ")]
    return lines[-1] if lines else ""


def reason(err):
    """Why a program was refused: the first rule, with the module or name it is about where that is the point."""
    found = re.search(r"error\[(STP\d{4})\]: (.*)", err)
    if not found:
        return (err.strip().splitlines() or ["at run time"])[-1][:120]
    code, text = found.groups()
    name = re.search(r"`([^`]+)`", text)
    if code in ("STP0501", "STP0502", "STP0503", "STP0504", "STP0506") and name:
        return f"{code} {name.group(1)}"
    return f"{code} {text}"[:90]


def execute(command, stdin, folder, env=None):
    """Runs a command in the folder of its program: under CPython a program may write files."""
    begun = time.perf_counter()
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, env=env, cwd=folder, timeout=120)
    except subprocess.TimeoutExpired:
        return None, b"", "timeout", time.perf_counter() - begun
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), time.perf_counter() - begun


def judge(item, options, folder):
    path = os.path.join(folder, re.sub(r"\W+", "_", item["id"]) + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(item["program"])
    stdin = (item.get("stdin") or "").encode()
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1")
    code, out, err, seconds = execute([options.stelp, "run", path], stdin, folder)
    if code == REFUSED:
        return item["id"], "refused", reason(err), err, seconds
    wanted, wanted_out, wanted_err, _ = execute(["python3.11", path], stdin, folder, env)
    if code == LIMIT:
        kind = "limit"
    elif code is None or code < 0 or code >= INTERNAL or "internal error" in err:
        kind = "internal"
    elif (code, out) == (wanted, wanted_out) and (code == 0 or last_line(err) == last_line(wanted_err)):
        kind = "equal"
    else:
        kind = "diverged"
    detail = "" if kind == "equal" else f"code {code} for {wanted}; {last_line(err)[:150]!r} for {last_line(wanted_err)[:150]!r}"
    return item["id"], kind, detail, err, seconds


def examine(file, options):
    """Runs one corpus: counts by kind, refusals by reason, run times, and how many programs did worse than that."""
    with open(file, encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines if line.strip()]
    items = [i for i in items if not options.only or re.search(options.only, i["id"])][: options.limit]
    counts, reasons, times = collections.Counter(), collections.Counter(), []
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, kind, detail, err, seconds in pool.map(lambda i: judge(i, options, folder), items):
            counts[kind] += 1
            times.append(seconds)
            if kind == "refused":
                reasons[detail] += 1
            if kind != "equal":
                print(f"{name}: {kind} {detail}")
                if options.show:
                    print("    " + err.strip().replace("\n", "\n    "))
    print(os.path.basename(file) + ":", ", ".join(f"{kind} {counts[kind]}" for kind in KINDS), "of", len(items), flush=True)
    return counts, reasons, times


def table(results):
    """The results of all corpora as Markdown."""
    out = ["| corpus | programs | " + " | ".join(KINDS) + " |", "|---|---|" + "---|" * len(KINDS)]
    total = collections.Counter()
    for name, (counts, reasons, _) in results.items():
        out.append(f"| {name} | {sum(counts.values())} | " + " | ".join(str(counts[kind]) for kind in KINDS) + " |")
        total += reasons
    out += ["", "| refused for | " + " | ".join(results) + " | all |", "|---|" + "---|" * (len(results) + 1)]
    for text, count in total.most_common():
        each = " | ".join(str(reasons[text]) for _, reasons, _ in results.values())
        out.append(f"| {text} | {each} | {count} |")
    return "\n".join(out) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--only", help="a regular expression over ids")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--stelp", default=os.environ.get("STELP", "stelp"), type=lambda text: os.path.abspath(text) if os.sep in text else text)
    parser.add_argument("--show", action="store_true", help="print the messages of everything that is not equal")
    parser.add_argument("--times", action="store_true", help="print the median time of a run; use --jobs 1")
    parser.add_argument("--table", help="where to write the results as Markdown")
    options = parser.parse_args()
    results = {os.path.basename(file).removesuffix(".jsonl"): examine(file, options) for file in options.files}
    for code, count in sum((reasons for _, reasons, _ in results.values()), collections.Counter()).most_common():
        print(f"  {count:5} {code}")
    times = [time for _, _, some in results.values() for time in some]
    if options.times and times:
        print(f"median {statistics.median(times) * 1000:.0f} ms, slowest {max(times) * 1000:.0f} ms")
    if options.table:
        with open(options.table, "w", encoding="utf-8") as file:
            file.write(table(results))
    worse = sum(counts[kind] for counts, _, _ in results.values() for kind in ("diverged", "limit", "internal"))
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
