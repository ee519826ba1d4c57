// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/otp/token.h"

#include <QHash>
#include <QList>

#include <optional>

namespace countersign {

/// Finds among many tokens the one that another is like, without looking at each: ten thousand that come in are held
/// against ten thousand that are here. Positions are those in the list, the first one that fits.
class TokenIndex
{
public:
    explicit TokenIndex(const QList<Token> &tokens = {});

    /// One more at the end.
    void append(const Token &token);

    std::optional<qsizetype> sameKey(const Token &token) const;
    std::optional<qsizetype> sameAccount(const Token &token) const;
    std::optional<qsizetype> sameKeyAndNames(const Token &token) const;

private:
    using Places = QHash<size_t, QList<qsizetype>>;

    template<typename Fits>
    std::optional<qsizetype> first(const Places &places, size_t hash, Fits fits) const;

    QList<Token> m_tokens;
    Places m_byKey;
    Places m_byNames;
};

} // namespace countersign
