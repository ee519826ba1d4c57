#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the window program loads at its start what only a part of it needs: startup_libraries.py PROGRAM

Parts that are loaded when they are wanted bring these libraries along (docs/architecture.md). Linking one of them by
accident shows nowhere else but in the time until the first code.
"""
import re
import subprocess
import sys

LATER = {
    "libzip": "the module for moving in and out",
    "libsqlite3": "the module for moving in and out",
    "libsodium": "the module for moving in and out",
    "libargon2": "the module for moving in and out",
    "libQt6Multimedia": "the camera's module",
    "libQt6Svg": "the module that understands drawings",
    "libQt6PrintSupport": "the module that prints",
    "libZXing": "the reader of pictures",
    "libseccomp": "the reader of pictures",
}


def main():
    answer = subprocess.run(["readelf", "-d", sys.argv[1]], capture_output=True, text=True, check=True).stdout
    needed = re.findall(r"\(NEEDED\).*\[(.+?)\]", answer)
    faults = [f"{name} belongs to {part}" for name in needed for library, part in LATER.items()
              if name.startswith(library + ".")]
    print("\n".join(faults) if faults else "nothing that could come later")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
