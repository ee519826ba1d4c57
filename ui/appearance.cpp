// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "core/session/settings.h"
#include "ui/theme.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QStyleHints>
#include <QTimer>

#include <iterator>
#include <utility>

namespace countersign {

namespace {

const QString choiceKey = QStringLiteral("appearance/choice");
const QString seenKey = QStringLiteral("appearance/lastSeen");

// As they stand in the settings, in the order of Choice.
constexpr const char *choices[] = {"system", "light", "dark", "contrast"};

// What the system said last, in one line: the next start looks the same from its first moment, and asks later.
QString lineOf(const SystemLook &look)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(static_cast<int>(look.scheme))
        .arg(look.accent.isValid() ? look.accent.name() : QStringLiteral("-"))
        .arg(int(look.moreContrast))
        .arg(int(look.lessMotion))
        .arg(look.textScale);
}

SystemLook lookFrom(const QString &line)
{
    const QStringList parts = line.split(u' ');
    SystemLook look;
    if (parts.size() != 5)
        return look;
    look.scheme = static_cast<SystemLook::Scheme>(qBound(0, parts.at(0).toInt(), 2));
    look.accent = QColor(parts.at(1));
    look.moreContrast = parts.at(2) == u"1";
    look.lessMotion = parts.at(3) == u"1";
    look.textScale = qBound(0.5, parts.at(4).toDouble(), 3.0);
    return look;
}

bool isFusion(const QString &style)
{
    return style.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
}

// A native style that is light whatever the system says.
bool isAlwaysLight(const QString &style)
{
    return style.compare(QLatin1String("windowsvista"), Qt::CaseInsensitive) == 0;
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent),
      m_nativeStyle(QApplication::style()->name()),
      m_nativePalette(QApplication::palette()),
      m_nativeFont(QApplication::font()),
      m_look(lookFrom(settings().value(seenKey).toString()))
{
    refresh();
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::refresh);
#endif
    QTimer::singleShot(0, this, [this] {
        if (!m_watch)
            follow(watchSystemLook());
    });
}

Appearance::~Appearance() = default;

Appearance::Choice Appearance::chosen()
{
    const QString kept = settings().value(choiceKey).toString();
    for (int i = 0; i < static_cast<int>(std::size(choices)); ++i) {
        if (kept == QLatin1String(choices[i]))
            return static_cast<Choice>(i);
    }
    return Choice::System;
}

void Appearance::choose(Choice choice)
{
    settings().setValue(choiceKey, QString::fromLatin1(choices[static_cast<int>(choice)]));
}

void Appearance::follow(std::unique_ptr<SystemLookWatch> watch)
{
    m_watch = std::move(watch);
    if (!m_watch)
        return;
    connect(m_watch.get(), &SystemLookWatch::changed, this, &Appearance::see);
    if (m_watch->hasSeen())
        see();
}

void Appearance::see()
{
    if (m_look == m_watch->look())
        return;
    m_look = m_watch->look();
    settings().setValue(seenKey, lineOf(m_look));
    refresh();
}

bool Appearance::isDark(Choice choice) const
{
    if (choice == Choice::Light || choice == Choice::Dark)
        return choice == Choice::Dark;
    if (m_look.scheme != SystemLook::Scheme::Unsaid)
        return m_look.scheme == SystemLook::Scheme::Dark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme(); scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return theme::coloursFor(m_nativePalette).dark;
}

bool Appearance::wantsContrast(Choice choice) const
{
    return choice == Choice::Contrast || (choice == Choice::System && m_look.moreContrast);
}

/// Fusion draws what the palette says, and so ours can stand in for it. The styles of Windows, macOS and KDE bring their own
/// light, dark and contrast, and are worn unless the person wants something else than the system does.
bool Appearance::wearsOurs(Choice choice) const
{
    if (isFusion(m_nativeStyle) || choice != Choice::System)
        return true;
    return isAlwaysLight(m_nativeStyle) && isDark(choice) && !m_look.moreContrast;
}

QPalette Appearance::ourPalette(Choice choice) const
{
    const bool dark = isDark(choice);
    if (wantsContrast(choice))
        return theme::contrastPalette(dark);
    return dark ? theme::darkPalette(m_look.accent) : theme::lightPalette(m_look.accent);
}

void Appearance::refresh()
{
    theme::setLessMotion(m_look.lessMotion);
    const Choice choice = chosen();
    const bool ours = wearsOurs(choice);
    const bool wereOurs = std::exchange(m_isOurs, ours);
    if (ours != wereOurs)
        QApplication::setStyle(ours ? new theme::Style : QStyleFactory::create(m_nativeStyle));
    if (ours)
        QApplication::setPalette(ourPalette(choice));
    else if (wereOurs)
        QApplication::setPalette(QPalette());
    // Qt's own font is left alone until there is something to enlarge.
    if (const double scale = m_look.textScale; scale > m_textScale || scale < m_textScale) {
        m_textScale = scale;
        QFont font = m_nativeFont;
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * scale);
        QApplication::setFont(font);
    }
}

// The desktop's own theme has changed, and with it what Qt would show by itself. Each window is told.
bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && watched->isWindowType())
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace countersign
