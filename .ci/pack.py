"""Packs a folder as .zip or .tar.gz: entries sorted, at one time, without users, so that the same files give the same bytes.

pack.py SECONDS ARCHIVE FOLDER, where SECONDS is the time of every entry, since 1970.
"""

import gzip
import os
import sys
import tarfile
import time
import zipfile

seconds, archive, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3].rstrip("/")
top = os.path.basename(folder)
files = sorted(
    os.path.join(at, name) for at, _, names in os.walk(folder) for name in names
)


def name_of(path):
    return "/".join([top, *os.path.relpath(path, folder).split(os.sep)])


def mode_of(path):
    return 0o755 if os.access(path, os.X_OK) else 0o644


if archive.endswith(".zip"):
    moment = time.gmtime(max(seconds, 315532800))[:6]  # a zip knows no year before 1980
    with zipfile.ZipFile(archive, "w") as packed:
        for path in files:
            entry = zipfile.ZipInfo(name_of(path), moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = mode_of(path) << 16
            with open(path, "rb") as file:
                packed.writestr(entry, file.read())
else:
    with (
        open(archive, "wb") as raw,
        gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=seconds) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in files:
            entry = tarfile.TarInfo(name_of(path))
            entry.mtime, entry.mode, entry.size = seconds, mode_of(path), os.path.getsize(path)
            with open(path, "rb") as file:
                tar.addfile(entry, file)
