// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"

#include "app/cli/output.h"

#include <algorithm>
#include <iterator>

namespace countersign::cli {

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Blocks of UAX 11's classes W and F, taken whole.
constexpr Range wideRanges[] = {
    {0x1100, 0x115F}, {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},
    {0xA960, 0xA97F}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
};

int columnsOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const auto holds = [&](const Range &range) { return character >= range.first && character <= range.last; };
    return std::ranges::any_of(wideRanges, holds) ? 2 : 1;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t character : text.toUcs4())
        columns += columnsOf(character);
    return columns;
}

QString fitted(const QString &text, int columns)
{
    const int width = columnsOf(text);
    if (width <= columns)
        return text + QString(columns - width, u' ');
    if (columns <= 0)
        return {};
    QString cut;
    int used = 0;
    for (const char32_t character : text.toUcs4()) {
        if (used + columnsOf(character) > columns - 1)
            break;
        used += columnsOf(character);
        cut += QString::fromUcs4(&character, 1);
    }
    return cut + QChar(0x2026) + QString(columns - 1 - used, u' ');
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    for (const QString &word : text.split(u' ')) {
        if (!lines.isEmpty() && columnsOf(lines.last()) + 1 + columnsOf(word) <= columns)
            lines.last() += u' ' + word;
        else
            lines.append(columnsOf(word) > columns ? fitted(word, columns) : word);
    }
    return lines;
}

QStringList aligned(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(harmless(row[i])));
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += fitted(harmless(row[i]), widths[i]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

} // namespace countersign::cli
