"""What the PDF engine costs beside others, in one run: pdf.py TUTELACTL LETTER_MS [PYTHON_WITH_PEERS]

Every engine is a process of its own; its processor seconds, time on the wall and most memory are what the system says of it.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
MIB = 1024.0


def measured(command):
    """Runs a process; seconds of processor and wall, MiB, and what it printed. None if it failed."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, stdout=said, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        wall = time.perf_counter() - start
        said.seek(0)
        text = said.read().decode("utf-8", "replace")
    if child.returncode != 0:
        return None
    return {"cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "peak": usage.ru_maxrss / MIB, "said": text}


def line(name, result, out, pages=None):
    size = out.stat().st_size / 1e6
    counted = f"{pages} pages" if pages else ""
    print(
        f"{name:<34}{result['cpu']:7.2f} CPU-s {result['wall']:7.2f} s {result['peak']:7.0f} MiB {size:7.2f} MB  {counted}",
        flush=True,
    )


def held(what, value, limit, unit):
    verdict = "held" if value <= limit else "MISSED"
    print(f"  {verdict:<7}{what}: {value:.2f} {unit}, at most {limit:g} {unit}", flush=True)


def main():
    tutelactl, letter_ms = sys.argv[1], float(sys.argv[2])
    python = sys.argv[3] if len(sys.argv) > 3 else None
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        data, ours = folder / "rows-10000.json", {}
        for name, rows, level in [
            ("tagged", 10_000, "archive"),
            ("plain", 10_000, "plain"),
            ("plain, 100,000 rows", 100_000, "plain"),
            ("tagged, 100,000 rows", 100_000, "archive"),
        ]:
            out = folder / f"ours-{rows}-{level}.pdf"
            command = [tutelactl, "paper", "demo", "--rows", str(rows), "--level", level, str(out)]
            # Twice, and the better one: another process may have had the processor's attention.
            results = [measured(command) for _ in range(2 if rows == 10_000 else 1)]
            if None in results:
                sys.exit(f"{name}: the report was not made")
            ours[name] = min(results, key=lambda result: result["cpu"])
            line(f"Tutela, {name}", ours[name], out, json.loads(ours[name]["said"])["pages"])
            ours[name]["size"] = out.stat().st_size / 1e6
        subprocess.run(
            [tutelactl, "paper", "demo", "--rows", "10000", str(folder / "x.pdf"), "--data", str(data)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
        tagged = ours["tagged"]
        held("10,000 rows tagged", tagged["cpu"], 2.5, "CPU-s")
        held("10,000 rows tagged", tagged["peak"], 320, "MiB")
        held("10,000 rows tagged", tagged["size"], 3.5, "MB")
        held("10,000 rows plain", ours["plain"]["cpu"], 1.5, "CPU-s")
        held("10,000 rows plain", ours["plain"]["peak"], 64, "MiB")
        held("100,000 rows plain", ours["plain, 100,000 rows"]["peak"], 200, "MiB")
        held("100,000 rows tagged", ours["tagged, 100,000 rows"]["peak"], 600, "MiB")
        held("a letter", letter_ms, 8, "ms")
        if python is None:
            print("Typst and WeasyPrint were not measured: they could not be installed")
            return
        for engine in ["typst", "weasyprint"]:
            out = folder / f"{engine}.pdf"
            result = measured([python, str(HERE / "peers.py"), "rows", engine, str(data), str(out)])
            if result is None:
                print(f"{engine} was not measured: it did not make the report")
                continue
            line(f"{engine}, the same 10,000 rows", result, out)
            print(
                f"  ratio Tutela tagged / {engine}: processor {tagged['cpu'] / result['cpu']:.3f},"
                f" memory {tagged['peak'] / result['peak']:.3f}, size {tagged['size'] / (out.stat().st_size / 1e6):.3f}"
            )
            if engine == "typst":
                held("ratio to Typst", tagged["cpu"] / result["cpu"], 0.6, "of its CPU-s")
            letter = measured([python, str(HERE / "peers.py"), "letter", engine, "-", str(folder / "letter.pdf")])
            if letter is not None:
                theirs = float(letter["said"])
                print(f"  a letter within the process: {letter_ms:.1f} ms, {engine} {theirs:.1f} ms")


main()
