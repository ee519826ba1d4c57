// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/look.h"

#include "ui/theme.h"

#include <QApplication>
#include <QLibraryInfo>

namespace countersign::test {

namespace {

using C = Look::Colours;

QPalette paletteFor(C colours)
{
    switch (colours) {
    case C::Light:
        return theme::lightPalette();
    case C::Dark:
        return theme::darkPalette();
    case C::Contrast:
    case C::LightContrast:
        return theme::contrastPalette(colours == C::Contrast);
    }
    return {};
}

} // namespace

Worn::Worn(const Look &look, const QFont &plain) : m_before(QLocale())
{
    QApplication::setPalette(paletteFor(look.colours));
    QFont font = plain;
    font.setPointSizeF(plain.pointSizeF() * look.text);
    QApplication::setFont(font);
    if (!look.language)
        return;
    const QLocale locale{QLatin1String(look.language)};
    QLocale::setDefault(locale);
    if (m_words.load(locale, QStringLiteral("countersign"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_words);
    if (m_buttons.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_buttons);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

Worn::~Worn()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_buttons);
    QLocale::setDefault(m_before);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace countersign::test
