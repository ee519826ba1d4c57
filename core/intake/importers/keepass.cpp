// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base32.h"
#include "core/base/base64.h"
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"
#include "core/intake/kdbx.h"
#include "core/intake/keepassxml.h"

#include <QUrlQuery>

namespace countersign::importers {

namespace {

using keepassxml::Entry;

QString textOf(const Entry &entry, const QString &name)
{
    return QString::fromUtf8(entry.values.value(name).view()).trimmed();
}

Draft named(const Entry &entry)
{
    Draft draft;
    draft.fields.issuer = textOf(entry, QStringLiteral("Title"));
    draft.fields.account = textOf(entry, QStringLiteral("UserName"));
    return draft;
}

void adorn(const Entry &entry, TokenFields &fields)
{
    fields.note = textOf(entry, QStringLiteral("Notes"));
    if (!entry.group.isEmpty())
        fields.groups.append(entry.group);
    if (!entry.icon.isEmpty())
        fields.icon = Icon{entry.icon, QStringLiteral("image/png")};
}

void finish(Incoming &incoming, const Entry &entry, Draft draft)
{
    adorn(entry, draft.fields);
    take(incoming, std::move(draft));
}

void setDigits(Draft &draft, const QString &text)
{
    if (bool isNumber = false; !text.isEmpty()) {
        draft.fields.digits = text.toInt(&isNumber);
        if (!isNumber)
            draft.fail({Reason::DigitsOutOfRange, text});
    }
}

void setTimeStep(Draft &draft, const QString &text)
{
    if (bool isNumber = false; !text.isEmpty()) {
        draft.fields.moving = TimeStep{text.toLongLong(&isNumber)};
        if (!isNumber)
            draft.fail({Reason::TimeStepOutOfRange, {}});
    }
}

void setCounter(Draft &draft, const QString &text)
{
    bool isNumber = text.isEmpty();
    draft.fields.kind = TokenKind::Hotp;
    draft.fields.moving = Counter{text.isEmpty() ? 0 : text.toULongLong(&isNumber)};
    if (!isNumber)
        draft.fail({Reason::CounterOutOfRange, {}});
}

// "HMAC-SHA-256", "Sha256"
void setAlgorithm(Draft &draft, QString name)
{
    const QString given = name;
    name = name.toUpper().remove(u'-').remove(QStringLiteral("HMAC"));
    if (name.isEmpty())
        return;
    if (const auto algorithm = algorithmNamed(name))
        draft.fields.algorithm = *algorithm;
    else
        draft.fail({Reason::AlgorithmUnsupported, given});
}

// The plugin KeeOtp: key=…&size=6&step=30&type=totp&counter=0&otpHashMode=Sha256
void takeKeeOtp(Incoming &incoming, const Entry &entry, const QString &written)
{
    const QUrlQuery query(written);
    const auto value = [&](const char *name) {
        return query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded);
    };
    Draft draft = named(entry);
    QString key = value("key");
    draft.setKey(base32::decode(key, base32::Reading::Exact));
    wipe(key);
    setDigits(draft, value("size"));
    setAlgorithm(draft, value("otpHashMode"));
    const QString kind = value("type").toLower();
    if (kind == u"hotp")
        setCounter(draft, value("counter"));
    else
        setTimeStep(draft, value("step"));
    if (kind == u"steam")
        draft.fields.kind = TokenKind::Steam;
    else if (!kind.isEmpty() && kind != u"totp" && kind != u"hotp")
        draft.fail({Reason::KindUnsupported, kind});
    finish(incoming, entry, std::move(draft));
}

// KeePass' own fields write the key in one of four ways, each under a name of its own. Nothing where there is none.
std::optional<Result<Secret>> keyIn(const Entry &entry, const QString &prefix)
{
    const auto value = [&](const char *end) { return entry.values.value(prefix + QLatin1StringView(end)); };
    if (const Secret text = value("Secret-Base32"); !text.isEmpty())
        return base32::decode(text.view(), base32::Reading::Exact);
    if (const Secret text = value("Secret-Hex"); !text.isEmpty())
        return keyFromHex(text);
    if (const Secret text = value("Secret-Base64"); !text.isEmpty()) {
        const auto key = base64::decode(text.view().trimmed());
        return key ? Result<Secret>(*key) : failure(Reason::SecretMissing);
    }
    if (const Secret text = value("Secret"); !text.isEmpty())
        return text;
    return std::nullopt;
}

void takeOwnFields(Incoming &incoming, const Entry &entry)
{
    const QString timed = QStringLiteral("TimeOtp-"), counted = QStringLiteral("HmacOtp-");
    if (const auto key = keyIn(entry, timed)) {
        Draft draft = named(entry);
        draft.setKey(*key);
        setDigits(draft, textOf(entry, timed + QLatin1StringView("Length")));
        setTimeStep(draft, textOf(entry, timed + QLatin1StringView("Period")));
        setAlgorithm(draft, textOf(entry, timed + QLatin1StringView("Algorithm")));
        finish(incoming, entry, std::move(draft));
    }
    if (const auto key = keyIn(entry, counted)) {
        Draft draft = named(entry);
        draft.setKey(*key);
        setCounter(draft, textOf(entry, counted + QLatin1StringView("Counter")));
        finish(incoming, entry, std::move(draft));
    }
}

// The plugin KeeTrayTOTP: a key, and "30;6" or "30;S" for Steam's codes.
void takeSeed(Incoming &incoming, const Entry &entry)
{
    const Secret key = entry.values.value(QStringLiteral("TOTP Seed"));
    if (key.isEmpty())
        return;
    Draft draft = named(entry);
    draft.setKey(base32::decode(key.view(), base32::Reading::Exact));
    const QStringList settings = textOf(entry, QStringLiteral("TOTP Settings")).split(u';');
    setTimeStep(draft, settings.value(0));
    if (settings.value(1) == u"S")
        draft.fields.kind = TokenKind::Steam;
    else
        setDigits(draft, settings.value(1));
    finish(incoming, entry, std::move(draft));
}

void takeEntry(Incoming &incoming, const Entry &entry)
{
    const QString otp = textOf(entry, QStringLiteral("otp"));
    if (otp.isEmpty()) {
        takeOwnFields(incoming, entry);
        takeSeed(incoming, entry);
    } else if (otp.contains(u"key=") && !otp.contains(u"://")) {
        takeKeeOtp(incoming, entry, otp);
    } else {
        takeUri(incoming, otp, textOf(entry, QStringLiteral("Title")), textOf(entry, QStringLiteral("UserName")),
                [&](TokenFields &fields) { adorn(entry, fields); });
    }
}

Result<Incoming> found(Incoming incoming)
{
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

template<int version>
bool isDatabase(const ForeignFile &file)
{
    const int written = kdbx::versionOf(file.bytes());
    return version == 3 ? written > 0 && written <= version : written >= version;
}

Result<Incoming> readDatabase(const ForeignFile &file, const Secret &password)
{
    auto opened = kdbx::open(file, password);
    if (!opened)
        return failure(opened.error());
    Incoming incoming;
    const auto digest = keepassxml::eachEntry(opened->xml, [&](QByteArrayView bytes) {
        return opened->stream.mix(bytes);
    }, [&](const Entry &entry) { takeEntry(incoming, entry); });
    // Damage in the head of the third form would show in no other way than in other values.
    if (!digest || (!opened->headDigest.isEmpty() && !digest->isEmpty() && !digest->sameAs(opened->headDigest)))
        return failure(Reason::ForeignFileDamaged);
    return found(std::move(incoming));
}

bool isXml(const ForeignFile &file)
{
    const QByteArrayView text = file.text().view();
    return file.textStartsWith("<") && text.first(std::min<qsizetype>(text.size(), 512)).contains("<KeePassFile");
}

Result<Incoming> readXml(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    // Nothing is mixed in an export; what says so has been cut out of a database.
    const auto digest = keepassxml::eachEntry(file.text(), [](QByteArrayView) { return std::nullopt; },
                                              [&](const Entry &entry) { takeEntry(incoming, entry); });
    if (!digest)
        return failure(Reason::ForeignFileDamaged);
    return found(std::move(incoming));
}

constexpr CarriedParts carried =
    CarriedParts(Carried::Groups) | Carried::Notes | Carried::Icons | Carried::Order | Carried::Counters;

} // namespace

const ImportFormat keePassThree{"kdbx3", "KeePass", true, carried, isDatabase<3>, readDatabase, "KeePassXC"};
const ImportFormat keePassFour{"kdbx4", "KeePass", true, carried, isDatabase<4>, readDatabase, "KeePassXC"};
const ImportFormat keePassXml{"keepass-xml", "KeePass", false, carried, isXml, readXml, "KeePassXC"};

} // namespace countersign::importers
