#!/usr/bin/env python3
"""Speed compared with compare-locales in the same run, as ratios.

    pip install compare-locales==9.0.5
    benches/compare_locales.py [L10N.TOML [LOCALE ...]] [--copies N]

Without a project, this repository's own library is used. --copies also measures a large project: N copies of its locales.
The programs run in turn, with their output to a file, and medians are compared. Peak memory is that of the child alone.
"""
import argparse, os, pathlib, shutil, statistics, subprocess, sys, sysconfig, tempfile, time

here = pathlib.Path(__file__).resolve().parent.parent
parser = argparse.ArgumentParser()
parser.add_argument("project", nargs="?", default=str(here / "l10n.toml"))
parser.add_argument("locales", nargs="*")
parser.add_argument("--copies", type=int, default=0)
parser.add_argument("--rounds", type=int, default=5)
args = parser.parse_args()

subprocess.run(["cargo", "build", "--quiet", "--release", "--bins", "--example", "read-and-parse"], cwd=here, check=True)
release = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", here / "target")) / "release"
beatbook, read_and_parse = release / "beatbook", release / "examples" / "read-and-parse"
found = pathlib.Path(sysconfig.get_path("scripts")) / "compare-locales"
compare_locales = str(found) if found.exists() else "compare-locales"


def run(command, cwd):
    with tempfile.TemporaryFile() as out:
        began = time.perf_counter()
        process = subprocess.Popen([str(part) for part in command], cwd=cwd, stdout=out, stderr=out)
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
    if status != 0:
        sys.exit(f"{command[0]} failed")
    return took, usage.ru_maxrss / 1024


def large(project, locales, copies, folder):
    """The project with its locales copied, each copy a locale of its own."""
    base = pathlib.Path(project).parent
    reference = folder / "en"
    shutil.copytree(base / "en" if (base / "en").is_dir() else base / "content", reference)
    names = []
    for number in range(copies):
        source = locales[number % len(locales)]
        name = "q" + chr(97 + number // 26) + chr(97 + number % 26)  # private use, but valid language tags
        there = base / source if (base / source).is_dir() else base / "locales" / source
        shutil.copytree(there, folder / name)
        names.append(name)
    (folder / "l10n.toml").write_text(
        'basepath = "."\nlocales = [%s]\n[[paths]]\nreference = "en/**/*.ftl"\nl10n = "{locale}/**/*.ftl"\n'
        % ", ".join(f'"{name}"' for name in names)
    )
    return folder / "l10n.toml", names, [reference] + [folder / name for name in names]


def measure(project, locales, folders, rounds):
    project = pathlib.Path(project).resolve()
    ours = [beatbook, "coverage", "--quiet", "--project", project] + [part for l in locales for part in ("--locale", l)]
    theirs = [compare_locales, project.name, "."] + list(locales)
    times = {"ours": [], "theirs": [], "parse": []}
    memory = 0
    for round in range(rounds):
        took, peak = run(ours, project.parent)
        times["ours"].append(took)
        memory = max(memory, peak)
        times["parse"].append(run([read_and_parse] + folders, project.parent)[0])
        if round < 2 or rounds < 3:
            times["theirs"].append(run(theirs, project.parent)[0])
    median = {name: statistics.median(all) for name, all in times.items()}
    print(f"{project.name}, {len(locales)} locales: {median['theirs'] / median['ours']:.0f} times as fast as compare-locales; "
          f"{median['ours'] / median['parse']:.2f} times reading and parsing; peak memory {memory:.0f} MB")


locales = args.locales or ["es", "zh-Hans", "zh-Hant", "ko"]
base = pathlib.Path(args.project).resolve().parent
folders = [path for path in [base / "en", base / "content"] if path.is_dir()]
folders += [base / l if (base / l).is_dir() else base / "locales" / l for l in locales]
measure(args.project, locales, folders, args.rounds)
if args.copies:
    with tempfile.TemporaryDirectory() as folder:
        project, names, folders = large(args.project, locales, args.copies, pathlib.Path(folder))
        measure(project, names, folders, args.rounds)
