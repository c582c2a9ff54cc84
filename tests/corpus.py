"""Runs the programs of a JSONL corpus under CPython 3.11 and under `stelp run`, and counts what became of them.

    python3.11 tests/corpus.py FILE.jsonl [--only ID] [--limit N] [--jobs N] [--stelp PATH] [--show] [--times]

Each line is an object with `id`, `program` and sometimes `stdin`. Results: `equal` (same standard output and exit code, same
last traceback line), `refused` (counted by code), `diverged`, `limit`, `internal`. Corpora stay where they are: nothing is copied.
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


def last_line(stderr):
    lines = [line for line in stderr.splitlines() if line and not line.startswith("  ")]
    return lines[-1] if lines else ""


def execute(command, stdin, env=None):
    begun = time.perf_counter()
    try:
        done = subprocess.run(command, input=stdin, capture_output=True, env=env, timeout=120)
    except subprocess.TimeoutExpired:
        return None, b"", "timeout", time.perf_counter() - begun
    return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"), time.perf_counter() - begun


def judge(item, options, folder):
    path = os.path.join(folder, re.sub(r"\W+", "_", item["id"]) + ".py")
    with open(path, "w", encoding="utf-8") as file:
        file.write(item["program"])
    stdin = (item.get("stdin") or "").encode()
    env = dict(os.environ, PYTHONHASHSEED="0", PYTHONIOENCODING="utf-8", PYTHONDONTWRITEBYTECODE="1")
    code, out, err, seconds = execute([options.stelp, "run", path], stdin)
    if code == REFUSED:
        codes = sorted(set(re.findall(r"STP\d{4}", err)))
        return item["id"], "refused", " ".join(codes), err, seconds
    wanted, wanted_out, wanted_err, _ = execute(["python3.11", path], stdin, env)
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--only", help="a regular expression over ids")
    parser.add_argument("--limit", type=int)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--stelp", default=os.environ.get("STELP", "stelp"))
    parser.add_argument("--show", action="store_true", help="print the messages of everything that is not equal")
    parser.add_argument("--times", action="store_true", help="print the median time of a run; use --jobs 1")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8") as file:
        items = [json.loads(line) for line in file if line.strip()]
    items = [i for i in items if not options.only or re.search(options.only, i["id"])][: options.limit]
    counts, codes, times, bad = collections.Counter(), collections.Counter(), [], 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for name, kind, detail, err, seconds in pool.map(lambda i: judge(i, options, folder), items):
            counts[kind] += 1
            times.append(seconds)
            if kind == "refused":
                codes[detail] += 1
            if kind not in ("equal", "refused"):
                bad += 1
            if kind != "equal":
                print(f"{name}: {kind} {detail}")
                if options.show:
                    print("    " + err.strip().replace("\n", "\n    "))
    print(", ".join(f"{kind} {counts[kind]}" for kind in ("equal", "refused", "diverged", "limit", "internal")), "of", len(items))
    for code, count in codes.most_common():
        print(f"  {count:5} {code}")
    if options.times and times:
        print(f"median {statistics.median(times) * 1000:.0f} ms, slowest {max(times) * 1000:.0f} ms")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
