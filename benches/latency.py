#!/usr/bin/env python3
"""Latency and speed of `stelp run`, side by side with rustc and CPython, in one run.

    cargo build --release --bin stelp
    python3.11 benches/latency.py --humaneval humaneval.jsonl --out results

Measures wall time from spawn to reaped:

- rustc on an empty `main` (the compiler itself, not rustup's proxy, which costs about 20 ms more);
- cold `stelp run` of each HumanEval program: the runtime is built, the program is in no cache;
- repeated `stelp run` of the same program, and `python3 -I -S -c pass`;
- fib(32) and a sieve of 5 million under `stelp run` (cached) and CPython.

The four measurements of one program follow each other, so that a change of the machine's speed meets all of them. Programs that
are refused are counted and left out of the medians. Writes `latency.json` (every sample) and `latency.md` to the given folder and
prints the latter. Exit code 1: a measurement failed, so the medians are not to be trusted. The cache is a temporary folder.
"""

import argparse
import json
import os
import platform
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Bars of the project: the measured ratio must be at most (or at least) this.
COLD_BAR = 4.0
WARM_BAR = 2.0
SPEED_BAR = 8.0


class Failed(Exception):
    """A measurement that means nothing."""


class Meter:
    """Spawns commands and times them."""

    def __init__(self, work: Path, environment: dict[str, str], patience: float):
        self.out = work / "stdout"
        self.err = work / "stderr"
        self.environment = environment
        self.patience = patience

    def time(self, command: list[str]) -> tuple[float, float, int]:
        """Wall milliseconds, processor milliseconds of the whole tree, exit code."""
        create = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, str(self.out), create, 0o600),
            (os.POSIX_SPAWN_OPEN, 2, str(self.err), create, 0o600),
        ]
        child = 0
        hung = threading.Event()

        def kill() -> None:
            hung.set()
            os.killpg(child, signal.SIGKILL)

        timer = threading.Timer(self.patience, kill)
        begun = time.perf_counter()
        child = os.posix_spawn(command[0], command, self.environment, file_actions=actions, setpgroup=0)
        timer.start()
        _, status, usage = os.wait4(child, 0)
        wall = (time.perf_counter() - begun) * 1000
        timer.cancel()
        if hung.is_set():
            raise Failed(f"more than {self.patience:.0f} s: {' '.join(command)}")
        return wall, (usage.ru_utime + usage.ru_stime) * 1000, os.waitstatus_to_exitcode(status)

    def expect(self, command: list[str]) -> float:
        """Wall milliseconds of a command that must succeed."""
        wall, _, code = self.time(command)
        if code != 0:
            said = self.err.read_text(errors="replace")[-400:]
            raise Failed(f"exit code {code}: {' '.join(command)}\n{said}")
        return wall

    def result(self) -> dict:
        """The last line of the last command's output, as JSON."""
        lines = self.out.read_text(errors="replace").splitlines()
        try:
            return json.loads(lines[-1])
        except (IndexError, ValueError):
            raise Failed("no result: " + self.err.read_text(errors="replace")[-400:]) from None


def programs(path: Path) -> list[tuple[str, str]]:
    """Name and text of each program: `id` and `program`, or HumanEval's own fields with the call of its test."""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip():
            continue
        task = json.loads(line)
        text = task.get("program")
        if text is None:
            text = f"{task['prompt']}{task['canonical_solution']}\n{task['test']}\ncheck({task['entry_point']})\n"
        found.append((re.sub(r"\W+", "_", task.get("id") or task["task_id"]), text))
    return found


def measure_latency(args, meter: Meter, work: Path) -> dict:
    empty = work / "empty.rs"
    empty.write_text("fn main() {}\n")
    rustc = [args.rustc, "--edition=2024", "-o", str(work / "empty"), str(empty)]
    python = [args.python, "-I", "-S", "-c", "pass"]
    samples: list[dict] = []
    outcomes: dict[str, int] = {}
    deadline = time.monotonic() + args.budget
    tasks = programs(args.humaneval)[: args.programs]
    skipped = 0
    # Files and libraries come from the disk once; that time belongs to none of them.
    warm_up = work / "warm_up.py"
    warm_up.write_text("print('warm')\n")
    for command in (rustc, python, [args.stelp, "run", str(warm_up)], [args.stelp, "run", str(warm_up)]):
        meter.expect(command)
    for name, text in tasks:
        if time.monotonic() > deadline:
            skipped += 1
            continue
        plan = work / f"{name}.py"
        plan.write_text(text, encoding="utf-8")
        run = [args.stelp, "run", "--json", "--quiet", str(plan)]
        rustc_ms = meter.expect(rustc)
        cold_ms, cold_cpu, _ = meter.time(run)
        cold = meter.result()
        outcomes[cold["outcome"]] = outcomes.get(cold["outcome"], 0) + 1
        if cold["outcome"] not in ("ok", "raised"):
            continue
        if cold["artifact"]["cached"]:
            raise Failed(f"{name} was in the cache before its first run")
        warm_ms, _, _ = meter.time(run)
        warm = meter.result()
        if not warm["artifact"]["cached"] or warm["outcome"] != cold["outcome"]:
            raise Failed(f"{name}: the repeated run was not a repetition")
        samples.append(
            {
                "program": name,
                "outcome": cold["outcome"],
                "rustc_ms": rustc_ms,
                "cold_ms": cold_ms,
                "cold_cpu_ms": cold_cpu,
                "cold_stages_ms": cold["timing"],
                "warm_ms": warm_ms,
                "warm_stages_ms": warm["timing"],
                "python_ms": meter.expect(python),
            }
        )
    if not samples:
        raise Failed(f"no program ran: {outcomes}")
    return {"outcomes": outcomes, "skipped_for_time": skipped, "samples": samples}


def measure_speed(args, meter: Meter) -> dict:
    speed = {}
    for name in ("fib", "sieve"):
        plan = str(HERE / "programs" / f"{name}.py")
        ours, theirs = [], []
        meter.expect([args.stelp, "run", plan])
        said = meter.out.read_bytes()
        for _ in range(args.runs):
            ours.append(meter.expect([args.stelp, "run", plan]))
            theirs.append(meter.expect([args.python, plan]))
            if meter.out.read_bytes() != said:
                raise Failed(f"{name}: another output than CPython's")
        speed[name] = {"stelp_ms": ours, "python_ms": theirs}
    return speed


def spread(values: list[float]) -> str:
    """Median and quartiles."""
    if len(values) < 2:
        return f"{values[0]:.1f}"
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return f"{middle:.1f} ({low:.1f}–{high:.1f})"


def report(data: dict) -> str:
    samples = data["latency"]["samples"]
    rustc, cold, warm, python = (
        [sample[key] for sample in samples] for key in ("rustc_ms", "cold_ms", "warm_ms", "python_ms")
    )
    cold_ratio = statistics.median(cold) / statistics.median(rustc)
    warm_ratio = statistics.median(warm) / statistics.median(python)
    rows = [
        ("rustc on an empty `main`", spread(rustc), "", ""),
        ("cold `stelp run`, HumanEval", spread(cold), f"{cold_ratio:.2f} × rustc", verdict(cold_ratio <= COLD_BAR, f"≤ {COLD_BAR:g} ×")),
        ("`python3 -I -S -c pass`", spread(python), "", ""),
        ("repeated `stelp run`, HumanEval", spread(warm), f"{warm_ratio:.2f} × python3", verdict(warm_ratio <= WARM_BAR, f"≤ {WARM_BAR:g} ×")),
    ]
    for name, label in (("fib", "fib(32)"), ("sieve", "sieve of 5 million")):
        ours, theirs = data["speed"][name]["stelp_ms"], data["speed"][name]["python_ms"]
        ratio = statistics.median(theirs) / statistics.median(ours)
        rows.append((f"{label}, CPython", spread(theirs), "", ""))
        rows.append((f"{label}, repeated `stelp run`", spread(ours), f"{ratio:.1f} × faster", verdict(ratio >= SPEED_BAR, f"≥ {SPEED_BAR:g} ×")))
    counts = ", ".join(f"{count} {outcome}" for outcome, count in sorted(data["latency"]["outcomes"].items()))
    text = ["| what | wall ms, median (quartiles) | ratio of medians | bar |", "|---|---|---|---|"]
    text += [f"| {what} | {ms} | {ratio} | {bar} |" for what, ms, ratio, bar in rows]
    text += ["", f"HumanEval outcomes: {counts}; {len(samples)} programs are in the medians."]
    if data["latency"]["skipped_for_time"]:
        text.append(f"{data['latency']['skipped_for_time']} programs were left out because the time budget was used up.")
    stages = [sample["cold_stages_ms"] for sample in samples]
    medians = ", ".join(
        f"{stage} {statistics.median(times[stage] for times in stages):.1f}" for stage in ("translate", "compile", "start", "run")
    )
    machine = data["machine"]
    text += [
        f"Stages of a cold run, median ms: {medians}.",
        "",
        f"Machine: {machine['cpu']}, {machine['cores']} cores, Linux {machine['kernel']}; {machine['rustc']}; {machine['python']}.",
        f"Load average before and after: {machine['load_before']}, {machine['load_after']}. Date: {machine['date']}.",
        "",
    ]
    return "\n".join(text)


def verdict(met: bool, bar: str) -> str:
    return f"{bar}: {'met' if met else 'MISSED'}"


def cpu_model() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.machine()


def load() -> str:
    return f"{os.getloadavg()[0]:.2f}"


def said(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd="/", timeout=60).stdout.strip()


def found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise Failed(f"{program} was not found")
    return os.path.abspath(path)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--humaneval", type=Path, required=True, metavar="JSONL", help="the HumanEval programs")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the results go")
    parser.add_argument("--stelp", default=str(HERE.parent / "target" / "release" / "stelp"), help="the binary to measure")
    parser.add_argument("--python", default="python3.11")
    parser.add_argument("--programs", type=int, default=None, metavar="N", help="only the first N programs")
    parser.add_argument("--runs", type=int, default=9, help="repetitions of fib and sieve")
    parser.add_argument("--budget", type=float, default=600, metavar="S", help="seconds for the HumanEval part")
    parser.add_argument("--patience", type=float, default=120, metavar="S", help="seconds for one command")
    args = parser.parse_args()
    load_before = load()
    try:
        args.stelp, args.python = found(args.stelp), found(args.python)
        # The compiler that `stelp` calls, found as it finds it.
        rustc = os.environ.get("STELP_RUSTC") or f"{said(['rustc', '--print', 'sysroot'])}/bin/rustc"
        args.rustc = found(rustc)
        with tempfile.TemporaryDirectory(prefix="stelp-bench-") as folder:
            work = Path(folder)
            environment = dict(os.environ, STELP_CACHE_DIR=str(work / "cache"), PYTHONHASHSEED="0")
            meter = Meter(work, environment, args.patience)
            print("building the runtime", file=sys.stderr)
            subprocess.run([args.stelp, "--quiet", "setup"], check=True, env=environment, timeout=1800, stdout=subprocess.DEVNULL)
            print("HumanEval", file=sys.stderr)
            latency = measure_latency(args, meter, work)
            print("fib and sieve", file=sys.stderr)
            speed = measure_speed(args, meter)
        machine = {
            "cpu": cpu_model(),
            "cores": len(os.sched_getaffinity(0)),
            "kernel": platform.release(),
            "rustc": said([args.rustc, "-V"]),
            "python": said([args.python, "-V"]),
            "load_before": load_before,
            "load_after": load(),
            "date": time.strftime("%Y-%m-%d"),
        }
    except (Failed, OSError, subprocess.SubprocessError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    data = {"machine": machine, "latency": latency, "speed": speed}
    text = report(data)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "latency.json").write_text(json.dumps(data, indent=1) + "\n")
    (args.out / "latency.md").write_text(text, encoding="utf-8")
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
