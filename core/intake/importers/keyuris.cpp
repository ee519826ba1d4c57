// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/formats.h"
#include "core/intake/urilist.h"

namespace countersign::importers {

namespace {

constexpr const char *schemes[] = {"otpauth-migration://", "otpauth://", "apple-otpauth://", "motp://", "steam://"};

bool recognise(const ForeignFile &file)
{
    if (!file.isText())
        return false;
    const QByteArrayView text = file.text().view();
    return std::ranges::any_of(schemes, [&](const char *scheme) {
        const QByteArrayView wanted(scheme);
        for (qsizetype at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            const qsizetype start = at + 3 - wanted.size();
            if (start >= 0 && start + wanted.size() <= text.size()
                && text.sliced(start, wanted.size()).compare(wanted, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    });
}

Result<Incoming> readThis(const ForeignFile &file, const Secret &)
{
    QString text = QString::fromUtf8(file.text().view());
    auto incoming = intake::fromText(text);
    wipe(text);
    if (incoming && incoming->tokens.isEmpty() && incoming->refused.isEmpty() && !incoming->batch)
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

} // namespace

const ImportFormat uriList{"otpauth-list", "Key URIs", false, CarriedParts(Carried::Order) | Carried::Counters,
                           recognise,      readThis};

} // namespace countersign::importers
