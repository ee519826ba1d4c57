// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/base/secret.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace countersign {

/// An SQLite database in memory, to be read only. Values come out as texts in locked memory.
class Database
{
public:
    static bool looksLike(QByteArrayView bytes);

    /// Nothing where the bytes are no database. What is asked of it later draws on the effort.
    static std::optional<Database> open(const Secret &bytes, const Effort &effort = {});

    bool hasColumn(const QString &table, const QString &column) const;

    /// One row by the names of its columns; NULL is empty.
    using Row = QHash<QByteArray, Secret>;
    /// Calls `look` with each row of a table, in its order. False where the database is damaged, where this is a view or
    /// some other thing that computes its rows, where it has more rows than any app's, and where the effort is spent.
    bool eachRow(const QString &table, const std::function<void(const Row &)> &look) const;

private:
    struct Close
    {
        void operator()(sqlite3 *base) const;
    };

    bool isTable(const QString &name) const;

    Secret m_bytes;
    std::unique_ptr<Effort> m_effort; ///< Stays where it is when the database is moved: SQLite asks it.
    std::unique_ptr<sqlite3, Close> m_base;
};

} // namespace countersign
