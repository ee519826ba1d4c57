// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/listsection.h"

#include "ui/theme.h"
#include "ui/tokens/listrules.h"
#include "ui/words.h"
#include "ui/wrappingbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace countersign {

namespace {

template<typename Value>
void offer(QComboBox *choice, std::initializer_list<std::pair<Value, QString>> values, Value chosen)
{
    for (const auto &[value, text] : values)
        choice->addItem(text, static_cast<int>(value));
    choice->setCurrentIndex(choice->findData(static_cast<int>(chosen)));
}

template<typename Value>
Value chosenIn(const QComboBox *choice)
{
    return static_cast<Value>(choice->currentData().toInt());
}

} // namespace

ListSection::ListSection(QWidget *parent) : Section(tr("List"), parent)
{
    const ListRules rules = loadListRules();
    m_showing = addChoice(tr("S&how codes"), "showCodes");
    offer<Showing>(m_showing,
                   {{Showing::Always, tr("Always")},
                    {Showing::Selected, tr("When the account is selected")},
                    {Showing::Clicked, tr("After a click")}},
                   rules.showing);
    m_grouping = addChoice(tr("&Digits"), "groupDigits");
    offer<Grouping>(m_grouping,
                    {{Grouping::Halves, tr("In halves, as in %1").arg(QStringLiteral("123 456"))},
                     {Grouping::Pairs, tr("In pairs, as in %1").arg(QStringLiteral("12 34 56"))},
                     {Grouping::Whole, tr("Together, as in %1").arg(QStringLiteral("123456"))}},
                    rules.grouping);
    m_sorting = addChoice(tr("Sor&t by"), "sortBy");
    offer<Sorting>(m_sorting,
                   {{Sorting::Own, tr("My own order")},
                    {Sorting::Name, tr("Name")},
                    {Sorting::Recent, tr("Recently used")},
                    {Sorting::Most, tr("Most used")}},
                   rules.sorting);
    m_nextCode = addCheck(tr("Show the next code in the &last ten seconds"), "showNextCode", rules.nextCode);
    m_hideAfterCopy =
        addCheck(tr("Minimize this window &after a code was copied"), "hideAfterCopy", rules.hideAfterCopy);
}

QComboBox *ListSection::addChoice(const QString &text, const char *name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    // Over its choice, because both are sentences that grow in other languages.
    auto *label = new Words(this, text);
    label->setBuddy(choice);
    column()->addWidget(label);
    column()->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &ListSection::keep);
    return choice;
}

QCheckBox *ListSection::addCheck(const QString &text, const char *name, bool on)
{
    auto *check = new WrappingCheck(text, this);
    check->setObjectName(QString::fromLatin1(name));
    check->setChecked(on);
    column()->addWidget(check);
    connect(check, &QCheckBox::toggled, this, &ListSection::keep);
    return check;
}

void ListSection::keep()
{
    saveListRules({chosenIn<Showing>(m_showing), chosenIn<Grouping>(m_grouping), chosenIn<Sorting>(m_sorting),
                   m_nextCode->isChecked(), m_hideAfterCopy->isChecked()});
    Q_EMIT changed();
}

} // namespace countersign
