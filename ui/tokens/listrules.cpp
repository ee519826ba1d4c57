// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/listrules.h"

#include "core/session/settings.h"

#include <algorithm>
#include <iterator>

namespace countersign {

namespace {

template<typename Value>
struct Name
{
    Value value;
    const char *name;
};

constexpr Name<Showing> showings[] = {
    {Showing::Always, "always"}, {Showing::Selected, "selected"}, {Showing::Clicked, "click"}};
constexpr Name<Grouping> groupings[] = {
    {Grouping::Halves, "halves"}, {Grouping::Pairs, "pairs"}, {Grouping::Whole, "whole"}};
constexpr Name<Sorting> sortings[] = {
    {Sorting::Own, "own"}, {Sorting::Name, "name"}, {Sorting::Recent, "recent"}, {Sorting::Most, "most"}};

const QString showKey = QStringLiteral("list/show");
const QString groupingKey = QStringLiteral("list/digits");
const QString sortKey = QStringLiteral("list/sort");
const QString nextKey = QStringLiteral("list/nextCode");
const QString hideKey = QStringLiteral("list/hideAfterCopy");

template<typename Value, std::size_t count>
Value named(const Name<Value> (&names)[count], const QVariant &setting)
{
    const auto found =
        std::ranges::find_if(names, [&](const auto &row) { return setting.toString() == QLatin1String(row.name); });
    return found == std::end(names) ? names[0].value : found->value;
}

template<typename Value, std::size_t count>
QString nameOf(const Name<Value> (&names)[count], Value value)
{
    return QString::fromLatin1(std::ranges::find(names, value, &Name<Value>::value)->name);
}

} // namespace

ListRules loadListRules()
{
    const QSettings kept = settings();
    ListRules rules;
    rules.showing = named(showings, kept.value(showKey));
    rules.grouping = named(groupings, kept.value(groupingKey));
    rules.sorting = named(sortings, kept.value(sortKey));
    rules.nextCode = kept.value(nextKey).toBool();
    rules.hideAfterCopy = kept.value(hideKey).toBool();
    return rules;
}

void saveListRules(const ListRules &rules)
{
    QSettings kept = settings();
    kept.setValue(showKey, nameOf(showings, rules.showing));
    kept.setValue(groupingKey, nameOf(groupings, rules.grouping));
    kept.setValue(sortKey, nameOf(sortings, rules.sorting));
    kept.setValue(nextKey, rules.nextCode);
    kept.setValue(hideKey, rules.hideAfterCopy);
}

} // namespace countersign
