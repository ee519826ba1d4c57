#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test for missing translations catches what it is there to catch."""
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

from translations import expected_for, faults_in, faults_of, faults_of_text

LUPDATE = None


def document(*messages):
    body = "".join(f'<message{" numerus=" + chr(34) + "yes" + chr(34) if "numerusform" in translation else ""}>'
                   f"<source>{source}</source>{translation}</message>" for source, translation in messages)
    return xml.ElementTree(xml.fromstring(f"<TS><context><name>Page</name>{body}</context></TS>"))


class Texts(unittest.TestCase):
    def faults(self, source, text, needs_number=False):
        return list(faults_of_text(source, text, needs_number))

    def test_good_ones(self):
        for source, text in (("Copied the code of %1", "Der Code von %1 ist kopiert"), ("&Open…", "Ö&ffnen…"),
                             ("%1 of %2", "%2 中的 %1"), ("&Edit…", "编辑(&E)…"), ("Cats & dogs", "Katzen & Hunde"),
                             ("A && B", "A && B"), ("Well!", "Nun!")):
            self.assertEqual(self.faults(source, text), [], text)
        self.assertEqual(self.faults("%n account(s)", "%n Konten", True), [])
        self.assertEqual(self.faults("%n account(s)", "ein Konto"), [])

    def test_bad_ones(self):
        for source, text in (("Copied %1", "Kopiert"), ("Copied", "Kopiert %1"), ("%1 of %2", "%1 von %1"), ("Copy", " "),
                             ("&Open", "Öffnen"), ("Open", "Ö&ffnen"), ("&Open", "Öffnen&…"), ("&Open", "&(Öffnen)"),
                             ("Open…", "Öffnen"), ("Open", "Öffnen…"), ("Open…", "Öffnen..."), ("Kept", "Behalten!"),
                             ("Kept", "已保留！"), ("One\nTwo", "Eins Zwei"), ("Accounts", "%n Konten")):
            self.assertNotEqual(self.faults(source, text), [], (source, text))
        self.assertNotEqual(self.faults("%n account(s)", "Konten", True), [])


class Documents(unittest.TestCase):
    def faults(self, here, wanted):
        return list(faults_of("countersign_xx.ts", document(*here), document(*wanted)))

    def test_whole(self):
        one = ("Copy", "<translation>Kopieren</translation>")
        many = ("%n time(s)", "<translation><numerusform>%n Mal</numerusform><numerusform>%n Mal</numerusform></translation>")
        self.assertEqual(self.faults([one, many], [one, many]), [])

    def test_missing_left_over_and_unfinished(self):
        one = ("Copy", "<translation>Kopieren</translation>")
        self.assertEqual(len(self.faults([], [one])), 1)
        self.assertEqual(len(self.faults([one], [])), 1)
        for kind in ("unfinished", "vanished", "obsolete"):
            self.assertEqual(len(self.faults([("Copy", f'<translation type="{kind}">Kopieren</translation>')], [one])), 1)

    def test_plural_forms(self):
        form = "<numerusform>%n</numerusform>"
        three = ("%n", f"<translation>{form * 3}</translation>")
        self.assertEqual(len(self.faults([("%n", f"<translation>{form * 2}</translation>")], [three])), 1)
        empty = ("%n", f"<translation>{form * 2}<numerusform></numerusform></translation>")
        self.assertEqual(len(self.faults([empty], [three])), 1)


class Sources(unittest.TestCase):
    """With the real lupdate, over a project of one file."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        for room in ("core", "ui", "app", "translations"):
            (self.root / room).mkdir()
        (self.root / "ui" / "page.cpp").write_text(
            'class Page : public QObject { Q_OBJECT void f() { tr("Copy"); tr("%n time(s)", nullptr, 2); } };')

    def tearDown(self):
        self.folder.cleanup()

    def write(self, language, body):
        (self.root / "translations" / f"countersign_{language}.ts").write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="{language}"><context>'
            f"<name>Page</name>{body}</context></TS>", encoding="utf-8")

    def test_forms_of_languages(self):
        forms = {}
        for language, tree in expected_for({"de", "pl", "ja", "ar", "en"}, self.root, LUPDATE, self.root).items():
            forms[language] = len(list(tree.iter("numerusform")))
            self.assertEqual(len(list(tree.iter("message"))), 1 if language == "en" else 2)
        self.assertEqual(forms, {"de": 2, "pl": 3, "ja": 1, "ar": 6, "en": 2})

    def test_a_forgotten_lupdate(self):
        self.write("ja", "<message><source>Copy</source><translation>コピー</translation></message>"
                         '<message numerus="yes"><source>%n time(s)</source>'
                         "<translation><numerusform>%n 回</numerusform></translation></message>")
        self.assertEqual(list(faults_in(self.root, LUPDATE)), [])
        (self.root / "app" / "other.cpp").write_text('void f() { QCoreApplication::translate("Page", "Paste"); }')
        faults = list(faults_in(self.root, LUPDATE))
        self.assertEqual(len(faults), 1)
        self.assertIn("Paste", faults[0])


if __name__ == "__main__":
    LUPDATE = sys.argv.pop(1)
    unittest.main()
