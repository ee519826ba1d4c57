#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether each language says everything that the sources say: translations.py SOURCE_FOLDER LUPDATE

Lets lupdate collect the words of the sources for each language anew, in a folder of its own, and compares that with
translations/countersign_LANGUAGE.ts: no word missing, none left over, every plural form filled, and what the program
puts into a sentence (%1, %n) or reads from it (the key of a menu, the dots of a dialog) in the translation, too.
"""
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOMS = ("core", "ui", "app")
# English is what the sources say; its file holds only what a number changes.
ENGLISH = "en"

PLACEHOLDER = re.compile(r"%L?(\d{1,2}|n)")
# The key of a menu: neither a sign that is to be seen (&&) nor one between two words.
KEY = re.compile(r"(?<!&)&(?=[^\s&])")


def messages_of(tree):
    """Yields ((context, source, comment), message element) of a .ts document."""
    for context in tree.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            yield (name, message.findtext("source") or "", message.findtext("comment") or ""), message


def forms_of(message):
    """What a message is translated to: one text, or one for each plural form."""
    translation = message.find("translation")
    if translation is None:
        return []
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms] if forms else ["".join(translation.itertext())]


def faults_of_text(source, text, needs_number):
    """Yields what is wrong with one translated text."""
    if not text.strip():
        yield "is empty"
        return
    wanted = {found for found in PLACEHOLDER.findall(source) if found != "n"}
    found = {found for found in PLACEHOLDER.findall(text) if found != "n"}
    if wanted != found:
        yield f"has the places {sorted(found)} and not {sorted(wanted)}"
    if needs_number and "%n" not in text and "%Ln" not in text:
        yield "does not say the number"
    if "%n" in text and "%n" not in source:
        yield "says a number that is not there"
    if len(KEY.findall(source)) != len(KEY.findall(text)):
        yield "has not as many keys (&) as the source"
    if re.search(r"(?<!&)&(?=[^\s&\w])", text):
        yield "has a key that is no letter"
    if source.rstrip().endswith("…") != text.rstrip().endswith("…"):
        yield "differs in the dots at its end"
    if "..." in text:
        yield "has three full stops for dots (…)"
    if source.count("\n") != text.count("\n"):
        yield "differs in its line breaks"
    if "!" not in source and re.search("[!¡！]", text):
        yield "cries out"


def faults_of(name, tree, expected):
    """Yields a sentence for each difference of a .ts document to what lupdate found for its language."""
    wanted = dict(messages_of(expected))
    here = dict(messages_of(tree))
    for key in wanted.keys() - here.keys():
        yield f"{name}: “{key[1]}” ({key[0]}) is not translated"
    for key in here.keys() - wanted.keys():
        yield f"{name}: “{key[1]}” ({key[0]}) is not in the sources any more"
    for key in wanted.keys() & here.keys():
        message = here[key]
        translation = message.find("translation")
        about = f"{name}: “{key[1]}” ({key[0]})"
        if translation is None or translation.get("type"):
            yield f"{about} is {'missing' if translation is None else translation.get('type')}"
            continue
        forms = forms_of(message)
        if len(forms) != len(forms_of(wanted[key])):
            yield f"{about} has {len(forms)} forms and not {len(forms_of(wanted[key]))}"
        for number, form in enumerate(forms):
            # "One account", "two accounts": the first forms of many languages say the number in words.
            needs_number = "%n" in key[1] and number == len(forms) - 1
            for fault in faults_of_text(key[1], form, needs_number):
                yield f"{about} {fault}: “{form}”"


def expected_for(languages, source, lupdate, folder):
    """What lupdate finds in the sources, as a document for each language, with as many plural forms as that has."""
    fresh = {}
    for language in languages:
        fresh[language] = folder / f"fresh_{language}.ts"
        fresh[language].write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
                                   f'<TS version="2.1" language="{language}" sourcelanguage="en">\n</TS>\n',
                                   encoding="utf-8")
    rooms = [str(source / room) for room in ROOMS]
    common = [lupdate, "-silent", "-locations", "none", "-I", str(source)]
    for plural, names in ((["-pluralonly"], [ENGLISH]), ([], [name for name in languages if name != ENGLISH])):
        files = [str(fresh[name]) for name in names if name in fresh]
        if files:
            subprocess.run(common + plural + rooms + ["-ts"] + files, check=True, stdout=subprocess.DEVNULL)
    return {language: xml.parse(path) for language, path in fresh.items()}


def faults_in(source, lupdate):
    trees = {path.name: xml.parse(path) for path in sorted((source / "translations").glob("countersign_*.ts"))}
    languages = {name: tree.getroot().get("language") for name, tree in trees.items()}
    for name, language in languages.items():
        own = name.removeprefix("countersign_").removesuffix(".ts")
        if not language or language.split("_")[0] != own.split("_")[0]:
            yield f"{name}: says of itself that it is {language}"
    with tempfile.TemporaryDirectory() as folder:
        expected = expected_for(set(languages.values()), source, lupdate, Path(folder))
    for name, tree in trees.items():
        yield from sorted(faults_of(name, tree, expected[languages[name]]))


def main():
    faults = list(faults_in(Path(sys.argv[1]).resolve(), sys.argv[2]))
    print("\n".join(faults) if faults else "every language says everything")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
