// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cstdio>

namespace countersign::cli {

namespace {

void write(std::FILE *stream, const QString &text, const char *ending)
{
    const QByteArray bytes = harmless(text).toUtf8() + ending;
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

bool steers(QChar c)
{
    // Bidirectional embeddings, overrides and isolates (UAX 9) make a name read as another one.
    const char16_t code = c.unicode();
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    const QChar::Category category = c.category();
    return turns || category == QChar::Other_Control || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph;
}

} // namespace

void say(const QString &line)
{
    write(stdout, line, "\n");
}

void complain(const QString &line)
{
    // What was said before it is to stand before it.
    std::fflush(stdout);
    write(stderr, line, "\n");
}

void ask(const QString &question)
{
    std::fflush(stdout);
    write(stderr, question, " ");
    std::fflush(stderr);
}

bool flushed()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString harmless(QString text)
{
    for (QChar &c : text)
        if (steers(c))
            c = QChar::ReplacementCharacter;
    return text;
}

} // namespace countersign::cli
