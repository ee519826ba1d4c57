#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The test for unmarked words catches what it is there to catch."""
import unittest

from unmarked import faults_of


class Unmarked(unittest.TestCase):
    def caught(self, code, path="ui/planted.cpp"):
        return [line for line, _ in faults_of(path, "// A head\n" + code + "\n")]

    def test_words_that_are_shown(self):
        for code in ('label->setText("copied");', 'label->setText(QStringLiteral("Copied the code"));',
                     'auto *box = new QLabel("hello", this);', 'QLabel box("hello");', 'menu->addAction("Quit", this);',
                     'm_notices->say(QString::fromUtf8("gone"));', 'form->addRow(\n"&Issuer", m_issuer);',
                     'button->setToolTip(on ? tr("Hide it") : u"Show it"_s);', 'box.setWindowTitle("about");',
                     'new WrappingCheck(QStringLiteral("again"), this)', 'tr("%1 left").arg(QLatin1String("One of us"));',
                     'setText(R"(one\ntwo)");', 'new QPushButton(icon("add", quiet), "Add", this);'):
            self.assertEqual(len(self.caught(code)), 1, code)

    def test_words_in_a_table(self):
        self.assertEqual(self.caught('{Reason::None, "none", "There is nothing here."},'), [2])
        self.assertEqual(self.caught('const char *words = "Two "\n"words";'), [2])
        self.assertEqual(self.caught('{Reason::None, "none", QT_TRANSLATE_NOOP("Table", "There is nothing here.")},'), [])

    def test_words_that_are_marked(self):
        for code in ('label->setText(tr("Copied the code"));', 'Cli::tr("Usage: %1")',
                     'QCoreApplication::translate("Actions", "One " \n"more")', 'm_pin->setSuffix(tr(" seconds"));'):
            self.assertEqual(self.caught(code), [], code)

    def test_what_nobody_reads(self):
        for code in ('// "There is nothing here."', '/* "There is\nnothing here." */', "const char sign = '\"'; f(\"a b\");",
                     '#include "ui/Some Thing.h"', 'setObjectName(QStringLiteral("Some name"));', 'icon("add", quiet)',
                     'setStyleSheet("QToolButton { color: red; }");', 'settings().value("window/geometry")',
                     'constexpr int many = 1\'000\'000; f("x");', 'setWindowTitle(QStringLiteral("Countersign"));',
                     'label->setText(QStringLiteral("%1 · %2").arg(a, b));', 'name->setText(" ");'):
            self.assertEqual(self.caught(code), [], code)

    def test_the_line_is_that_of_the_string(self):
        self.assertEqual(self.caught('\n\nlabel->setText(\n    "Copied the code");'), [5])


if __name__ == "__main__":
    unittest.main()
