// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/searchtext.h"

#include <algorithm>

namespace countersign {

namespace {

// Marks that people leave out when they type: those of Latin, Greek and Cyrillic letters, and the vowels of Hebrew and
// Arabic. In other scripts marks make other letters.
bool isLeftOut(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0300 && code <= 0x036f) || (code >= 0x0591 && code <= 0x05c7)
           || (code >= 0x064b && code <= 0x0652);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded = text.toCaseFolded();
    if (std::ranges::all_of(folded, [](QChar c) { return c.unicode() < 0x80; }))
        return folded;
    folded = folded.normalized(QString::NormalizationForm_KD);
    folded.removeIf(isLeftOut);
    return folded;
}

} // namespace countersign
