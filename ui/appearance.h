// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform/systemlook.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace countersign {

/// How the whole program looks: as the person chose, or as the system says, and again whenever either changes. Native
/// styles are left alone where they can do it; elsewhere the program wears its own (theme::Style).
class Appearance : public QObject
{
    Q_OBJECT
public:
    /// What a person can choose.
    enum class Choice { System, Light, Dark, Contrast };

    /// Needs the application object. Puts on what was seen last at once, and asks the system only once events run.
    explicit Appearance(QObject *parent = nullptr);
    ~Appearance() override;

    static Choice chosen();
    static void choose(Choice choice);

    /// Looks at the choice and the system again.
    void refresh();
    /// Listens to this instead of the system: for tests and pictures.
    void follow(std::unique_ptr<SystemLookWatch> watch);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void see();
    bool isDark(Choice choice) const;
    bool wantsContrast(Choice choice) const;
    bool wearsOurs(Choice choice) const;
    QPalette ourPalette(Choice choice) const;

    QString m_nativeStyle;
    QPalette m_nativePalette;
    QFont m_nativeFont;
    SystemLook m_look; ///< As the system said last, even if that was yesterday.
    std::unique_ptr<SystemLookWatch> m_watch;
    double m_textScale = 1;
    bool m_isOurs = false;
};

} // namespace countersign
