// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

/// The spelling of a key URI, without its meaning: where it is cut, and how escapes are read.
namespace countersign::uriparts {

struct Parameter
{
    QString name; ///< Lower case.
    QString value;
};

/// A key URI cut into its parts; the label is still escaped, the parameters are not.
struct Parts
{
    QString scheme; ///< Lower case.
    QString type;   ///< Lower case; empty for schemes without one.
    QString label;
    std::vector<Parameter> parameters;

    /// The first of several wins. Null where the parameter is absent, empty where it has no value.
    QString value(QLatin1StringView name) const;
    bool has(QLatin1StringView name) const { return !value(name).isNull(); }
};

/// Cuts otpauth://, apple-otpauth://, motp:// and steam:// (whose label is all there is). Errors: TextEmpty,
/// TextTooLarge (more than 64 Ki characters), WebLink (about: the host), TextUnknown (all else).
Result<Parts> partsOf(const QString &text);

/// Decodes escapes once: UTF-8, else Windows-1252. Broken escapes stay as they are, control characters are dropped.
QString unescaped(QStringView text);

/// The value of a hexadecimal digit; -1 for other characters.
int hexValue(QChar c);

} // namespace countersign::uriparts
