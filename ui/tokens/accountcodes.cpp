// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/accountactions.h"

#include "ui/codecopy.h"
#include "ui/noticebar.h"
#include "ui/tokens/spelling.h"
#include "ui/tokens/tokenmodel.h"

// What is done with the code of an account.
namespace countersign {

namespace {

// A code with less time than this is worth a warning, in seconds.
constexpr qint64 shortTime = 5;

} // namespace

void AccountActions::copyCode(const TokenId &id)
{
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    const Code code{index.data(TokenModel::CodeRole).toString(), index.data(TokenModel::ValidFromRole).toLongLong(),
                    index.data(TokenModel::ValidUntilRole).toLongLong()};
    if (index.data(TokenModel::UsedRole).toBool()) {
        const int left = static_cast<int>(code.validUntil - secondsOf(m_session.now()));
        m_notices->offer(
            code.hasWindow()
                ? tr("The code of %1 was used. The next one comes in %n second(s).", nullptr, left).arg(nameOf({id}))
                : tr("The code of %1 was used. Ask for the next one.").arg(nameOf({id})),
            tr("Copy it again"), [this, id, code] { takeCode(id, code.text); });
    } else if (!code.text.isEmpty()) {
        takeCode(id, code.text);
        sayCopied(id, code);
    } else if (index.data(TokenModel::CountedRole).toBool()) {
        m_notices->say(tr("Press the round arrow of %1 for its next code.").arg(nameOf({id})));
    } else if (index.isValid()) {
        m_notices->complain(index.data(TokenModel::TroubleRole).toString());
    }
}

void AccountActions::takeCode(const TokenId &id, const QString &code)
{
    m_copy->copy(code);
    // One that is counted was noted when it was asked for.
    if (const Token *token = m_session.vault().find(id); token && token->isTimeBased())
        m_uses.note(id);
}

void AccountActions::sayCopied(const TokenId &id, const Code &code)
{
    const qint64 left = code.validUntil - secondsOf(m_session.now());
    const bool again = m_lastCopied == id && m_lastCode == code;
    m_lastCopied = id;
    m_lastCode = code;
    if (code.hasWindow() && left < shortTime) {
        m_notices->offer(tr("Copied the code of %1. It ends in %n second(s): better wait for the next one.", nullptr,
                            static_cast<int>(left))
                             .arg(nameOf({id})),
                         tr("Copy the next one"), [this, id, from = code.validUntil] { copyNext(id, from); });
        return;
    }
    if (again) {
        m_notices->offer(tr("Copied the code of %1 again. Many services take a code only once.").arg(nameOf({id})),
                         tr("Mark as used"), [this, id] { markUsed(id); });
        return;
    }
    m_notices->say(tr("Copied the code of %1").arg(nameOf({id})));
    if (m_hidesAfterCopy)
        m_hiding.start();
}

/// The code whose window begins at `from`, in Unix seconds: by now it may have begun.
void AccountActions::copyNext(const TokenId &id, qint64 from)
{
    const Token *token = m_session.vault().find(id);
    const Result<Code> next = token ? codeFor(*token, from) : failure(Reason::TokenGone);
    if (!next) {
        complainOf(next.error());
        return;
    }
    takeCode(id, next->text);
    const qint64 wait = from - secondsOf(m_session.now());
    m_notices->say(wait > 0
                       ? tr("Copied the next code of %1. It counts in %n second(s).", nullptr, static_cast<int>(wait))
                             .arg(nameOf({id}))
                       : tr("Copied the code of %1").arg(nameOf({id})));
}

void AccountActions::markUsed(const TokenId &id)
{
    m_model->markUsed(id);
}

void AccountActions::nextCode(const TokenId &id)
{
    if (m_advancing.contains(id))
        return;
    m_advancing.insert(id);
    whenDone(m_session.nextCode(id), this, [this, id](const Result<Code> &code) {
        m_advancing.remove(id);
        if (code)
            m_model->showCode(id, *code);
        else
            complainOf(code.error());
    });
}

void AccountActions::spellCode(const TokenId &id)
{
    const QModelIndex index = m_model->index(m_model->rowOf(id));
    if (index.isValid())
        m_notices->say(tr("%1: %2").arg(nameOf({id}), spokenCode(index, Asked::Outright)));
}

} // namespace countersign
