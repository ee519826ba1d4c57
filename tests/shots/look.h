// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSize>
#include <QTranslator>

class QFont;

namespace countersign::test {

/// One way in which the window is seen.
struct Look
{
    enum class Colours { Light, Dark, Contrast, LightContrast };

    const char *name;
    Colours colours = Colours::Light;
    double text = 1;
    QSize size{420, 600};
    const char *language = nullptr;
    const char *scale = nullptr; ///< Of a screen; needs a process of its own.
};

/// Puts a look on the whole application: colours, size of text and language. The language goes with it.
class Worn
{
public:
    /// `plain` is the system's own font.
    Worn(const Look &look, const QFont &plain);
    ~Worn();
    Q_DISABLE_COPY_MOVE(Worn)

private:
    QLocale m_before;
    QTranslator m_words;
    QTranslator m_buttons; ///< Those of Qt itself.
};

} // namespace countersign::test
