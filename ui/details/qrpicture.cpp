// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/qrpicture.h"

#include "ui/theme.h"

#include <QPainter>

namespace countersign {

namespace {

// A phone held before the screen reads this with room to spare.
constexpr int usualSide = 320;
constexpr int smallestSide = 200;

} // namespace

QrPicture::QrPicture(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(smallestSide, smallestSide);
    setMaximumSize(usualSide, usualSide);
}

void QrPicture::show(QrModules modules, const QString &name)
{
    m_modules = std::move(modules);
    setAccessibleName(name);
    update();
}

void QrPicture::clear()
{
    m_modules = {};
    update();
}

QSize QrPicture::sizeHint() const
{
    return {usualSide, usualSide};
}

void QrPicture::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme::paper());
    // In the pixels of the screen: a module of three and a half pixels would have blurred edges.
    const qreal ratio = devicePixelRatioF();
    const int modules = m_modules.side() + 2 * QrModules::quietZone;
    const int room = static_cast<int>(qMin(width(), height()) * ratio);
    const int module = qMax(1, room / modules);
    const auto before = [&](int whole) { return (static_cast<int>(whole * ratio) - module * m_modules.side()) / 2; };
    const QPoint start(before(width()), before(height()));
    painter.scale(1 / ratio, 1 / ratio);
    for (int y = 0; y < m_modules.side(); ++y)
        for (int x = 0; x < m_modules.side(); ++x)
            if (m_modules.isDark(x, y))
                painter.fillRect(start.x() + x * module, start.y() + y * module, module, module, theme::ink());
}

} // namespace countersign
