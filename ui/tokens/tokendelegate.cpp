// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendelegate.h"

#include "core/base/clock.h"
#include "ui/icons.h"
#include "ui/marks/mark.h"
#include "ui/tokens/codepainter.h"
#include "ui/tokens/tokenmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace countersign {

namespace {

// The next code comes in slowly, and stands there whole when this one is urgent.
constexpr double fadeStartsMs = theme::soonSeconds * 1000.0;
constexpr double fadeEndsMs = theme::urgentSeconds * 1000.0;
constexpr double fadeLeast = 0.15;

double fadeOf(qint64 untilSeconds, qint64 nowMs)
{
    const double left = static_cast<double>(untilSeconds) * 1000 - static_cast<double>(nowMs);
    return std::clamp((fadeStartsMs - left) / (fadeStartsMs - fadeEndsMs), fadeLeast, 1.0);
}

// Rows are laid out left to right and mirrored as a whole where the language runs the other way.
QRect placed(const QRect &rect, const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, rect);
}

qreal ratioOf(const QPainter &painter)
{
    return painter.device()->devicePixelRatioF();
}

} // namespace

struct TokenDelegate::Row
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const RowLook &look;

    QRect placed(const QRect &rect) const { return countersign::placed(rect, option.rect, option.direction); }
    QString text(int role) const { return index.data(role).toString(); }
    qint64 number(int role) const { return index.data(role).toLongLong(); }
    bool is(int role) const { return index.data(role).toBool(); }
    bool isMirrored() const { return option.direction == Qt::RightToLeft; }
    Qt::Alignment leading() const
    {
        return QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    }
    Qt::Alignment trailing() const
    {
        return QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    }
};

const RowLook &TokenDelegate::lookFor(const QFont &font, const QPalette &palette) const
{
    if (!m_look || !m_look->isFor(font, palette)) {
        forget();
        m_look = std::make_unique<RowLook>(font, palette);
    }
    return *m_look;
}

void TokenDelegate::forget() const
{
    m_look.reset();
    m_rings.forget();
}

double TokenDelegate::ringCircumference(const QFont &font, const QPalette &palette) const
{
    const RowLook &look = lookFor(font, palette);
    return ring::circumference(look.ringSize);
}

QRect TokenDelegate::ringRect(const QRect &row, Qt::LayoutDirection direction, const QFont &font,
                              const QPalette &palette) const
{
    return placed(lookFor(font, palette).ring(row), row, direction);
}

QRect TokenDelegate::ringTarget(const QRect &row, Qt::LayoutDirection direction, const QFont &font,
                                const QPalette &palette) const
{
    const QRect ring = ringRect(row, direction, font, palette);
    const int reach = std::max(0, (touchTarget - ring.width() + 1) / 2);
    return ring.adjusted(-reach, -reach, reach, reach);
}

void TokenDelegate::setSwipe(const QPersistentModelIndex &index, int offset)
{
    m_swiped = index;
    m_swipeOffset = offset;
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {280, lookFor(option.font, option.palette).rowHeight()};
}

void TokenDelegate::paintBehind(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const RowLook &look = lookFor(option.font, option.palette);
    painter->fillRect(option.rect, look.colours.danger);
    constexpr int size = 24;
    const QRect bin(option.rect.right() - theme::margin - size, option.rect.center().y() - size / 2, size, size);
    painter->drawPixmap(placed(bin, option.rect, option.direction).topLeft(),
                        iconPixmap("trash", look.colours.onDanger, size, ratioOf(*painter)));
}

QColor TokenDelegate::groundOf(const QStyleOptionViewItem &option) const
{
    const theme::Colours &colours = lookFor(option.font, option.palette).colours;
    return option.state & QStyle::State_Selected    ? colours.rowSelected
           : option.state & QStyle::State_MouseOver ? colours.rowHover
                                                    : colours.row;
}

void TokenDelegate::paintMarkOf(const Row &row) const
{
    const QRect rect = row.placed(row.look.mark(row.option.rect));
    const theme::Colours &colours = row.look.colours;
    if (m_choosing && row.option.state & QStyle::State_Selected) {
        row.painter->setPen(Qt::NoPen);
        row.painter->setBrush(colours.accent);
        row.painter->drawEllipse(rect);
        const int size = rect.width() * 3 / 5, margin = (rect.width() - size) / 2;
        row.painter->drawPixmap(rect.topLeft() + QPoint(margin, margin),
                                iconPixmap("check", colours.onAccent, size, ratioOf(*row.painter)));
        return;
    }
    const QString issuer = row.text(TokenModel::IssuerRole);
    const MarkOf of{issuer.isEmpty() ? row.text(TokenModel::AccountRole) : issuer,
                    row.index.data(TokenModel::IconRole).value<Icon>()};
    paintMark(row.painter, rect, of, row.option.font, row.option.palette);
}

/// `keptFree`: room at the end of the line that something else needs.
void TokenDelegate::paintNames(const Row &row, int keptFree) const
{
    QRect rect = row.look.names(row.option.rect).adjusted(0, 0, -keptFree, 0);
    const QString issuer = row.text(TokenModel::IssuerRole), account = row.text(TokenModel::AccountRole);
    const QString first = issuer.isEmpty() ? account : issuer;
    const QString second = issuer.isEmpty() ? QString() : account;
    const QFontMetrics &bold = row.look.boldMetrics, &plain = row.look.plainMetrics;
    constexpr int space = theme::gap;
    if (row.is(TokenModel::FavouriteRole)) {
        const int size = bold.ascent();
        const QRect star(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
        row.painter->drawPixmap(row.placed(star).topLeft(),
                                iconPixmap("star-filled", row.look.colours.soon, size, ratioOf(*row.painter)));
        rect.setLeft(star.right() + 1 + theme::grid);
    }
    // The account gives way first, but keeps a third of the line.
    const int secondWanted = second.isEmpty() ? 0 : plain.horizontalAdvance(second) + space;
    const int firstWidth = qMin(bold.horizontalAdvance(first), rect.width() - qMin(secondWanted, rect.width() / 3));
    const QRect firstRect(rect.left(), rect.top(), firstWidth + 1, rect.height());
    const QRect secondRect(firstRect.right() + space, rect.top(), rect.right() - firstRect.right() - space,
                           rect.height());
    // Names are data: their own direction must not move them away from where the layout puts them.
    const int flags = static_cast<int>(row.leading().toInt()) | Qt::TextSingleLine;
    row.painter->setFont(row.look.bold);
    row.painter->setPen(row.look.colours.text);
    row.painter->drawText(row.placed(firstRect), flags, bold.elidedText(first, Qt::ElideRight, firstRect.width()));
    if (second.isEmpty() || secondRect.width() < plain.averageCharWidth() * 3)
        return;
    row.painter->setFont(row.option.font);
    row.painter->setPen(row.look.colours.quiet);
    row.painter->drawText(row.placed(secondRect), flags, plain.elidedText(second, Qt::ElideMiddle, secondRect.width()));
}

/// What stands at the end of the line of the code: the next code, or that this one was used. Where there is no room for it
/// beside the code it stands over it; then this is how much of the names' line it takes.
int TokenDelegate::paintAside(const Row &row, qreal codeWidth) const
{
    const QString next = row.text(TokenModel::NextCodeRole);
    const bool used = row.is(TokenModel::UsedRole);
    if (next.isEmpty() && !used)
        return 0;
    const QRect names = row.look.names(row.option.rect), code = row.look.code(row.option.rect);
    const qint64 until = row.number(TokenModel::ValidUntilRole), now = row.number(TokenModel::NowRole);
    const int left = static_cast<int>(until - secondsOf(now));
    const QString words = until == 0 ? tr("Used") : tr("Used, next in %n s", "seconds", left);
    const CodeText nextText(next, row.look.next);
    const int width = next.isEmpty() ? row.look.plainMetrics.horizontalAdvance(words) : qRound(nextText.width() + 1);
    const bool fits = codeWidth + theme::margin + width <= code.width();
    const QRect line = fits ? code : names;
    const int taken = qMin(width, fits ? width : line.width() * 3 / 5);
    const QRect place = row.placed(QRect(line.right() + 1 - taken, line.top(), taken, line.height()));
    if (next.isEmpty()) {
        row.painter->setFont(row.option.font);
        row.painter->setPen(row.look.colours.quiet);
        row.painter->drawText(place, static_cast<int>(row.trailing().toInt()) | Qt::TextSingleLine,
                              row.look.plainMetrics.elidedText(words, Qt::ElideRight, taken));
    } else {
        row.painter->setOpacity(used ? 1 : fadeOf(until, now));
        nextText.paint(row.painter, place, row.look.colours.quiet, row.isMirrored());
        row.painter->setOpacity(1);
    }
    return fits ? 0 : taken + theme::gap;
}

void TokenDelegate::paintCodeLine(const Row &row) const
{
    const QRect rect = row.placed(row.look.code(row.option.rect));
    const theme::Colours &colours = row.look.colours;
    if (const QString trouble = row.text(TokenModel::TroubleRole); !trouble.isEmpty()) {
        paintNames(row, 0);
        row.painter->setFont(row.option.font);
        row.painter->setPen(colours.urgent);
        row.painter->drawText(rect, static_cast<int>(row.leading().toInt()) | Qt::TextWordWrap, trouble);
        return;
    }
    const bool used = row.is(TokenModel::UsedRole);
    const bool shown = row.is(TokenModel::RevealedRole) && !row.text(TokenModel::CodeRole).isEmpty();
    const CodeText code(row.text(TokenModel::ShownCodeRole), row.look.large);
    paintNames(row, paintAside(row, code.width()));
    const QColor colour = shown && !used ? colours.text : colours.quiet;
    const QRectF painted = code.paint(row.painter, rect, colour, !row.isMirrored());
    if (used) {
        row.painter->setPen(QPen(colour, qMax(1.5, painted.height() / 16)));
        row.painter->drawLine(QLineF(painted.left(), painted.center().y(), painted.right(), painted.center().y()));
    }
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row row{painter, option, index, lookFor(option.font, option.palette)};
    const theme::Colours &colours = row.look.colours;
    if (option.state & QStyle::State_MouseOver)
        m_hovered = index;
    else if (m_hovered == index)
        m_hovered = QPersistentModelIndex();

    painter->save();
    painter->setClipRect(option.rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_swiped == index && m_swipeOffset != 0) {
        paintBehind(painter, option);
        painter->translate(m_swipeOffset, 0);
    }
    painter->fillRect(option.rect, groundOf(option));
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(row.placed(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())),
                          colours.accent);
    paintMarkOf(row);
    paintCodeLine(row);
    paintRing(painter, option, index);
    const int left = row.look.names(option.rect).left();
    painter->fillRect(row.placed(QRect(left, option.rect.bottom(), option.rect.right() - left, 1)), colours.line);
    painter->restore();
}

void TokenDelegate::paintRing(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowLook &look = lookFor(option.font, option.palette);
    const QRect rect = placed(look.ring(option.rect), option.rect, option.direction);
    if (index.data(TokenModel::CountedRole).toBool()) {
        painter->drawPixmap(rect.adjusted(2, 2, -2, -2).topLeft(),
                            iconPixmap("next", look.colours.accent, rect.width() - 4, ratioOf(*painter)));
        return;
    }
    Code window;
    window.validFrom = index.data(TokenModel::ValidFromRole).toLongLong();
    window.validUntil = index.data(TokenModel::ValidUntilRole).toLongLong();
    if (window.hasWindow())
        m_rings.paint(painter, rect, window, index.data(TokenModel::NowRole).toLongLong(), look, option.direction);
}

void TokenDelegate::repaintRing(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const
{
    option.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
    painter->fillRect(ringRect(option.rect, option.direction, option.font, option.palette), groundOf(option));
    paintRing(painter, option, index);
}

bool TokenDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QRect ring = ringTarget(option.rect, option.direction, option.font, option.palette);
    if (ring.contains(event->pos())) {
        const qint64 left = index.data(TokenModel::ValidUntilRole).toLongLong()
                            - secondsOf(index.data(TokenModel::NowRole).toLongLong());
        const QString text =
            index.data(TokenModel::CountedRole).toBool() ? tr("Show the next code") : secondsLeftText(left);
        QToolTip::showText(event->globalPos(), text, view, ring);
    } else {
        QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view);
    }
    return true;
}

} // namespace countersign
