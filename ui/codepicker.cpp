// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codepicker.h"

#include "core/session/session.h"
#include "ui/codecopy.h"

#include <algorithm>
#include <utility>

namespace countersign {

CodePicker::CodePicker(Session &session, CodeCopy &copy, QObject *parent)
    : QObject(parent), m_session(session), m_copy(copy)
{}

Later<void> CodePicker::pick(const TokenId &id)
{
    const Token *token = m_session.vault().find(id);
    if (!token)
        return already<void>(failure(Reason::TokenGone));
    if (token->isTimeBased()) {
        const Result<Code> code = codeFor(*token, secondsOf(m_session.now()));
        if (!code)
            return already<void>(failure(code.error()));
        m_copy.copy(code->text);
        Q_EMIT picked(id);
        return already<void>({});
    }
    if (m_underWay.contains(id))
        return already<void>(failure(Reason::Cancelled));
    m_underWay.append(id);
    const Answer<void> answer;
    whenDone(m_session.nextCode(id), this, [this, id, answer](const Result<Code> &code) {
        m_underWay.removeOne(id);
        if (!code) {
            answer.give(failure(code.error()));
            return;
        }
        m_copy.copy(code->text);
        Q_EMIT picked(id);
        answer.give({});
    });
    return answer.later();
}

QList<Token> likeliestFirst(QList<Token> tokens)
{
    std::ranges::stable_sort(tokens, std::ranges::greater(),
                             [](const Token &token) { return std::pair(token->favourite, token->lastUsedAt); });
    return tokens;
}

} // namespace countersign
