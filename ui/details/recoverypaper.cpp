// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/recoverypaper.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QLocale>
#include <QPainter>

namespace countersign::recoverypaper {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("RecoveryPaper", text);
}

QString dayOf(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::LongFormat);
}

QString headOf(const Token &token)
{
    return translated(QT_TRANSLATE_NOOP("RecoveryPaper", "Recovery codes of %1")).arg(token.fullName());
}

QString whenUsed(const RecoveryCode &code)
{
    return translated(QT_TRANSLATE_NOOP("RecoveryPaper", "used on %1")).arg(dayOf(code.usedAt));
}

} // namespace

Secret text(const Token &token, qint64 nowSeconds)
{
    const QByteArray head = headOf(token).toUtf8() + '\n' + dayOf(nowSeconds).toUtf8() + "\n\n";
    QByteArray bytes;
    // One block from the start: growing would leave copies of the codes behind.
    constexpr qsizetype perLine = 512;
    bytes.reserve(head.size() + token->recoveryCodes.size() * perLine);
    bytes.append(head);
    for (const RecoveryCode &code : token->recoveryCodes) {
        bytes.append(code.text.view());
        if (code.usedAt != 0)
            bytes.append("  (").append(whenUsed(code).toUtf8()).append(')');
        bytes.append('\n');
    }
    return Secret::takeFrom(std::move(bytes));
}

Secret unused(const QList<RecoveryCode> &codes)
{
    qsizetype size = 0;
    for (const RecoveryCode &code : codes)
        size += code.usedAt == 0 ? code.text.size() + 1 : 0;
    QByteArray bytes;
    bytes.reserve(size);
    for (const RecoveryCode &code : codes)
        if (code.usedAt == 0)
            bytes.append(bytes.isEmpty() ? "" : "\n").append(code.text.view());
    return Secret::takeFrom(std::move(bytes));
}

void draw(QPainter &painter, const QRectF &page, const Token &token, qint64 nowSeconds,
          const std::function<bool()> &newPage)
{
    QFont plain = painter.font();
    plain.setPointSizeF(10);
    QFont head = plain;
    head.setPointSizeF(16);
    head.setWeight(QFont::DemiBold);
    QFont code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    code.setPointSizeF(13);

    qreal y = page.top();
    const auto write = [&](const QString &words, const QFont &font, qreal after) {
        painter.setFont(font);
        const QRectF room(page.left(), y, page.width(), page.bottom() - y);
        QRectF used;
        painter.drawText(room, Qt::AlignLeading | Qt::TextWordWrap, words, &used);
        y = used.bottom() + QFontMetricsF(font, painter.device()).height() * after;
    };
    painter.setPen(theme::ink());
    write(headOf(token), head, 0.3);
    write(dayOf(nowSeconds), plain, 0.8);
    write(
        translated(QT_TRANSLATE_NOOP("RecoveryPaper", "Each code lets you in once when your device is gone. Keep this "
                                                      "sheet where only you can find it.")),
        plain, 1.2);

    const QFontMetricsF metrics(code, painter.device());
    const qreal line = metrics.height() * 1.7;
    const qreal box = metrics.ascent() * 0.9;
    for (const RecoveryCode &one : token->recoveryCodes) {
        if (y + line > page.bottom()) {
            if (!newPage())
                return;
            y = page.top();
        }
        const QRectF place(page.left(), y + (line - box) / 2, box, box);
        painter.setPen(QPen(theme::ink(), box / 14));
        painter.drawRect(place);
        if (one.usedAt != 0) {
            painter.drawLine(place.topLeft(), place.bottomRight());
            painter.drawLine(place.topRight(), place.bottomLeft());
        }
        QString words = QString::fromUtf8(one.text.view());
        const qreal left = place.right() + box;
        const qreal room = page.right() - left;
        qreal width = metrics.horizontalAdvance(words);
        QFont fitting = code;
        // Small letters can be read; those beyond the edge of the sheet are gone.
        if (width > room) {
            fitting.setPointSizeF(code.pointSizeF() * 0.98 * room / width);
            width = room;
        }
        painter.setFont(fitting);
        painter.drawText(QRectF(left, y, room, line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        const qreal behind = left + width + box;
        wipe(words);
        if (one.usedAt != 0) {
            painter.setFont(plain);
            painter.drawText(QRectF(behind, y, page.right() - behind, line), Qt::AlignLeft | Qt::AlignVCenter,
                             whenUsed(one));
        }
        y += line;
    }
}

void print(const Token &token, qint64 nowSeconds, QWidget *window, const Printed &printed)
{
    printOnPaper(window, translated(QT_TRANSLATE_NOOP("RecoveryPaper", "Countersign")),
                 [token, nowSeconds](QPainter &painter, const QRectF &room, const std::function<bool()> &newPage) {
        draw(painter, room, token, nowSeconds, newPage);
    }, printed);
}

} // namespace countersign::recoverypaper
