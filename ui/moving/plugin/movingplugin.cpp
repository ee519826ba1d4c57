// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/plugin/movingplugin.h"

#include "core/intake/importers.h"

namespace countersign {

Result<Incoming> MovingPlugin::read(const Secret &content, const Secret &password, const Effort &effort,
                                    const PictureReader &pictures) const
{
    return importers::read(ForeignFile(content, effort, pictures), password);
}

QStringList MovingPlugin::appsRead() const
{
    QStringList apps;
    for (const ImportFormat *format : importers::all())
        apps.append(QString::fromUtf8(format->app));
    apps.removeDuplicates();
    return apps;
}

std::span<const ExportFormat *const> MovingPlugin::exportFormats() const
{
    return exporters::all();
}

QString MovingPlugin::title(const ExportFormat &format) const
{
    return exporters::title(format);
}

QStringList MovingPlugin::namesOf(Losses losses) const
{
    return exporters::namesOf(losses);
}

Forecast MovingPlugin::forecast(const ExportFormat &format, const QList<Token> &tokens) const
{
    return exporters::forecast(format, tokens);
}

Result<Secret> MovingPlugin::write(const ExportFormat &format, const QList<Token> &tokens, const Secret &passphrase,
                                   qint64 now) const
{
    return exporters::write(format, tokens, passphrase, now);
}

Result<QList<Secret>> MovingPlugin::codeTexts(const ExportFormat &format, const QList<Token> &tokens) const
{
    return exporters::codeTexts(format, tokens);
}

recoverysheet::Sheet MovingPlugin::sheet(const QList<Token> &tokens, qint64 now) const
{
    return recoverysheet::of(tokens, now);
}

} // namespace countersign
