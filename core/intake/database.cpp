// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/database.h"

#include <sqlite3.h>

#include <algorithm>

namespace countersign {

namespace {

constexpr int mostRows = 100'000;
constexpr int steps = 100'000;
constexpr quint64 workOfSteps = 3'000;

struct Finish
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finish>;

Statement prepared(sqlite3 *base, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(base, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    return Statement(statement);
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

void Database::Close::operator()(sqlite3 *base) const
{
    sqlite3_close(base);
}

bool Database::looksLike(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("SQLite format 3\0", 16));
}

std::optional<Database> Database::open(const Secret &bytes, const Effort &effort)
{
    sqlite3 *opened = nullptr;
    if (!looksLike(bytes.view()) || sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        sqlite3_close(opened);
        return std::nullopt;
    }
    Database base;
    base.m_base.reset(opened);
    // Hostile schemas may hold views, triggers and functions; nothing of a file's own may run.
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(opened, SQLITE_LIMIT_LENGTH, 1024 * 1024);
    // Some steps of its machine take a millisecond; a made-up index or expression could ask for any number of them.
    base.m_effort = std::make_unique<Effort>(effort);
    const auto goesOn = [](void *account) { return static_cast<Effort *>(account)->spend(workOfSteps) ? 0 : 1; };
    sqlite3_progress_handler(opened, steps, goesOn, base.m_effort.get());
    // A database that had a log beside it says so in its head, and then SQLite would look for one.
    constexpr std::size_t writeVersion = 18, readVersion = 19;
    base.m_bytes = Secret::build(bytes.size(), [&](std::span<unsigned char> out) {
        std::ranges::copy(bytes.bytes(), out.begin());
        if (out.size() > readVersion)
            out[writeVersion] = out[readVersion] = 1;
    });
    // Read-only, so the bytes stay as they are in spite of the interface's lack of const.
    auto *data = reinterpret_cast<unsigned char *>(const_cast<char *>(base.m_bytes.view().data()));
    if (sqlite3_deserialize(opened, "main", data, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return std::nullopt;
    return base;
}

bool Database::hasColumn(const QString &table, const QString &column) const
{
    const Statement statement = prepared(m_base.get(), "PRAGMA table_info(" + quoted(table) + ')');
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        if (column == QLatin1StringView(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 1))))
            return true;
    return false;
}

// Neither a view nor a table that a module makes up: those have no page of their own.
bool Database::isTable(const QString &name) const
{
    const Statement statement =
        prepared(m_base.get(), "SELECT 1 FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name = ?");
    const QByteArray text = name.toUtf8();
    return statement
           && sqlite3_bind_text(statement.get(), 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC)
                  == SQLITE_OK
           && sqlite3_step(statement.get()) == SQLITE_ROW;
}

bool Database::eachRow(const QString &table, const std::function<void(const Row &)> &look) const
{
    const Statement statement = isTable(table) ? prepared(m_base.get(), "SELECT * FROM " + quoted(table)) : Statement();
    if (!statement)
        return false;
    int answer = SQLITE_ROW;
    for (int rows = 0; (answer = sqlite3_step(statement.get())) == SQLITE_ROW; ++rows) {
        if (rows == mostRows)
            return false;
        Row row;
        for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) {
            const void *value = sqlite3_column_blob(statement.get(), i);
            const int size = sqlite3_column_bytes(statement.get(), i);
            row.insert(QByteArray(sqlite3_column_name(statement.get(), i)).toLower(),
                       Secret::fromBytes({static_cast<const char *>(value), size}));
        }
        look(row);
    }
    return answer == SQLITE_DONE;
}

} // namespace countersign
