#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the brand icons of our list out of a Simple Icons package.

brands.py LIST COLLECTION OUTPUT: reads LIST (resources/brands/brands.json) and the package in COLLECTION, and writes to OUTPUT
the drawings, an index sorted by the words of each name, and brands.qrc. Icons that the package does not have are left out.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

# How the package makes a file name of a title.
SPELLED = {"+": "plus", ".": "dot", "&": "and", "đ": "d", "ħ": "h", "ı": "i", "ĸ": "k", "ŀ": "l", "ł": "l", "ß": "ss",
           "ŧ": "t", "ø": "o"}


def slug_of(icon):
    if icon.get("slug"):
        return icon["slug"]
    title = "".join(SPELLED.get(c, c) for c in icon["title"].lower())
    return re.sub(r"[^a-z\d]", "", unicodedata.normalize("NFD", title))


def words_of(name):
    """As Brands::wordsOf."""
    name = unicodedata.normalize("NFKD", name.casefold())
    name = "".join(c for c in name if not unicodedata.combining(c) and c not in "'’")
    return re.sub(r"[\W_]+", " ", name).strip()


def colours_in(collection):
    for place in ("_data", "data"):
        file = collection / place / "simple-icons.json"
        if file.exists():
            known = json.loads(file.read_text(encoding="utf-8"))
            icons = known["icons"] if isinstance(known, dict) else known
            return {slug_of(icon): icon["hex"].lower() for icon in icons}
    return {}


def main():
    listed, collection, output = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    colours = colours_in(collection)
    output.mkdir(parents=True, exist_ok=True)
    lines, taken = {}, set()
    brands = json.loads(listed.read_text(encoding="utf-8"))
    for how in ("whole", "begins"):
        for brand in brands[how]:
            there = [slug for slug in brand["icons"] if slug in colours and (collection / "icons" / f"{slug}.svg").exists()]
            if not there:
                continue
            slug = there[0]
            taken.add(slug)
            for name in brand["names"]:
                for words in {words_of(name), words_of(name).replace(" ", "")}:
                    lines.setdefault(words, f"{words}\t{slug}\t{colours[slug]}\t{how}")
    for slug in taken:
        drawing = (collection / "icons" / f"{slug}.svg").read_text(encoding="utf-8")
        (output / f"{slug}.svg").write_text(re.sub(r"<title>.*?</title>", "", drawing), encoding="utf-8")
    # In the order of their bytes, up to the first tab: the program looks names up by halving.
    ordered = sorted(lines.items(), key=lambda item: item[0].encode())
    (output / "index").write_text("".join(line + "\n" for _, line in ordered), encoding="utf-8")
    files = ["index"] + sorted(f"{slug}.svg" for slug in taken)
    entries = "\n".join(f"        <file>{file}</file>" for file in files)
    (output / "brands.qrc").write_text(f'<RCC>\n    <qresource prefix="/brands">\n{entries}\n    </qresource>\n</RCC>\n',
                                       encoding="utf-8")
    print(f"{len(taken)} brand icons")


if __name__ == "__main__":
    main()
