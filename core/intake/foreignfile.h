// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/intake/picturereader.h"
#include "core/vault/json.h"

#include <memory>
#include <optional>

namespace countersign {

class Database;

/// What another program wrote: bytes in locked memory, and, once asked for, the same as text and as JSON. A format is
/// recognised from these alone, never from a file's name.
class ForeignFile
{
public:
    /// Without a reader, pictures are recognised and refused.
    explicit ForeignFile(Secret content, Effort effort = {}, PictureReader pictures = {});

    /// What its keys may cost; a file inside this one draws on the same.
    const Effort &effort() const { return m_effort; }
    const PictureReader &pictures() const { return m_pictures; }

    QByteArrayView bytes() const { return m_content.view(); }
    const Secret &content() const { return m_content; }
    bool startsWith(QByteArrayView magic) const { return bytes().startsWith(magic); }

    /// Well-formed UTF-8 without a byte order mark (UTF-16 with one is turned into it); empty where this is no text, which
    /// has no NUL.
    const Secret &text() const;
    bool isText() const { return !text().isEmpty(); }
    /// The text begins with this after blanks, whatever the case (ASCII).
    bool textStartsWith(QByteArrayView start) const;

    /// The root of a JSON text; absent where this is none.
    json::Value json() const;

    /// The SQLite database that this is, opened once for all who ask; null where it is none.
    const Database *database() const;

private:
    Secret m_content;
    Effort m_effort;
    PictureReader m_pictures;
    mutable std::optional<Secret> m_text;
    mutable std::optional<Result<json::Document>> m_json;
    mutable std::optional<std::shared_ptr<const Database>> m_database;
};

} // namespace countersign
