#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include of the project against the table of rooms (docs/architecture.md).

layers.py SOURCE_FOLDER [QT_HEADERS_FOLDER]: prints each offending line as file:line: what is wrong; exit 1 if there is any.
"""
import re
import sys
from pathlib import Path

BASE = {"Core", "OpenSSL"}
# room: (rooms it may include, what from outside it may include)
ROOMS = {
    "core/base": (set(), BASE),
    "core/otp": ({"core/base"}, BASE),
    "core/vault": ({"core/base", "core/otp"}, {"Core"}),
    "core/platform": ({"core/base"}, {"Core", "Gui", "DBus"}),
    "core/store": ({"core/base", "core/platform"}, {"Core"}),
    "core/intake": ({"core/base", "core/otp", "core/vault", "core/platform"}, {"Core", "Gui"}),
    "core/export": ({"core/base", "core/otp", "core/vault"}, {"Core", "Gui"}),
    "core/session": ({"core/base", "core/otp", "core/vault", "core/store"}, {"Core"}),
    "ui/camera": ({"core/base", "core/intake", "core/platform", "ui/scan/camerafeed.h"}, {"Core", "Gui", "Multimedia"}),
    "ui/drawing": ({"ui/drawingpart.h"}, {"Core", "Gui", "Svg"}),
    "ui/drawingpart.h": (set(), {"Core"}), # The door between the window and the module that understands drawings.
    "ui/paper": ({"core/base", "ui/paperpart.h"}, {"Core", "Gui", "Widgets", "PrintSupport"}),
    "ui/paperpart.h": ({"core/base"}, {"Core", "Gui"}), # The door between the window and the module that prints.
    "ui/scan/camerafeed.h": ({"core/base"}, {"Core", "Gui"}), # The door between the window and the camera plugin.
    "ui/moving/plugin": ({"core/base", "core/otp", "core/vault", "core/intake", "core/export", "ui/moving/movingpart.h"},
                         {"Core"}),
    # The door between the window and the module that reads and writes other programs' files.
    "ui/moving/movingpart.h": ({"core/base", "core/otp", "core/intake", "core/export"}, {"Core"}),
    "ui": ({"core/base", "core/otp", "core/vault", "core/intake", "core/export", "core/session", "core/platform",
            "ui/scan/camerafeed.h", "ui/drawingpart.h", "ui/paperpart.h", "ui/moving/movingpart.h"},
           {"Core", "Gui", "Widgets", "Concurrent"}),
    "app/reader": ({"core/intake"}, {"Core"}),
    "app/cli": ({"core/base", "core/otp", "core/vault", "core/store", "core/intake", "core/export", "core/session",
                 "core/platform"}, {"Core", "Gui"}),
    "app": ({"core/base", "core/otp", "core/vault", "core/store", "core/intake", "core/export", "core/session",
             "core/platform", "ui"}, {"Core", "Gui", "Widgets"}),
}

# Libraries that only one file may know. A foreigner without a file is not expected anywhere yet.
FOREIGNERS = {
    "ZXing/": "core/intake/qrdecode.cpp",
    "qt6keychain/": "core/store/keychainitem.cpp",
    "qtkeychain/": "core/store/keychainitem.cpp",
    "keychain.h": "core/store/keychainitem.cpp",
    "protozero/": "core/intake/migration.cpp",
    "fontconfig/": "core/platform/fontsahead_linux.cpp",
    "seccomp.h": "core/platform/confinement_linux.cpp",
    "xcb/": "core/platform/x11shortcut_linux.cpp",
    "zxcvbn.h": "core/base/strengthdictionary.cpp",
    "qrencode.h": "core/export/qrwriter.cpp",
    "sqlite3.h": "core/intake/database.cpp",
    "argon2.h": "core/base/argon2.cpp",
    "sodium.h": "core/intake/sodium.cpp",
    "zip.h": "core/intake/archive.cpp",
    "zlib.h": "core/intake/gunzip.cpp",
    "nettle/": "core/intake/twofish.cpp",
}

# Where Qt's headers lie, one folder a module; set by main() or the test. Without it only named modules are checked:
# the link line of each room still holds the rest.
QT_HEADERS = None

INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"]')


def room_of(path):
    """The room a project path lies in; the longest name wins."""
    names = [room for room in ROOMS if path == room or path.startswith(room + "/")]
    return max(names, key=len) if names else None


def qt_module(header):
    """The Qt module of a header (Core, Widgets, …), None if it is not Qt's or not known."""
    named = re.match(r"Qt(\w+)/", header)
    if named:
        return named.group(1)
    if QT_HEADERS is None or not header.startswith("Q"):
        return None
    homes = [home for home in QT_HEADERS.glob("Qt*") if (home / header).exists()]
    return homes[0].name[2:] if homes else None


def faults_of(path, text):
    """Yields (line number, sentence) for each include in `text` that the file `path` may not have."""
    room = room_of(path)
    if room is None:
        return
    rooms, outside = ROOMS[room]
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        quote, header = match.groups()
        for foreigner, home in FOREIGNERS.items():
            if header.startswith(foreigner) and path != home:
                yield number, f"only {home or 'no file'} may include <{header}>"
        if quote == '"':
            target = room_of(header)
            if target is None:
                if "/" in header:
                    yield number, f'"{header}" is in no room'
            elif target != room and target not in rooms:
                yield number, f'{room} may not include "{header}"'
            continue
        module = qt_module(header)
        if module is not None and module not in outside:
            yield number, f"{room} may not include <{header}> (Qt {module})"
        if header.startswith("openssl/") and "OpenSSL" not in outside:
            yield number, f"{room} may not include <{header}>"


def faults_in(source):
    for top in ("core", "ui", "app"):
        for file in sorted((source / top).rglob("*")):
            if file.suffix in (".cpp", ".h", ".mm"):
                path = file.relative_to(source).as_posix()
                for number, sentence in faults_of(path, file.read_text(encoding="utf-8")):
                    yield f"{path}:{number}: {sentence}"


def main():
    global QT_HEADERS
    source = Path(sys.argv[1])
    QT_HEADERS = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    faults = list(faults_in(source))
    print("\n".join(faults) if faults else "every include keeps to its room")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
