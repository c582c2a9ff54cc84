"""The share of expressions whose type stays `Any`, over the programs of JSONL corpora.

    python3.11 tests/inference.py FILE.jsonl ... [--stelp PATH]

Each line is an object with `program`. Programs that are refused are left out; the count of those that are not is printed.
"""

import argparse
import json
import os
import re
import subprocess

SHARE = re.compile(r"(\d+) of (\d+) expressions stay Any")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--stelp", default=os.environ.get("STELP", "stelp"))
    options = parser.parse_args()
    for file in options.files:
        untyped = total = programs = 0
        with open(file, encoding="utf-8") as lines:
            for line in lines:
                command = [options.stelp, "emit", "--stage", "types", "-"]
                done = subprocess.run(command, input=json.loads(line)["program"].encode(), capture_output=True)
                found = SHARE.search(done.stdout.decode("utf-8", "replace"))
                if found:
                    programs += 1
                    untyped += int(found.group(1))
                    total += int(found.group(2))
        share = 100 * untyped / max(total, 1)
        print(f"{os.path.basename(file)}: {untyped} of {total} expressions of {programs} programs stay Any ({share:.1f} %)", flush=True)


if __name__ == "__main__":
    main()
