// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/joining.h"

#include <algorithm>
#include <utility>

namespace countersign::intake {

namespace {

// People go back to an export that they began earlier, and the parts of two can come in turns. The one to tell about is
// the last that still misses parts.
void joinBatch(Incoming &all, const Batch &more)
{
    QList<Batch> batches = std::exchange(all.otherBatches, {});
    if (all.batch)
        batches.append(*all.batch);
    const auto isSame = [&](const Batch &here) { return here.id == more.id && here.size == more.size; };
    if (const auto found = std::ranges::find_if(batches, isSame); found != batches.end()) {
        for (const int part : more.read)
            if (!found->read.contains(part))
                found->read.append(part);
        std::ranges::sort(found->read);
        std::rotate(found, found + 1, batches.end());
    } else {
        batches.append(more);
    }
    qsizetype chosen = batches.size() - 1;
    while (chosen > 0 && batches[chosen].missing().isEmpty())
        --chosen;
    if (batches[chosen].missing().isEmpty())
        chosen = batches.size() - 1;
    all.batch = batches.takeAt(chosen);
    all.otherBatches = std::move(batches);
}

std::size_t markOf(const Token &token)
{
    return qHash(token->secret.view());
}

std::pair<QString, QString> markOf(const Refused &refused)
{
    return {refused.name, QString::number(static_cast<int>(refused.why.reason)) + refused.why.about};
}

} // namespace

Joining::Joining(Incoming all) : m_all(std::move(all))
{
    for (qsizetype i = 0; i < m_all.tokens.size(); ++i)
        m_places.insert(markOf(m_all.tokens[i].token), i);
    for (const Refused &refused : std::as_const(m_all.refused))
        ++m_refused[markOf(refused)];
}

void Joining::add(Incoming more)
{
    for (IncomingToken &incoming : more.tokens)
        add(std::move(incoming));
    // As often as a single part has them: what two parts show is one thing seen twice, but two nameless entries of one
    // file are two.
    Marks here;
    for (Refused &refused : more.refused) {
        const auto mark = markOf(refused);
        int &most = m_refused[mark];
        if (++here[mark] <= most)
            continue;
        ++most;
        m_all.refused.append(std::move(refused));
    }
    for (const Batch &batch : std::as_const(more.otherBatches))
        joinBatch(m_all, batch);
    if (more.batch)
        joinBatch(m_all, *more.batch);
    m_all.pictures += more.pictures;
}

void Joining::add(IncomingToken incoming)
{
    const std::size_t mark = markOf(incoming.token);
    for (auto [place, end] = m_places.equal_range(mark); place != end; ++place) {
        IncomingToken &here = m_all.tokens[*place];
        if (!here.token.sameKeyAs(incoming.token) || !here.token.sameNamesAs(incoming.token))
            continue;
        // The later of two looks at a counter: the earlier codes have been used.
        if (incoming.token.counter() > here.token.counter())
            here.token = incoming.token;
        // What one of them has outside of its bin is in use.
        here.trashed = here.trashed && incoming.trashed;
        return;
    }
    m_places.insert(mark, m_all.tokens.size());
    m_all.tokens.append(std::move(incoming));
}

} // namespace countersign::intake
