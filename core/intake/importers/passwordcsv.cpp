// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

using Names = std::initializer_list<const char *>;

// What password managers call their columns; the first that is there and filled counts.
constexpr const char *keyColumns[] = {"otpurl", "otpauth", "totp", "otpsecret"};
const Names nameColumns = {"title", "name"};
const Names accountColumns = {"username", "email", "user"};
const Names noteColumns = {"notes", "note", "extra"};
const Names groupColumns = {"grouping", "vault", "group", "folder", "category", "tags"};

csv::Columns columnsOf(const ForeignFile &file)
{
    // JSON and pages of other kinds have no header, but they do have commas.
    if (!file.isText() || file.textStartsWith("{") || file.textStartsWith("[") || file.textStartsWith("<"))
        return {};
    const QByteArrayView text = file.text().view();
    const qsizetype end = text.indexOf('\n');
    return csv::columnsOf(Secret::fromBytes(text.first(end < 0 ? std::min<qsizetype>(text.size(), 4096) : end)));
}

bool isBitwarden(const ForeignFile &file)
{
    return columnsOf(file).contains("login_totp");
}

bool isTable(const ForeignFile &file)
{
    const csv::Columns columns = columnsOf(file);
    return columns.size() > 1
           && std::ranges::any_of(keyColumns, [&](const char *name) { return columns.contains(name); });
}

class Row
{
public:
    Row(const csv::Columns &columns, const QList<Secret> &fields) : m_columns(columns), m_fields(fields) {}

    template<typename Some>
    QString first(const Some &names) const
    {
        for (const char *name : names)
            if (const QString text = at(name); !text.isEmpty())
                return text;
        return {};
    }

    QString at(const char *name) const
    {
        const qsizetype column = m_columns.value(name, -1);
        return column < 0 || column >= m_fields.size() ? QString()
                                                       : QString::fromUtf8(m_fields[column].view()).trimmed();
    }

private:
    const csv::Columns &m_columns;
    const QList<Secret> &m_fields;
};

Result<Incoming> found(Incoming incoming)
{
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

Result<Incoming> readTable(const ForeignFile &file, const Secret &)
{
    const csv::Columns columns = columnsOf(file);
    Incoming incoming;
    const bool isWhole = csv::eachRow(file.text(), [&](const QList<Secret> &fields) {
        const Row row(columns, fields);
        QString uri = row.first(keyColumns);
        if (uri.isEmpty())
            return;
        takeUri(incoming, std::move(uri), row.first(nameColumns), row.first(accountColumns), [&](TokenFields &token) {
            token.note = row.first(noteColumns);
            if (const QString group = row.first(groupColumns); !group.isEmpty())
                token.groups.append(group);
            token.favourite = row.at("fav") == u"1" || row.at("favorite") == u"true";
        });
    });
    if (!isWhole)
        return failure(Reason::ForeignFileDamaged);
    return found(std::move(incoming));
}

Result<Incoming> readBitwarden(const ForeignFile &file, const Secret &)
{
    const csv::Columns columns = columnsOf(file);
    Incoming incoming;
    const bool isWhole = csv::eachRow(file.text(), [&](const QList<Secret> &fields) {
        const Row row(columns, fields);
        QString uri = row.at("login_totp");
        if (uri.isEmpty())
            return;
        takeUri(incoming, std::move(uri), row.at("name"), row.at("login_username"), [&](TokenFields &token) {
            token.note = row.at("notes");
            if (const QString group = row.at("folder"); !group.isEmpty())
                token.groups.append(group);
            token.favourite = row.at("favorite") == u"1";
        });
    });
    if (!isWhole)
        return failure(Reason::ForeignFileDamaged);
    return found(std::move(incoming));
}

constexpr CarriedParts carried = CarriedParts(Carried::Groups) | Carried::Notes | Carried::Favourites | Carried::Order;

} // namespace

const ImportFormat bitwardenCsv{"bitwarden-csv", "Bitwarden", false, carried, isBitwarden, readBitwarden};
const ImportFormat passwordCsv{"password-manager-csv",
                               "Password managers (CSV)",
                               false,
                               carried,
                               isTable,
                               readTable,
                               "Apple Passwords, 1Password, Dashlane, KeePassXC, LastPass, Proton Pass"};

} // namespace countersign::importers
