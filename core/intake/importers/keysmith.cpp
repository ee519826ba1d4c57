// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/argon2.h"
#include "core/base/base64.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"
#include "core/intake/sodium.h"

#include <QMap>
#include <QUrl>

namespace countersign::importers {

namespace {

using Group = QMap<QString, QString>;

// Keysmith writes its settings with Qt: groups in brackets, names and values, values in quotes where they need them.
// Read here and not by QSettings, which wants a file with a name.
QMap<QString, Group> groupsOf(const ForeignFile &file)
{
    QMap<QString, Group> groups;
    QString current;
    const QString text = QString::fromUtf8(file.text().view());
    for (const QString &line : text.split(u'\n')) {
        const QString entry = line.trimmed();
        if (entry.startsWith(u'[') && entry.endsWith(u']')) {
            current = QUrl::fromPercentEncoding(entry.sliced(1).chopped(1).toLatin1());
            groups[current];
        } else if (const qsizetype equals = entry.indexOf(u'='); equals > 0) {
            QString value = entry.sliced(equals + 1);
            if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
                value = value.sliced(1).chopped(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
            groups[current].insert(entry.first(equals), value);
        }
    }
    return groups;
}

bool isSettings(const ForeignFile &file)
{
    // The settings of one program are small, and are taken apart line by line.
    constexpr qsizetype largest = 4 * 1024 * 1024;
    return file.bytes().size() <= largest && file.isText() && file.text().view().contains("[master-key]")
           && file.text().view().contains("challenge=");
}

std::optional<Secret> bytesOf(const QString &base64Text)
{
    return base64::decode(base64Text.toLatin1());
}

Result<Secret> keyFor(const Group &master, const Secret &password, const Effort &effort)
{
    const auto salt = bytesOf(master.value(QStringLiteral("salt")));
    const auto nonce = bytesOf(master.value(QStringLiteral("nonce")));
    const auto challenge = bytesOf(master.value(QStringLiteral("challenge")));
    // libsodium's numbers: 1 is Argon2i, 2 Argon2id.
    const int algorithm = master.value(QStringLiteral("algorithm")).toInt();
    if (!salt || !nonce || !challenge || salt->size() != sodium::saltSize || algorithm < 1 || algorithm > 2)
        return failure(Reason::ForeignFileDamaged);
    const argon2::Cost cost{.passes = master.value(QStringLiteral("cpu")).toULongLong(),
                            .kibibytes = master.value(QStringLiteral("memory")).toULongLong() / 1024,
                            .lanes = 1};
    auto key = argon2::derive(algorithm == 1 ? argon2::Kind::I : argon2::Kind::Id, password, salt->view(), cost,
                              std::clamp(master.value(QStringLiteral("length")).toLongLong(), 1LL, 64LL), effort);
    if (!key)
        return key;
    const auto proof = sodium::openBox(*key, nonce->view(), challenge->view());
    if (!proof || !proof->sameAs(password))
        return failure(Reason::ForeignPasswordWrong);
    return key;
}

Draft draftOf(const Group &group, const Secret &key)
{
    Draft draft;
    draft.fields.issuer = group.value(QStringLiteral("issuer"));
    draft.fields.account = group.value(QStringLiteral("account"));
    draft.fields.digits = group.value(QStringLiteral("pinLength"), QStringLiteral("6")).toInt();
    const auto nonce = bytesOf(group.value(QStringLiteral("nonce")));
    const auto sealed = bytesOf(group.value(QStringLiteral("secret")));
    const auto secret = nonce && sealed ? sodium::openBox(key, nonce->view(), sealed->view()) : std::nullopt;
    if (secret)
        draft.fields.secret = *secret;
    else
        draft.fail({Reason::ForeignFileDamaged, {}});
    if (const QString hash = group.value(QStringLiteral("hash")); !hash.isEmpty()) {
        if (const auto algorithm = algorithmNamed(hash))
            draft.fields.algorithm = *algorithm;
        else
            draft.fail({Reason::AlgorithmUnsupported, hash});
    }
    const QString kind = group.value(QStringLiteral("type"));
    const QString epoch = group.value(QStringLiteral("epoch"));
    if (kind == u"hotp") {
        draft.fields.kind = TokenKind::Hotp;
        draft.fields.moving = Counter{group.value(QStringLiteral("counter")).toULongLong()};
        // Digits of its own at a place of its own, and a check digit: RFC 4226's options, which no other program has.
        if (group.value(QStringLiteral("checksum")) == u"true" || group.value(QStringLiteral("offset")).toInt() > 0)
            draft.fail({Reason::KindUnsupported, QStringLiteral("HOTP +")});
    } else if (kind == u"totp") {
        draft.fields.moving = TimeStep{group.value(QStringLiteral("timeStep"), QStringLiteral("30")).toLongLong()};
        if (!epoch.isEmpty() && !epoch.startsWith(u"1970-01-01T00:00:00"))
            draft.fail({Reason::KindUnsupported, QStringLiteral("TOTP, %1").arg(epoch)});
    } else {
        draft.fail({Reason::KindUnsupported, kind});
    }
    return draft;
}

Result<Incoming> readSettings(const ForeignFile &file, const Secret &password)
{
    const QMap<QString, Group> groups = groupsOf(file);
    const auto key = keyFor(groups.value(QStringLiteral("master-key")), password, file.effort());
    if (!key)
        return failure(key.error());
    Incoming incoming;
    for (auto group = groups.begin(); group != groups.end(); ++group)
        if (group->contains(QStringLiteral("secret")))
            take(incoming, draftOf(*group, *key));
    return incoming;
}

} // namespace

const ImportFormat keysmith{"keysmith-ini", "Keysmith", true, Carried::Counters, isSettings, readSettings};

} // namespace countersign::importers
