// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/effort.h"
#include "core/export/exporters.h"
#include "core/export/recoverysheet.h"
#include "core/intake/intake.h"
#include "core/intake/picturereader.h"

#include <QObject>
#include <QStringList>

#include <span>

namespace countersign {

/// What the module for moving in and out answers to. It brings the libraries that files of other programs need (archives,
/// databases, ciphers), and is loaded when the first of them is read or written: nobody who only wants a code waits for
/// them. All functions but the lists take as long as the format's key derivation, and may be called from any thread.
class MovingPart
{
public:
    virtual ~MovingPart() = default;

    /// Recognises what another program wrote by its content alone, and reads it. `pictures` reads those that are the file
    /// or lie in it; without one they are refused. Errors: ForeignFileUnknown, ForeignPasswordNeeded (about: the app),
    /// Cancelled (by `effort`), ReaderMissing and those of ImportFormat::read.
    virtual Result<Incoming> read(const Secret &content, const Secret &password, const Effort &effort,
                                  const PictureReader &pictures = {}) const = 0;
    /// The apps of which something can be read, each once.
    virtual QStringList appsRead() const = 0;

    /// All that can be written. They live as long as the program.
    virtual std::span<const ExportFormat *const> exportFormats() const = 0;
    /// As exporters:: says it, which the window does not link.
    virtual QString title(const ExportFormat &format) const = 0;
    virtual QStringList namesOf(Losses losses) const = 0;
    virtual Forecast forecast(const ExportFormat &format, const QList<Token> &tokens) const = 0;
    virtual Result<Secret> write(const ExportFormat &format, const QList<Token> &tokens, const Secret &passphrase,
                                 qint64 now) const = 0;
    virtual Result<QList<Secret>> codeTexts(const ExportFormat &format, const QList<Token> &tokens) const = 0;
    virtual recoverysheet::Sheet sheet(const QList<Token> &tokens, qint64 now) const = 0;
};

} // namespace countersign

Q_DECLARE_INTERFACE(countersign::MovingPart, "org.countersign.MovingPart/2")
