// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/moving/movingpart.h"

namespace countersign {

/// The front of the module.
class MovingPlugin final : public QObject, public MovingPart
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.countersign.MovingPart/2")
    Q_INTERFACES(countersign::MovingPart)
public:
    Result<Incoming> read(const Secret &content, const Secret &password, const Effort &effort,
                          const PictureReader &pictures) const override;
    QStringList appsRead() const override;
    std::span<const ExportFormat *const> exportFormats() const override;
    QString title(const ExportFormat &format) const override;
    QStringList namesOf(Losses losses) const override;
    Forecast forecast(const ExportFormat &format, const QList<Token> &tokens) const override;
    Result<Secret> write(const ExportFormat &format, const QList<Token> &tokens, const Secret &passphrase,
                         qint64 now) const override;
    Result<QList<Secret>> codeTexts(const ExportFormat &format, const QList<Token> &tokens) const override;
    recoverysheet::Sheet sheet(const QList<Token> &tokens, qint64 now) const override;
};

} // namespace countersign
