// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/groupchoice.h"

#include "ui/flowlayout.h"
#include "ui/theme.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace countersign {

namespace {

constexpr int longestName = 60;

} // namespace

GroupChoice::GroupChoice(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout), m_line(new QLineEdit(this))
{
    m_line->setObjectName(QStringLiteral("newGroup"));
    m_line->setPlaceholderText(tr("New group"));
    m_line->setAccessibleName(tr("New group"));
    m_line->setMaxLength(longestName);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addLayout(m_flow);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
}

void GroupChoice::show(const QStringList &known, const QStringList &chosen)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_line->clear();
    QStringList names = known;
    for (const QString &name : chosen)
        if (!names.contains(name))
            names.append(name);
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : std::as_const(names))
        add(name, chosen.contains(name));
}

void GroupChoice::add(const QString &name, bool isChosen)
{
    // A group may have a "&" in its name, which is no key to press.
    auto *box = new WrappingCheck(QString(name).replace(u'&', QStringLiteral("&&")), this);
    box->setObjectName(QStringLiteral("group"));
    box->setProperty("group", name);
    box->setChecked(isChosen);
    m_flow->addWidget(box);
    m_boxes.append(box);
}

QStringList GroupChoice::chosen() const
{
    QStringList chosen;
    for (const QCheckBox *box : m_boxes)
        if (box->isChecked())
            chosen.append(box->property("group").toString());
    const QString typed = m_line->text().simplified();
    if (typed.isEmpty())
        return chosen;
    // The same word in other letters is the group that is there.
    const auto same = std::ranges::find_if(m_boxes, [&](const QCheckBox *box) {
        return box->property("group").toString().compare(typed, Qt::CaseInsensitive) == 0;
    });
    const QString name = same != m_boxes.end() ? (*same)->property("group").toString() : typed;
    if (!chosen.contains(name))
        chosen.append(name);
    return chosen;
}

} // namespace countersign
