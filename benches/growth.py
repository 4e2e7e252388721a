#!/usr/bin/env python3
"""Time and memory grow with the input, and no faster: the program works on inputs of 1, 10 and 100 times a size.

    cargo build --release && benches/growth.py [NAME...]

What is compared are the program's own processor seconds (which other load on the machine does not lengthen much) and its largest
resident memory, as the kernel counts them, each time the least of three runs. Of an input that is ten times as large it may take
at most LIMIT times ten times as much, the start of the program included. Exits 1 if anything grows faster.
"""

import os
import resource
import subprocess
import sys
import tempfile

PROGRAM = os.path.join(os.path.dirname(__file__), "..", "target", "release", "beatbook")
SIZES = (400, 4_000, 40_000)
RUNS = 3
LIMIT = 1.5

L10N = (
    'basepath = "."\nlocales = ["ko"]\n[[paths]]\n'
    'reference = "content/**/*.ftl"\nl10n = "locales/{locale}/**/*.ftl"\n'
)
PROJECT = {"l10n.toml": L10N}
LIBRARY = PROJECT | {
    "beatbook.toml": '[library]\nname = "Example"\n',
    "content/contacts.toml": "",
}


def lines(count, line):
    return "".join(line.replace("#", str(number)) for number in range(count))


def both(text):
    return {"content/a.ftl": text, "locales/ko/a.ftl": text}


def translated(english, korean):
    return {"content/a.ftl": english, "locales/ko/a.ftl": korean}


def topics(count):
    """A tenth as many topics, of ten texts each."""
    files = {}
    for topic in range(count // 10):
        texts = lines(9, f"t{topic}-# = Lock the door, and call #\n")
        files[f"content/topics/t{topic}.ftl"] = f"t{topic} = Title\n{texts}"
        files[f"content/topics/t{topic}.toml"] = 'group = "home"\n'
    return LIBRARY | files


def topic(texts, **files):
    files = {name.replace("__", "."): content for name, content in files.items()}
    return (
        LIBRARY
        | {"content/topics/a.ftl": "a = Title\n" + texts, "content/topics/a.toml": 'group = "home"\n'}
        | {f"content/{name}": content for name, content in files.items()}
    )


MESSAGES = "m-# = Text { $x } #\n"
CONTACT = '[c#]\nvalues = { en = "212-555-0199" }\nkind = "phone"\nprinted-on = 2026-10-01\n'
RECORD = (
    f'[a-#]\nsource = "{"0" * 32}"\ntarget = "{"0" * 32}"\nstate = "translated"\norigin = "machine"\n'
    "on = 2026-11-22\n\n"
)

# What grows: files, the command, and what it reads from standard input.
INPUTS = {
    "messages in a file": lambda n: (PROJECT | both(lines(n, MESSAGES)), ["check"]),
    "messages, coverage": lambda n: (PROJECT | both(lines(n, MESSAGES)), ["coverage"]),
    "files": lambda n: (
        PROJECT
        | {f"content/{i}.ftl": f"m-{i} = x\n" for i in range(n // 10)}
        | {f"locales/ko/{i}.ftl": f"m-{i} = x\n" for i in range(n // 10)},
        ["check"],
    ),
    "a long message": lambda n: (PROJECT | translated(f"m = {'word ' * n * 5}\n", f"m = {'말 ' * n * 5}\n"), ["check"]),
    "a long line of junk": lambda n: (PROJECT | translated("m = x\n", "x" * n * 10 + "\n"), ["check"]),
    "lines of junk": lambda n: (PROJECT | translated(lines(n, "junk\n"), "m = x\n"), ["check"]),
    "lines of a broken message": lambda n: (PROJECT | translated("m = x\n", lines(n, "m = { $x\n")), ["check"]),
    "duplicates": lambda n: (PROJECT | translated("m = x\n", lines(n, "m = x\n")), ["check"]),
    "a chain of references": lambda n: (
        PROJECT | both("".join(f"m-{i} = {{ m-{i + 1} }}\n" for i in range(n)) + f"m-{n} = x\n"),
        ["check"],
    ),
    "attributes": lambda n: (PROJECT | both("m = x\n" + lines(n, "    .a# = y\n")), ["check"]),
    "variants": lambda n: (
        PROJECT | both("m = { $x ->\n" + lines(n, "    [a#] y\n") + "   *[o] z\n}\n"),
        ["check"],
    ),
    "placeables": lambda n: (PROJECT | both("m = " + "{ $x } " * n + "\n"), ["check"]),
    "hidden characters": lambda n: (PROJECT | translated("m = x\n", "m = " + "a\u200b " * n + "\n"), ["check"]),
    "findings": lambda n: (
        PROJECT | translated(lines(n, MESSAGES), lines(n, MESSAGES.replace("$x", "$y"))),
        ["check"],
    ),
    "findings as json": lambda n: (
        PROJECT | translated(lines(n, MESSAGES), lines(n, MESSAGES.replace("$x", "$y"))),
        ["check", "--format", "json"],
    ),
    "exceptions": lambda n: (
        PROJECT
        | both(lines(n, "m-# = Some text here\n"))
        | {"beatbook.toml": lines(n, '[[allow]]\ncheck = "identical"\nmessage = "m-#"\nreason = "a name"\n')},
        ["check"],
    ),
    "records": lambda n: (topic(lines(n, "a-# = x\n"), topics__a__review__toml="") | {"content/topics/a.review.toml": lines(n, RECORD)}, ["check"]),
    "contacts": lambda n: (topic(lines(n, "a-# = Call { -contact-c# }\n")) | {"content/contacts.toml": lines(n, CONTACT)}, ["check"]),
    "terms of the glossary": lambda n: (topic("a-b = x\n") | {"content/glossary.toml": lines(n, '[term#]\nko = "용어#"\n')}, ["check"]),
    "sources of a topic": lambda n: (
        topic("a-b = x\n")
        | {"content/topics/a.toml": 'group = "home"\n' + lines(n, '[[sources]]\nurl = "https://example.org/#"\nsays = "x"\n')},
        ["check"],
    ),
    "the longest value of a slot": lambda n: (
        LIBRARY
        | {
            "content/templates.ftl": "template-a = At { $what }\n",
            "content/templates.toml": '[template-a]\ntitles = { en = "A" }\nchannels = ["x", "sms"]\n[template-a.variables]\n'
            f'what = {{ kind = "text", example = "x", longest = "{"w " * n * 5}" }}\n',
        },
        ["check"],
    ),
    "topics": lambda n: (topics(n), ["check"]),
    "topics, compiled": lambda n: (topics(n), ["compile", "--out", "dist"]),
    "topics, searched": lambda n: (topics(n), ["find", "lock the door"]),
    "topics, as work to do": lambda n: (topics(n), ["review"]),
    "topics, as pages": lambda n: (topics(n // 4), ["site", "--out", "pages"]),
    "words to find": lambda n: (topic("a-b = Advice\n"), ["find", "some advice " * (n // 10)]),
    "export": lambda n: (PROJECT | both(lines(n, MESSAGES)), ["export", "--lang", "ko", "--out", "k.xlf"]),
    "export, spreadsheet": lambda n: (
        PROJECT | both(lines(n, MESSAGES)),
        ["export", "--lang", "ko", "--format", "xlsx", "--out", "k.xlsx"],
    ),
    "rename": lambda n: (PROJECT | both(lines(n, MESSAGES)), ["rename", "m-1", "n-1"]),
    "text to fit": lambda n: (LIBRARY, ["fit", "--channel", "x"], "word " * n * 4),
}


def run(files, command, stdin=""):
    """Processor seconds, and kilobytes, of one run."""
    with tempfile.TemporaryDirectory() as folder:
        for path, content in files.items():
            path = os.path.join(folder, path)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w", encoding="utf-8") as file:
                file.write(content)
        with tempfile.TemporaryFile() as given:
            given.write(stdin.encode())
            given.seek(0)
            program = subprocess.Popen(
                [PROGRAM, *command, "--today", "2026-11-22"],
                cwd=folder,
                stdin=given,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            said = program.stderr.read().decode()
            _, status, used = os.wait4(program.pid, 0)
            program.returncode = os.waitstatus_to_exitcode(status)
        if program.returncode not in (0, 1):
            sys.exit(f"{command} exited with {program.returncode}:\n{said[:2000]}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss


def main():
    # What a process forks from counts as its memory: this one must stay smaller than what it measures.
    names = [name for name in INPUTS if not sys.argv[1:] or any(word in name for word in sys.argv[1:])]
    over = False
    print(f"{'':28}  {'seconds x10':>12} {'x100':>6}   {'memory x10':>10} {'x100':>6}")
    for name in names:
        least = []
        for size in SIZES:
            runs = [run(*INPUTS[name](size)) for _ in range(RUNS)]
            least.append([min(run[part] for run in runs) for part in (0, 1)])
        growth = [[later[part] / earlier[part] / 10 for earlier, later in zip(least, least[1:])] for part in (0, 1)]
        fast = max(growth[0] + growth[1]) > LIMIT
        over |= fast
        (second, third), (more, most) = growth
        print(f"{name:28}  {second:12.2f} {third:6.2f}   {more:10.2f} {most:6.2f}   {'OVER' if fast else 'ok'}", flush=True)
    print(f"memory of this script: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
