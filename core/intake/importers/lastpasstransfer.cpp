// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "core/intake/archive.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

constexpr QByteArrayView scheme = "lpaauth-migration://";
constexpr QByteArrayView parameter = "data=";

bool isTransfer(const ForeignFile &file)
{
    return file.textStartsWith(scheme);
}

// base64 of gzip of JSON, and what that names as content the same once more; first versions had no second layer.
Result<Secret> unpacked(const Secret &written, const Effort &effort)
{
    const auto packed = base64::decode(written.view());
    if (!packed)
        return failure(Reason::ForeignFileDamaged);
    return archive::gunzip(packed->view(), effort);
}

Result<Incoming> readContent(const json::Value &content)
{
    if (!content["a"].isArray())
        return failure(Reason::ForeignFileDamaged);
    QHash<qint64, QString> folders;
    content["f"].eachElement(
        [&](const json::Value &one) { folders.insert(numberOf(one["i"]).value_or(0), one["n"].text()); });
    Incoming incoming;
    content["a"].eachElement([&](const json::Value &account) {
        const auto named = [&](QByteArrayView given, QByteArrayView original) {
            const QString name = account[given].text();
            return name.isEmpty() ? account[original].text() : name;
        };
        Draft draft;
        draft.fields.issuer = named("iN", "oIN");
        draft.fields.account = named("uN", "oUN");
        draft.readKey(account["s"]);
        draft.readDigits(account["d"]);
        draft.readTimeStep(account["tS"]);
        draft.readAlgorithm(account["a"]);
        draft.fields.favourite = account["iF"].isTrue();
        const qint64 folder = numberOf(account["fD"]["folderId"]).value_or(0);
        if (folder != 0 && folders.contains(folder))
            draft.fields.groups.append(folders.value(folder));
        take(incoming, std::move(draft));
    });
    return incoming;
}

Result<Incoming> readTransfer(const ForeignFile &file, const Secret &)
{
    const QByteArrayView text = file.text().view().trimmed();
    const qsizetype at = text.indexOf(parameter);
    if (at < 0)
        return failure(Reason::ForeignFileDamaged);
    const auto outer =
        unpacked(Secret::takeFrom(QByteArray::fromPercentEncoding(text.sliced(at + parameter.size()).toByteArray())),
                 file.effort());
    const auto envelope = outer ? json::Document::parse(*outer) : failure(Reason::ForeignFileDamaged);
    if (!envelope)
        return failure(Reason::ForeignFileDamaged);
    if (!envelope->root()["content"].isText())
        return readContent(envelope->root());
    const auto inner = unpacked(envelope->root()["content"].secretText(), file.effort());
    const auto content = inner ? json::Document::parse(*inner) : failure(Reason::ForeignFileDamaged);
    if (!content)
        return failure(Reason::ForeignFileDamaged);
    return readContent(content->root());
}

} // namespace

const ImportFormat lastPassTransfer{"lastpass-migration",
                                    "LastPass Authenticator",
                                    false,
                                    CarriedParts(Carried::Groups) | Carried::Favourites | Carried::Order,
                                    isTransfer,
                                    readTransfer};

} // namespace countersign::importers
