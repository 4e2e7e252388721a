"""Opens an XLIFF file as a translator's tool does, changes one unit or none, and saves it.

edit.py TOOL IN OUT [KEY TEXT]; the tools are translate-toolkit and moz.l10n.
"""

import sys


def by_translate_toolkit(path, out, key, text):
    from translate.storage import xliff
    from translate.storage.placeables import StringElem

    store = xliff.xlifffile.parsefile(path)
    found = False
    for unit in store.units:
        if unit.getid().split("\x04")[-1] == key:
            unit.rich_target = [StringElem(text)]
            found = True
    assert found or key is None, f"translate-toolkit sees no unit {key}"
    with open(out, "wb") as file:
        store.serialize(file)


def by_moz_l10n(path, out, key, text):
    from moz.l10n.model import Entry
    from moz.l10n.resource import parse_resource, serialize_resource

    resource = parse_resource(path)
    found = False
    for section in resource.sections:
        for entry in section.entries:
            if isinstance(entry, Entry) and entry.id[-1] == key:
                entry.value.pattern = [text]
                found = True
    assert found or key is None, f"moz.l10n sees no unit {key}"
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(serialize_resource(resource))


tool, path, out, *change = sys.argv[1:]
key, text = change if change else (None, None)
{"translate-toolkit": by_translate_toolkit, "moz.l10n": by_moz_l10n}[tool](path, out, key, text)
