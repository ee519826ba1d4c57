// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

namespace countersign {

/// An app from which accounts come over, and how a person gets them out of it.
struct Source
{
    enum class Group { Phone, Passwords, Computer, Other };
    /// How what the app gives comes in.
    enum Way { File = 1, Codes = 2, Text = 4 };

    const char *app; ///< As its makers write it; translated for Other alone.
    Group group;
    int ways;          ///< Of Way.
    const char *first; ///< What to do in the app. Translated in the context "Sources".
    const char *second;

    QString name() const;
    /// The three lines, in the person's language; the last says how it comes in here.
    QStringList steps() const;
    /// Whether it is one of those that a person looks for.
    bool matches(const QString &search) const;
};

namespace sources {

/// All of them, by group and then by name.
std::span<const Source> all();

/// The heading over a group.
QString nameOf(Source::Group group);

} // namespace sources
} // namespace countersign
