"""Opens an exported file as a translator's tool does, changes one unit or none, and saves it.

edit.py TOOL IN OUT [KEY TEXT]; the tools are translate-toolkit and moz.l10n for XLIFF, openpyxl and
LibreOffice for XLSX.
"""

import subprocess
import sys
import tempfile
from pathlib import Path


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


def by_libreoffice(path, out, key, text):
    """The spreadsheet is opened and saved as flat OpenDocument, changed there, opened again and saved as XLSX."""
    from lxml import etree

    def convert(path, to, folder):
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", to, "--outdir", f"{folder}/{to}", path]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return Path(folder, to, f"{Path(path).stem}.{to}")

    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    lines = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}p"

    def cells(row):
        """The cells of a row, each as often as it stands for one; no cell of ours spans a thousand columns."""
        for cell in row.iter(f"{table}table-cell"):
            times = int(cell.get(f"{table}number-columns-repeated", "1"))
            yield from [cell] * min(times, 1000)

    def value(cell):
        return "\n".join("".join(line.itertext()) for line in cell.iter(lines))

    with tempfile.TemporaryDirectory() as folder:
        flat = convert(path, "fods", folder)
        tree = etree.parse(flat, etree.XMLParser(huge_tree=True))
        head, *rows = tree.iter(f"{table}table-row")
        columns = {value(cell): number for number, cell in enumerate(cells(head))}
        found = False
        for row in rows:
            row = list(cells(row))
            if key is not None and value(row[columns["id"]]) == key:
                line, *more = row[columns["translation"]].iter(lines)
                assert not more and not len(line), f"the text of {key} is in several pieces"
                line.text = text
                found = True
        assert found or key is None, f"LibreOffice sees no row {key}"
        tree.write(flat, encoding="utf-8", xml_declaration=True)
        Path(out).write_bytes(convert(str(flat), "xlsx", folder).read_bytes())


tool, path, out, *change = sys.argv[1:]
key, text = change if change else (None, None)
{
    "translate-toolkit": by_translate_toolkit,
    "translate-toolkit 2": by_translate_toolkit_2,
    "moz.l10n": by_moz_l10n,
    "openpyxl": by_openpyxl,
    "LibreOffice": by_libreoffice,
}[tool](path, out, key, text)
