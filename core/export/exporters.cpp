// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporters.h"

#include "core/export/exporters/formats.h"
#include "core/export/exporters/limits.h"

#include <QCoreApplication>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace countersign {

Losses Forecast::losses() const
{
    Losses all;
    for (const Going &one : going)
        all |= one.losses;
    return all;
}

namespace exporters {

namespace {

constexpr const ExportFormat *formats[] = {
    &countersignSealed, &countersignPlain, &aegisSealed, &aegisPlain,  &twoFasSealed, &twoFasPlain, &google,
    &keyUriCode,        &keyUriList,       &bitwarden,   &freeOtpPlus, &andOtp,       &stratum,     &ente,
    &csvTable,          &recoverySheet,
};

/// A part that a format has room for or not, whether a token has it, and what it is called.
struct LossRow
{
    Loss loss;
    Carried part; ///< Nothing: a format's own fit says so.
    bool (*has)(const Token &token);
    const char *name;
};

constexpr LossRow lossRows[] = {
    {Loss::Names, Carried::Nothing, nullptr,
     QT_TRANSLATE_NOOP("Export", "accounts without an issuer (they get the account's name there)")},
    {Loss::Groups, Carried::Groups, [](const Token &token) { return !token->groups.isEmpty(); },
     QT_TRANSLATE_NOOP("Export", "groups")},
    {Loss::OtherGroups, Carried::Nothing, nullptr, QT_TRANSLATE_NOOP("Export", "all groups of an account but one")},
    {Loss::Note, Carried::Notes, [](const Token &token) { return !token->note.isEmpty(); },
     QT_TRANSLATE_NOOP("Export", "notes")},
    {Loss::Icon, Carried::Icons, [](const Token &token) { return !token->icon.picture.isEmpty(); },
     QT_TRANSLATE_NOOP("Export", "icons")},
    {Loss::Favourite, Carried::Favourites, [](const Token &token) { return token->favourite; },
     QT_TRANSLATE_NOOP("Export", "favourites")},
    {Loss::RecoveryCodes, Carried::RecoveryCodes, [](const Token &token) { return !token->recoveryCodes.isEmpty(); },
     QT_TRANSLATE_NOOP("Export", "recovery codes")},
    {Loss::Pin, Carried::Nothing, nullptr, QT_TRANSLATE_NOOP("Export", "PINs")},
    {Loss::Uses, Carried::Uses, [](const Token &token) { return token->useCount > 0 || token->lastUsedAt > 0; },
     QT_TRANSLATE_NOOP("Export", "how often accounts were used")},
};

Losses lossesBy(CarriedParts carried, const Token &token)
{
    Losses losses;
    for (const LossRow &row : lossRows)
        if (row.has && !carried.testFlag(row.part) && row.has(token))
            losses |= row.loss;
    // Where all groups are lost there is no use in saying that some are.
    if (losses.testFlag(Loss::Groups))
        losses.setFlag(Loss::OtherGroups, false);
    return losses;
}

/// The accounts that go so far, found by what the target knows them by.
class Going
{
public:
    explicit Going(Unique unique) : m_unique(unique) {}

    bool hasOneLike(const Token &token) const
    {
        if (m_unique == Unique::Names)
            return m_names.contains(wholeNameOf(token));
        const auto [from, to] = m_keys.equal_range(markOf(token));
        return std::any_of(from, to, [&](const Secret &key) { return key.sameAs(token->secret); });
    }
    void add(const Token &token)
    {
        if (m_unique == Unique::Names)
            m_names.insert(wholeNameOf(token));
        if (m_unique == Unique::Keys)
            m_keys.insert(markOf(token), token->secret);
    }

private:
    static std::size_t markOf(const Token &token) { return qHash(token->secret.view(), QHashSeed::globalSeed()); }

    Unique m_unique;
    QMultiHash<std::size_t, Secret> m_keys;
    QSet<QString> m_names;
};

Result<QList<Token>> goingOf(const ExportFormat &format, const QList<Token> &tokens)
{
    QList<Token> going;
    for (const Forecast::Going &one : forecast(format, tokens).going)
        going.append(one.token);
    if (going.isEmpty())
        return failure(Reason::ExportNothing, QString::fromUtf8(format.app));
    if (format.form == ExportForm::QrCode && going.size() > 1)
        return failure(Reason::ExportSeveral);
    return going;
}

} // namespace

std::span<const ExportFormat *const> all()
{
    return formats;
}

const ExportFormat *withId(QStringView id)
{
    const auto found =
        std::ranges::find_if(formats, [&](const ExportFormat *format) { return id == QLatin1StringView(format->id); });
    return found == std::end(formats) ? nullptr : *found;
}

QString title(const ExportFormat &format)
{
    return QCoreApplication::translate("Export", format.title);
}

QString nameOf(Loss loss)
{
    const auto found = std::ranges::find(lossRows, loss, &LossRow::loss);
    return found == std::end(lossRows) ? QString() : QCoreApplication::translate("Export", found->name);
}

QStringList namesOf(Losses losses)
{
    QStringList names;
    for (const LossRow &row : lossRows)
        if (losses.testFlag(row.loss))
            names.append(QCoreApplication::translate("Export", row.name));
    return names;
}

Forecast forecast(const ExportFormat &format, const QList<Token> &tokens)
{
    Forecast forecast;
    Going going(format.unique);
    for (const Token &token : tokens) {
        Fit fit = format.fit(token);
        if (!fit.refused && going.hasOneLike(token))
            fit.refused = Error{format.unique == Unique::Keys ? Reason::ExportSameKey : Reason::ExportSameNames,
                                QString::fromUtf8(format.app)};
        if (fit.refused) {
            forecast.staying.append({token, *fit.refused});
            continue;
        }
        going.add(token);
        forecast.going.append({token, fit.losses | lossesBy(format.carried, token)});
    }
    return forecast;
}

Result<Secret> write(const ExportFormat &format, const QList<Token> &tokens, const Secret &passphrase, qint64 now)
{
    const auto going = goingOf(format, tokens);
    if (!going)
        return failure(going.error());
    if (format.wantsPassphrase && passphrase.isEmpty())
        return failure(Reason::PassphraseNeeded);
    if (!format.write)
        return failure(Reason::Internal);
    return format.write(*going, passphrase, now);
}

Result<QList<Secret>> codeTexts(const ExportFormat &format, const QList<Token> &tokens)
{
    const auto text = write(format, tokens, {}, 0);
    if (!text)
        return failure(text.error());
    QList<Secret> texts;
    for (QByteArrayView rest = text->view(); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        texts.append(Secret::fromBytes(rest.first(end)));
        rest = rest.sliced(end + 1);
    }
    return texts;
}

} // namespace exporters
} // namespace countersign
