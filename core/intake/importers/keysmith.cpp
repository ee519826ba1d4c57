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

// The character behind a backslash at `at`, which ends on the last one that belongs to it.
QChar escapedIn(QStringView written, qsizetype &at)
{
    constexpr QLatin1StringView names("abfnrtv");
    constexpr char meant[] = "\a\b\f\n\r\t\v";
    const QChar name = written[++at];
    const bool isHex = name == u'x';
    if (!isHex && (name < u'0' || name > u'7')) {
        const qsizetype known = names.indexOf(name);
        return known < 0 ? name : QLatin1Char(meant[known]);
    }
    // As many digits as there are.
    uint code = isHex ? 0 : static_cast<uint>(name.digitValue());
    for (; at + 1 < written.size(); ++at) {
        bool isDigit = false;
        const uint digit = written.sliced(at + 1, 1).toUInt(&isDigit, isHex ? 16 : 8);
        if (!isDigit)
            break;
        code = (code * (isHex ? 16 : 8) + digit) & 0xffff;
    }
    return QChar(static_cast<char16_t>(code));
}

// Quotes stand around what has commas and the like, a letter that is not plain has an escape, and what begins with an @
// has a second one.
QString valueOf(QStringView written)
{
    QString value;
    bool isQuoted = false;
    for (qsizetype at = 0; at < written.size(); ++at) {
        const QChar c = written[at];
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u';' && !isQuoted)
            break; // A remark.
        else if (c == u'\\' && at + 1 < written.size())
            value.append(escapedIn(written, at));
        else
            value.append(c);
    }
    return value.startsWith(QStringLiteral("@@")) ? value.sliced(1) : value;
}

// Nothing where something stands there that is no number.
std::optional<qint64> numberIn(const Group &group, const QString &name, qint64 usual)
{
    const QString text = group.value(name);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return text.isEmpty() ? std::optional(usual) : isNumber ? std::optional(number) : std::nullopt;
}

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
            groups[current].insert(entry.first(equals), valueOf(QStringView(entry).sliced(equals + 1)));
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
    draft.fields.digits =
        static_cast<int>(std::clamp<qint64>(numberIn(group, QStringLiteral("pinLength"), 6).value_or(0), 0, 99));
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
        if (const auto counter = numberIn(group, QStringLiteral("counter"), 0); counter && *counter >= 0)
            draft.fields.moving = Counter{static_cast<quint64>(*counter)};
        else
            draft.fail({Reason::CounterOutOfRange, {}});
        // Digits of its own at a place of its own, and a check digit: RFC 4226's options, which no other program has.
        if (group.value(QStringLiteral("checksum")) == u"true"
            || numberIn(group, QStringLiteral("offset"), 0).value_or(1) > 0)
            draft.fail({Reason::KindUnsupported, QStringLiteral("HOTP +")});
    } else if (kind == u"totp") {
        draft.fields.moving = TimeStep{numberIn(group, QStringLiteral("timeStep"), 30).value_or(0)};
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
