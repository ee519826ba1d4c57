// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/sheetpaper.h"

#include "ui/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <utility>

namespace countersign::sheetpaper {

namespace {

using recoverysheet::Entry;
using recoverysheet::Sheet;

constexpr int moduleSide = 8;        // Pixels.
constexpr double pointsPerInch = 72; // Of type.
constexpr double codeInches = 1.3;   // A phone reads a dense code of this size from paper.
constexpr int pdfResolution = 600;   // Dots an inch.
constexpr double marginMm = 15;

QString translated(const char *text)
{
    return QCoreApplication::translate("RecoverySheet", text);
}

QString dayOf(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::LongFormat);
}

/// Draws one account after the other, down the page.
class Pen
{
public:
    Pen(QPainter &painter, const QRectF &page) : m_painter(painter), m_page(page), m_plain(painter.font())
    {
        m_unit = painter.device()->logicalDpiY() / pointsPerInch;
        m_plain.setPointSizeF(10);
        m_title = m_plain;
        m_title.setPointSizeF(12);
        m_title.setWeight(QFont::DemiBold);
        m_head = m_plain;
        m_head.setPointSizeF(16);
        m_head.setWeight(QFont::DemiBold);
        m_key = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        m_key.setPointSizeF(11);
        m_y = page.top();
        painter.setPen(theme::ink());
    }

    void head(const Sheet &sheet)
    {
        write(translated(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")), m_head, m_page, 4);
        write(dayOf(sheet.printedAt), m_plain, m_page, 4);
        write(translated(QT_TRANSLATE_NOOP(
                  "RecoverySheet", "With this sheet your accounts come back on any authenticator app: scan a code, or "
                                   "type its key. Keep it where only you can find it.")),
              m_plain, m_page, 14);
    }

    bool entry(const Entry &entry, const std::function<bool()> &newPage)
    {
        const qreal height = measured(entry);
        if (m_y + height > m_page.bottom() && m_y > m_page.top() && !turn(newPage))
            return false;
        // Hundreds of recovery codes fill more than a page; else the rest would lie below its edge.
        m_newPage = height > m_page.height() ? newPage : nullptr;
        draw(entry);
        m_newPage = nullptr;
        return m_isWhole;
    }

private:
    bool turn(const std::function<bool()> &newPage)
    {
        m_isWhole = newPage();
        m_y = m_page.top();
        return m_isWhole;
    }

    qreal side() const { return codeInches * pointsPerInch * m_unit; }

    QRectF words() const
    {
        const qreal indent = side() + 12 * m_unit;
        const bool isMirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        return isMirrored ? m_page.adjusted(0, 0, -indent, 0) : m_page.adjusted(indent, 0, 0, 0);
    }

    // The same lines on no paper.
    qreal measured(const Entry &entry)
    {
        const qreal before = m_y;
        m_isMeasuring = true;
        draw(entry);
        m_isMeasuring = false;
        return std::exchange(m_y, before) - before;
    }

    void draw(const Entry &entry)
    {
        m_top = m_y;
        if (!m_isMeasuring)
            code(entry.uri, m_top);
        const QRectF room = words();
        write(entry.title, m_title, room, 1);
        if (!entry.account.isEmpty())
            write(entry.account, m_plain, room, 1);
        secret(entry.keyInBlocks, {}, room);
        if (!entry.parameters.isEmpty())
            write(entry.parameters, m_plain, room, 1);
        if (!entry.pin.isEmpty())
            secret(entry.pin, translated(QT_TRANSLATE_NOOP("RecoverySheet", "PIN: %1")), room);
        if (!entry.recoveryCodes.isEmpty()) {
            m_y += 4 * m_unit;
            write(translated(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery codes; each one works once:")), m_plain, room,
                  1);
        }
        for (const RecoveryCode &one : entry.recoveryCodes)
            secret(one.text,
                   one.usedAt == 0 ? QString()
                                   : translated(QT_TRANSLATE_NOOP("RecoverySheet", "%1 (used on %2)"))
                                         .arg(QStringLiteral("%1"), dayOf(one.usedAt)),
                   room);
        m_y = qMax(m_y, m_top + side()) + 18 * m_unit;
        if (!m_isMeasuring) {
            m_painter.setPen(QPen(theme::ink(), m_unit / 2));
            m_painter.drawLine(QPointF(m_page.left(), m_y - 9 * m_unit), QPointF(m_page.right(), m_y - 9 * m_unit));
        }
    }

    void code(const Secret &uri, qreal top)
    {
        const Result<QrModules> modules = qrwriter::write(uri);
        if (!modules)
            return;
        const bool isMirrored = m_painter.layoutDirection() == Qt::RightToLeft;
        const QPointF start(isMirrored ? m_page.right() - side() : m_page.left(), top);
        const qreal module = side() / modules->side();
        for (int y = 0; y < modules->side(); ++y)
            for (int x = 0; x < modules->side(); ++x)
                if (modules->isDark(x, y))
                    // A hair wider, or some printers leave white lines between them.
                    m_painter.fillRect(QRectF(start + QPointF(x * module, y * module), QSizeF(module, module) * 1.02),
                                       theme::ink());
    }

    void secret(const Secret &text, const QString &pattern, const QRectF &room)
    {
        QString shown = QString::fromUtf8(text.view());
        if (!pattern.isEmpty()) {
            QString put = pattern.arg(shown);
            wipe(shown);
            shown = std::move(put);
        }
        write(shown, m_key, room, 1, Qt::AlignLeft, Qt::TextWrapAnywhere);
        wipe(shown);
    }

    void write(const QString &text, const QFont &font, const QRectF &room, qreal after,
               Qt::Alignment side = Qt::AlignLeading, Qt::TextFlag wrap = Qt::TextWordWrap)
    {
        const QFontMetricsF metrics(font, m_painter.device());
        const int flags = static_cast<int>(side.toInt()) | wrap;
        if (!m_isWhole)
            return;
        const QRectF at(room.left(), m_y, room.width(), m_page.height());
        const qreal height = metrics.boundingRect(at, flags, text).height();
        if (m_newPage && m_y + height > m_page.bottom()) {
            if (!turn(m_newPage))
                return;
            m_top = m_y - this->side(); // The code is on the page before.
        }
        if (!m_isMeasuring) {
            m_painter.setFont(font);
            m_painter.setPen(theme::ink());
            m_painter.drawText(QRectF(room.left(), m_y, room.width(), height), flags, text);
        }
        m_y += height + after * m_unit;
    }

    QPainter &m_painter;
    QRectF m_page;
    qreal m_unit; ///< A point of type, in the units of the page.
    qreal m_y;
    qreal m_top = 0; ///< Where the account began.
    QFont m_plain, m_title, m_head, m_key;
    bool m_isMeasuring = false;
    bool m_isWhole = true;             ///< No page has been refused.
    std::function<bool()> m_newPage{}; ///< Only for an account that is longer than a page.
};

} // namespace

bool draw(QPainter &painter, const QRectF &page, const Sheet &sheet, const std::function<bool()> &newPage)
{
    painter.setLayoutDirection(QGuiApplication::layoutDirection());
    Pen pen(painter, page);
    pen.head(sheet);
    return std::ranges::all_of(sheet.entries, [&](const Entry &entry) { return pen.entry(entry, newPage); });
}

Result<Secret> pdf(const Sheet &sheet)
{
    QByteArray content;
    QBuffer buffer(&content);
    bool isWhole = buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setTitle(translated(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")));
        const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
        writer.setPageSize(QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        QPainter painter;
        isWhole = painter.begin(&writer) && isWhole;
        const QSizeF room = writer.pageLayout().paintRectPixels(writer.resolution()).size();
        isWhole = isWhole && draw(painter, QRectF(QPointF(), room), sheet, [&writer] { return writer.newPage(); });
        isWhole = painter.end() && isWhole;
    }
    buffer.close();
    if (!isWhole) {
        wipe(content);
        return failure(Reason::Internal);
    }
    return Secret::takeFrom(std::move(content));
}

void print(const Sheet &sheet, QWidget *window, const Printed &printed)
{
    printOnPaper(window, translated(QT_TRANSLATE_NOOP("RecoverySheet", "Recovery sheet")),
                 [sheet](QPainter &painter, const QRectF &room, const std::function<bool()> &newPage) {
        draw(painter, room, sheet, newPage);
    }, printed);
}

Secret png(const QrModules &modules)
{
    const int side = modules.side() + 2 * QrModules::quietZone;
    QImage picture(side * moduleSide, side * moduleSide, QImage::Format_Grayscale8);
    picture.fill(theme::paper());
    QPainter painter(&picture);
    for (int y = 0; y < modules.side(); ++y)
        for (int x = 0; x < modules.side(); ++x)
            if (modules.isDark(x, y))
                painter.fillRect((x + QrModules::quietZone) * moduleSide, (y + QrModules::quietZone) * moduleSide,
                                 moduleSide, moduleSide, theme::ink());
    painter.end();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    buffer.close();
    picture.fill(theme::paper());
    return Secret::takeFrom(std::move(content));
}

} // namespace countersign::sheetpaper
