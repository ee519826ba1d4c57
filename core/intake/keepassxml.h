// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

/// The text inside a KeePass database, and KeePass' export as XML: groups of entries, which are names and values.
namespace countersign::keepassxml {

struct Entry
{
    QMap<QString, Secret> values; ///< "Title", "UserName", "Notes", and whatever a person or a plugin added; UTF-8.
    QString group;                ///< The group it lies in; empty for the outermost.
    QByteArray icon;              ///< A picture of its own, as PNG.
};

/// Gives back what a protected value means; called for each, in the order of the text.
using Reveal = std::function<std::optional<Secret>(QByteArrayView)>;

/// Calls `look` with each entry, but none of the recycle bin and no older states of one. Answers with the digest of its
/// file's head where the text repeats one, else empty; nothing where the text is no such XML. Protected values that
/// `reveal` has nothing for end it.
std::optional<Secret> eachEntry(const Secret &xml, const Reveal &reveal,
                                const std::function<void(const Entry &)> &look);

} // namespace countersign::keepassxml
