// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench-floor: an empty window, the least that a program with Qt Widgets costs.
// bench-floor --codes N: a list of N made-up codes with rings that move once a second, and nothing else.

#include <QAbstractListModel>
#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace {

constexpr qint64 timeStep = 30'000;

class Codes : public QAbstractListModel
{
public:
    explicit Codes(int count) : m_count(count) {}

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_count; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::ToolTipRole)
            return QStringLiteral("Issuer %1").arg(index.row());
        if (role != Qt::DisplayRole)
            return {};
        const auto row = static_cast<quint64>(index.row() + 1);
        const quint64 step = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch() / timeStep);
        return QStringLiteral("%1").arg((step * row * 7919) % 1'000'000, 6, 10, QLatin1Char('0'));
    }

private:
    int m_count;
};

class Row : public QStyledItemDelegate
{
public:
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 64}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect inner = option.rect.adjusted(12, 6, -12, -6);
        painter->drawText(inner, Qt::AlignTop, index.data(Qt::ToolTipRole).toString());
        QFont large = option.font;
        large.setPointSize(20);
        painter->save();
        painter->setFont(large);
        painter->drawText(inner, Qt::AlignBottom, index.data().toString());
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect ring(inner.right() - 24, inner.top() + 12, 24, 24);
        const auto left = static_cast<int>(timeStep - QDateTime::currentMSecsSinceEpoch() % timeStep);
        painter->drawArc(ring, 90 * 16, static_cast<int>(360 * 16 * left / timeStep));
        painter->restore();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--codes")) {
        Codes codes(arguments.value(2).toInt());
        Row row;
        QListView list;
        list.setItemDelegate(&row);
        list.setUniformItemSizes(true);
        list.setModel(&codes);
        list.resize(420, 640);
        list.show();
        QTimer second;
        QObject::connect(&second, &QTimer::timeout, list.viewport(), qOverload<>(&QWidget::update));
        second.start(1000);
        return QApplication::exec();
    }
    QLabel window(QStringLiteral("An empty window with one line of text"));
    window.resize(420, 640);
    window.show();
    return QApplication::exec();
}
