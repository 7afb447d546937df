#!/usr/bin/env python3
"""Measures haode beside its peers and prints each figure as a ratio of one run.

    make bench                      builds, installs abook, tig and khard, measures
    bench.py --program PATH [--only NAME,…] [--runs N]

The machine is shared and its speed drifts, so that nothing here is asserted: each line says what was
measured, what it was compared with, the goal, and whether the goal was reached this time.
"""
import argparse, json, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
ROWS = []
PARTS = ("first_screen", "list_command", "keys", "rest", "change", "check", "whatif", "cut", "lint", "toml", "match")


def ttybench(*arguments):
    answer = subprocess.run([sys.executable, HERE / "ttybench.py", *map(str, arguments)], capture_output=True, text=True)
    if answer.returncode:
        raise RuntimeError(answer.stderr.strip() or f"ttybench ended with {answer.returncode}")
    return json.loads(answer.stdout)


def report(name, value, goal, reached):
    ROWS.append((name, value, goal, reached))
    print(f"{'ok  ' if reached else 'MISS'}  {name:<52} {value:<44} {goal}", flush=True)


class Bench:
    def __init__(self, options, folder):
        self.haode, self.runs, self.folder = os.path.abspath(options.program), options.runs, folder
        self.floor = folder / "floor"
        subprocess.run(["cc", "-O2", "-o", self.floor, HERE / "floor.c", "-lncursesw", "-ltinfo"], check=True)

    def book(self, n):
        folder = self.folder / f"book{n}"
        if not folder.exists():
            subprocess.run([sys.executable, HERE / "mkbook.py", str(n), "1", "-o", folder], check=True)
        return folder

    def commits(self, n):
        """A repository of N commits for tig."""
        folder = self.folder / f"tig{n}"
        if not folder.exists():
            subprocess.run(["git", "init", "-q", folder], check=True)
            lines = [f"commit refs/heads/main\ncommitter A <a@example.com> {1700000000 + i} +0000\ndata {len(f'Aaa {i}')}\nAaa {i}\n" for i in range(n)]
            subprocess.run(["git", "-C", folder, "fast-import", "--quiet"], input="".join(lines), text=True, check=True)
            subprocess.run(["git", "-C", folder, "symbolic-ref", "HEAD", "refs/heads/main"], check=True)
        return folder

    def screens(self, n):
        return [self.haode, "--book", self.book(n) / "haode", "--read-only"]

    def pair(self, mine, other, *options):
        """The other program first, then ours: ratios are ours / theirs."""
        return ttybench(*options, "--", *other, "---", *mine)

    def first_screen(self):
        for n, name, other, limit in (
            (100, "the C reference", [self.floor, "-i", self.book(100) / "book.vcf"], 3.0),
            (1000, "tig", ["tig", "-C", self.commits(1000)], 1.0),
        ):
            expect = ["--expect", "Aaa", "--quit", "q", "--quit", "Q", "--runs", self.runs]
            found = self.pair(self.screens(n), other, *expect)
            ratio = found["ratio_b_over_a"]["first_paint_ms"]["median"]
            times = [c["first_paint_ms"]["median"] for c in found["commands"]]
            report(f"first screen, {n} contacts", f"{times[1]:.1f} ms, {ratio:.2f}x {name} ({times[0]:.1f} ms)", f"<= {limit}x", ratio <= limit)
        found = ttybench("--expect", "Aaa", "--quit", "Q", "--runs", self.runs, "--", *self.screens(10000))["commands"][0]
        time_ms = found["first_paint_ms"]["median"]
        report("first screen, 10,000 contacts", f"{time_ms:.1f} ms, settled {found['settled_ms']['median']:.1f} ms", "< 100 ms", time_ms < 100)

    def list_command(self):
        book = self.book(1000)
        config = self.folder / "khard.conf"
        config.write_text(f"[addressbooks]\n[[bench]]\npath = {book / 'vdir'}\n")
        found = self.pair([self.haode, "--book", book / "haode", "ls"], ["khard", "-c", config, "list"], "--batch", "--expect", "Needle", "--runs", self.runs)
        ratio = found["ratio_b_over_a"]["wall_ms"]["median"]
        times = [c["wall_ms"]["median"] for c in found["commands"]]
        report("haode ls, 1,000 contacts", f"{times[1]:.1f} ms, khard takes {1 / ratio:.0f}x ({times[0]:.0f} ms)", ">= 10x", ratio <= 0.1)

    def keys(self):
        book, runs = self.book(10000), max(1, self.runs // 3)
        script = "mark:- sleep:700 Down Up mark:view [Down*9 Up*9]*10 mark:scroll Down*200"
        options = ["--expect", "Aaa", "--quit", "q", "--quit", "Q", "--runs", runs, "--key-runs", runs, "--keys", script]
        found = self.pair(self.screens(10000), [self.floor, "-i", book / "book.vcf"], *options)
        for group in ("view", "scroll"):
            ratio = found["ratio_b_over_a"][group]["ms.median"]
            times = [c["keys"][group]["ms"]["median"] for c in found["commands"]]
            report(f"one Down at 10,000, {group}", f"{times[1]:.2f} ms, {ratio:.2f}x the C reference ({times[0]:.2f} ms)", "<= 2x", ratio <= 2)
        found = self.pair(self.screens(10000), ["abook", "--datafile", book / "addressbook"], *options)
        for group in ("view", "scroll"):
            sizes = [c["keys"][group]["bytes"] for c in found["commands"]]
            for kind in ("median", "mean"):
                mine, theirs = sizes[1][kind], sizes[0][kind]
                report(f"bytes for one Down at 10,000, {group}, {kind}", f"{mine:.0f}, abook {theirs:.0f}", "<= abook", mine <= theirs)
        flood = ["--expect", "Aaa", "--quit", "q", "--quit", "Q", "--runs", runs, "--key-runs", runs, "--keys", "mark:- sleep:700 mark:flood flood:Down*200"]
        found = self.pair(self.screens(10000), ["abook", "--datafile", book / "addressbook"], *flood)
        sizes = [c["keys"]["flood"]["bytes"]["median"] for c in found["commands"]]
        times = [c["keys"]["flood"]["ms"]["median"] for c in found["commands"]]
        report("200 Downs in one write", f"{sizes[1]:.0f} bytes {times[1]:.1f} ms, abook {sizes[0]:.0f} bytes {times[0]:.1f} ms", "<= abook", sizes[1] <= sizes[0])

    def rest(self):
        found = ttybench("--expect", "Aaa", "--quit", "Q", "--runs", 1, "--idle", 5, "--keys", "mark:- sleep:1000", "--", *self.screens(1000))["commands"][0]
        idle = found["idle"]
        report("idle for 5 s, wake-ups", f"{idle['switches']:.0f} switches, {idle['cpu_ms']:.1f} ms CPU", "0", idle["switches"] == 0)
        peak = found["peak_kb"]["median"] / 1024
        report("peak memory, 1,000 contacts", f"{peak:.1f} MB", "< 30 MB", peak < 30)

    def change(self):
        """One change on the command line, in a small and in a large book."""
        times = {}
        for n in (10, 10000):
            folder = self.folder / f"change{n}"
            shutil.copytree(self.book(n) / "haode", folder)
            times[n] = []
            for turn in range(self.runs + 1):
                before = time.perf_counter()
                subprocess.run([self.haode, "--book", folder, "--as", "anna", "test", "c000003", "sms", "--from", "outside"], check=True, capture_output=True)
                times[n].append((time.perf_counter() - before) * 1e3)
        small, large = (statistics.median(times[n][1:]) for n in (10, 10000))
        report("one change, 10,000 contacts against 10", f"{large:.1f} ms against {small:.1f} ms, {large / small:.2f}x", "<= 1.3x", large <= 1.3 * small)

    def phases(self, n, *command, given=None):
        """Median milliseconds of each phase that `--timing` tells on the errors: {"loaded": …}."""
        found = {}
        for _ in range(self.runs):
            answer = subprocess.run([self.haode, "--book", self.rules_book(n), *command, "--timing"], input=given, capture_output=True, text=True)
            for name, ms in re.findall(r"^(loaded|checked|cut) ([0-9.]+) ms$", answer.stderr, re.M):
                found.setdefault(name, []).append(float(ms))
        if not found:
            raise RuntimeError(f"{' '.join(command)} told no times: {answer.stderr.strip()[:80]}")
        return {name: statistics.median(times) for name, times in found.items()}

    def rules_book(self, n):
        """N contacts with twice as many decisions."""
        folder = self.folder / f"rules{n}"
        if not folder.exists():
            subprocess.run([sys.executable, HERE / "mkbook.py", str(n), "1", "-d", str(2 * n), "-o", folder], check=True)
        return folder / "haode"

    def grown(self, name, phase, limit, *command):
        """One phase on 10,000 contacts and 20,000 decisions, and by how much more than on a tenth."""
        small, large = (self.phases(n, *command)[phase] for n in (1000, 10000))
        report(f"{name}, 10,000 contacts, after loading", f"{large:.1f} ms, {large / max(small, 0.1):.1f}x that of 1,000", f"< {limit} ms", large < limit)

    def check(self):
        self.grown("check", "checked", 150, "check", "--six")

    def whatif(self):
        self.grown("whatif", "checked", 150, "whatif", "--down", "tencent")

    def cut(self):
        self.grown("smallest cut", "cut", 1000, "whatif")

    def lint(self):
        """What the form of a letter asks at each key."""
        letter = "Dear Mr Li, we confirm 2,000 pcs at USD 3.50 each by 31 March. 请确认单价和交货期，定金百分之三十，尽快回复。\n"
        text = (letter * (2000 // len(letter) + 1))[:2000]
        took = self.phases(1000, "lint", "-", given=text)["checked"]
        report("lint, a letter of 2,000 characters", f"{took:.1f} ms", "< 5 ms", took < 5)

    def toml(self):
        """Parsing alone, in one process: the files of a book one behind the other in one document."""
        decoder = pathlib.Path(self.haode).parent / "release" / "toml-decoder"
        if not decoder.exists():
            print("      toml-decoder is not built: swift build -c release --product toml-decoder")
            return
        folder = self.book(1000) / "haode" / "contacts"
        texts = [f"[c{i}]\n" + path.read_text().replace("[[", f"[[c{i}.") for i, path in enumerate(sorted(folder.iterdir()))]
        document = "\n".join(texts).encode()
        answer = subprocess.run([decoder, "--time"], input=document, capture_output=True, check=True).stdout
        times = [float(line.split()[0]) for line in answer.splitlines()]
        rate = len(document) / 1e6 / statistics.median(times)
        report(f"TOML, {len(document) / 1e6:.1f} MB of book files parsed", f"{rate:.0f} MB/s", ">= 100 MB/s", rate >= 100)

    def match(self):
        """A thousand answers to our letters, in a small Maildir and in a large one."""
        peaks = {}
        for n in (10_000, 100_000):
            folder = self.folder / f"mail{n}"
            subprocess.run([sys.executable, HERE / "mkmail.py", str(n), "1000", "-o", folder], check=True)
            command = [self.haode, "--book", folder / "book", "match", folder / "Maildir"]
            environment = dict(os.environ, HAODE_NOW="2026-11-23T15:00:00Z")
            times, peaks[n] = [], 0
            for turn in range(3):
                before = time.perf_counter()
                with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment) as process:
                    found = process.stdout.read().count("→".encode())
                    _, status, usage = os.wait4(process.pid, 0)
                    process.returncode = os.waitstatus_to_exitcode(status)
                times.append(time.perf_counter() - before)
                peaks[n] = max(peaks[n], usage.ru_maxrss / 1024)
            if found != 1000 or process.returncode:
                raise RuntimeError(f"{found} answers found instead of 1000, status {process.returncode}")
            shutil.rmtree(folder)
        seconds, ratio = statistics.median(times), peaks[100_000] / peaks[10_000]
        report("1,000 answers matched in a Maildir of 100,000", f"{seconds:.2f} s", "< 10 s", seconds < 10)
        report("peak memory of that against 10,000 mails", f"{peaks[100_000]:.1f} MB against {peaks[10_000]:.1f} MB, {ratio:.2f}x", "<= 1.2x", ratio <= 1.2)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--program", required=True), p.add_argument("--runs", type=int, default=9)
    p.add_argument("--only", default="", help=",".join(PARTS))
    options = p.parse_args()
    with tempfile.TemporaryDirectory(prefix="haode-bench.") as folder:
        bench = Bench(options, pathlib.Path(folder))
        for name in filter(None, options.only.split(",")) if options.only else PARTS:
            try:
                getattr(bench, name)()
            except RuntimeError as error:
                report(name, "could not be measured", str(error).splitlines()[0][-120:], False)
    print(f"\n{sum(r[3] for r in ROWS)} of {len(ROWS)} goals reached")


if __name__ == "__main__":
    main()
