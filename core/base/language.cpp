// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace countersign {

namespace {

bool install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

} // namespace

bool speakTheirLanguage(QCoreApplication &application)
{
    const QString ours = QStringLiteral("countersign"), folder = QStringLiteral(":/i18n");
    const QLocale locale;
    install(application, QLocale(QLocale::English), ours, folder);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return true;
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, locale, ours, folder);
}

} // namespace countersign
