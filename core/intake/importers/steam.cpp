// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importers/draft.h"
#include "core/intake/importers/formats.h"

namespace countersign::importers {

namespace {

bool isAccount(const json::Value &value)
{
    return value["shared_secret"].isText();
}

// Steam Desktop Authenticator adds what it needs to confirm trades.
bool isDesktop(const ForeignFile &file)
{
    const json::Value root = file.json();
    return isAccount(root) && (!root["device_id"].isAbsent() || !root["Session"].isAbsent());
}

bool isPhone(const ForeignFile &file)
{
    return isAccount(file.json()) || file.json()["accounts"].isObject();
}

void takeAccount(Incoming &incoming, const json::Value &account)
{
    Draft draft;
    draft.fields.kind = TokenKind::Steam;
    draft.fields.issuer = QStringLiteral("Steam");
    draft.fields.account = account["account_name"].text();
    if (auto key = account["shared_secret"].base64(); key && !key->isEmpty())
        draft.fields.secret = *std::move(key);
    else
        draft.fail({Reason::SecretMissing, {}});
    if (Secret code = account["revocation_code"].secretText(); !code.isEmpty())
        draft.fields.recoveryCodes.append(RecoveryCode{std::move(code)});
    take(incoming, std::move(draft));
}

Result<Incoming> readThis(const ForeignFile &file, const Secret &)
{
    Incoming incoming;
    const json::Value root = file.json();
    if (isAccount(root))
        takeAccount(incoming, root);
    root["accounts"].eachMember(
        [&](const json::Value &, const json::Value &account) { takeAccount(incoming, account); });
    if (incoming.tokens.isEmpty() && incoming.refused.isEmpty())
        return failure(Reason::ForeignFileEmpty);
    return incoming;
}

} // namespace

const ImportFormat steamDesktop{"steam-mafile", "Steam Desktop Authenticator", false, Carried::RecoveryCodes, isDesktop,
                                readThis};
const ImportFormat steamPhone{"steam-json", "Steam", false, Carried::RecoveryCodes, isPhone, readThis};

} // namespace countersign::importers
