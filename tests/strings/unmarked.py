#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether every word that people read in `ui` and `app` is marked for translation: unmarked.py SOURCE_FOLDER

Reads each string of the sources with the calls around it. Inside tr(), translate() and their like it is marked. Outside
of them a string is at fault when it reads like words (a blank between letters, or a capital at its start), or when it
has a letter and goes straight to something that shows it. What may stay as it is has a row in ALLOWED, with its reason.
"""
import re
import sys
from pathlib import Path

MARKS = {"tr", "translate", "QT_TR_NOOP", "QT_TR_N_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP",
         "QT_TRANSLATE_NOOP3"}

# Whatever a literal in them says, people see, hear or read it.
SHOWS = re.compile(r"^(set\w*(Text|Title|ToolTip|Name|Description|WhatsThis|Suffix|Prefix)|QLabel|QAction"
                   r"|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|QMenu|Words|Wrapping(Check|Radio)"
                   r"|add(Action|Button|Item|Menu|Row|Section|Tab)|insertItem|say|offer|complain|showText|drawText)$")
# Calls of that form that show nothing.
QUIET = {"setObjectName", "setApplicationName", "setDesktopFileName", "setIconName", "setOrganizationName",
         "setOrganizationDomain", "setThemeName", "setDefaultSuffix"}
# A call that only carries a literal on to the call around it.
CARRIES = {"QStringLiteral", "QLatin1String", "QLatin1StringView", "QString", "QByteArray", "fromLatin1", "fromUtf8"}
# What is inside them is for the compiler, for tests or for developers.
UNSEEN = {"include", "Q_ASSERT", "Q_ASSERT_X", "static_assert", "qFatal", "qWarning", "qDebug", "qInfo", "qCritical",
          "QLoggingCategory", "Q_LOGGING_CATEGORY", "Q_PLUGIN_METADATA", "Q_CLASSINFO", "QRegularExpression",
          "setStyleSheet", "deprecated", "nodiscard", "import"}

# file (or folder, or "" for all), pattern of the whole string, reason
ALLOWED = [
    ("", r"Countersign", "the name of the program"),
    ("", r"io\.github\.countersign\.Countersign", "its id"),
    ("", r"(Qt|Q[A-Z])\w*", "a name inside Qt"),
    ("", r"(%\d|[^\w%])+", "what people wrote, with signs between"),
    ("", r"[a-z]+([A-Z][a-z0-9]*)+", "the name of a part, as in sealedKeychain"),
    ("ui/moving/importdialog.cpp", r"Door", "the end of the name of a part"),
    ("ui/moving/sources.cpp", r"[\w+.]+( \(?[\w]+\)?){0,3}", "the names of apps, the same in every language"),
    ("ui/marks/mark.cpp", r"<svg fill=.*", "a drawing"),
    ("ui/camera/livefeed.cpp", r"not granted|in use", "what a backend says, looked for and not shown"),
    ("app/cli", r"(countersign-cli |[\[(]|\[?[A-Z_]{2,})[^a-z]*.*", "the usage of a command, the same in every language"),
    ("app/cli", r"yyyy-MM-dd HH:mm", "a moment as programs read it"),
]

LITERAL = re.compile(r'(?:u8|u|U|L)?(R"(?P<delimiter>[^()\\\s]{0,16})\(.*?\)(?P=delimiter)"|"(?:\\.|[^"\\\n])*")', re.S)
SKIPPED = re.compile(r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\\n])+'", re.S)
NAME = re.compile(r"[A-Za-z_]\w*")


def strings_of(text):
    """Yields (line, string, names of the calls around it, innermost last) for each literal; neighbours are one."""
    calls, before, at = [], "", 0
    pending = None
    while at < len(text):
        skipped = SKIPPED.match(text, at)
        literal = LITERAL.match(text, at)
        # A tick between digits is no quotation mark.
        if skipped and text[at] == "'" and at and text[at - 1].isalnum():
            skipped = None
        if literal:
            body = literal.group(1)
            words = body[2 + len(literal["delimiter"]) + 1:-2 - len(literal["delimiter"])] if body[0] == "R" else body[1:-1]
            if pending:
                pending[1] += words
            else:
                pending = [text.count("\n", 0, at) + 1, words, list(calls)]
            at = literal.end()
            # A suffix (_s) belongs to it.
            suffix = NAME.match(text, at)
            at = suffix.end() if suffix else at
            before = ""
            continue
        if skipped:
            at = skipped.end()
            continue
        sign = text[at]
        if pending and not sign.isspace():
            yield tuple(pending)
            pending = None
        name = NAME.match(text, at)
        if name:
            # "new QLabel(", "QLabel label(": the type says more than the name of the variable.
            before = before if before and SHOWS.match(before) and not text[at - 1] in ".>:" else name.group()
            at = name.end()
            continue
        if sign in "({[":
            calls.append(before)
            before = ""
        elif sign in ")}]":
            if calls:
                calls.pop()
            before = ""
        elif sign == "<" or sign == ">" or sign.isspace() or sign in "*&:.":
            pass
        else:
            before = ""
        if sign == "#":
            # A directive up to the end of its line; "include" becomes the call around what it names.
            end = text.find("\n", at)
            at = end if end > 0 else len(text)
            continue
        at += 1
    if pending:
        yield tuple(pending)


def reads_like_words(string):
    plain = re.sub(r"%L?\d|%n|\\.", " ", string)
    return bool(re.search(r"[^\W\d_]{2,}[,.;:]? +[^\W\d_]{2,}", plain) or re.match(r"\W*[A-Z][a-z]{2,}(\W|$)", plain))


def is_shown(string, calls):
    around = [call for call in calls if call not in CARRIES]
    return bool(around and SHOWS.match(around[-1]) and around[-1] not in QUIET and re.search(r"[^\W\d_]", string))


def faults_of(path, text):
    """Yields (line, sentence) for each string of a file that people read and nobody translates."""
    for line, string, calls in strings_of(text):
        if MARKS & set(calls) or UNSEEN & set(calls):
            continue
        if any(path.startswith(where) and re.fullmatch(pattern, string) for where, pattern, _ in ALLOWED):
            continue
        around = [call for call in calls if call not in CARRIES]
        if (reads_like_words(string) and not (around and around[-1] in QUIET)) or is_shown(string, calls):
            yield line, f'"{string}" is not marked for translation'


def faults_in(source):
    for top in ("ui", "app"):
        for file in sorted((source / top).rglob("*")):
            if file.suffix in (".cpp", ".h", ".mm"):
                path = file.relative_to(source).as_posix()
                for line, sentence in faults_of(path, file.read_text(encoding="utf-8")):
                    yield f"{path}:{line}: {sentence}"


def main():
    faults = list(faults_in(Path(sys.argv[1])))
    print("\n".join(faults) if faults else "every word is marked for translation")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
