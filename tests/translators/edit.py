"""Opens an exported file as a translator's tool does, changes one unit or none, and saves it.

edit.py TOOL IN OUT [KEY TEXT]; the tools are translate-toolkit and moz.l10n for XLIFF, openpyxl for XLSX.
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


def by_translate_toolkit_2(path, out, key, text):
    from translate.storage import xliff2
    from translate.storage.placeables import StringElem

    store = xliff2.Xliff2File.parsefile(path)
    found = False
    for unit in store.units:
        if key is not None and unit.getunitelement().get("name") == key:
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


def by_openpyxl(path, out, key, text):
    from openpyxl import load_workbook

    book = load_workbook(path)
    sheet = book.active
    columns = {cell.value: cell.column for cell in sheet[1]}
    found = False
    for row in sheet.iter_rows(min_row=2):
        # Nothing that leaves is a formula or a number.
        for cell in row:
            assert cell.value is None or cell.data_type == "s", (cell.coordinate, cell.value)
        if row[columns["id"] - 1].value == key:
            cell = row[columns["translation"] - 1]
            # As a person would type it.
            cell.value = int(text) if text.isdigit() else text
            found = True
    assert found or key is None, f"openpyxl sees no row {key}"
    book.save(out)


tool, path, out, *change = sys.argv[1:]
key, text = change if change else (None, None)
{
    "translate-toolkit": by_translate_toolkit,
    "translate-toolkit 2": by_translate_toolkit_2,
    "moz.l10n": by_moz_l10n,
    "openpyxl": by_openpyxl,
}[tool](path, out, key, text)
