"""Prints the units of a TMX file as translate-toolkit reads them: source and target, with a tab between.

memory.py FILE LOCALE
"""

import sys

from translate.storage import tmx

path, locale = sys.argv[1:]
with open(path, "rb") as file:
    store = tmx.tmxfile(file, "en", locale)
for unit in store.units:
    print(unit.source, unit.target, sep="\t")
