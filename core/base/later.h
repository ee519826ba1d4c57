// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>

namespace countersign {

/// A value later, or the reason why not.
template<typename T>
using Later = QFuture<Result<T>>;

/// The giving end of a Later. Copies share one promise, so a callback may keep it; the first answer counts.
/// A promise dropped without an answer is met by `whenDone` as Cancelled.
template<typename T>
class Answer
{
public:
    Answer() : m_promise(std::make_shared<QPromise<Result<T>>>()) { m_promise->start(); }

    Later<T> later() const { return m_promise->future(); }

    void give(Result<T> result) const
    {
        if (m_promise->future().resultCount() > 0)
            return;
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// An answer that is known already.
template<typename T>
Later<T> already(Result<T> result)
{
    Answer<T> answer;
    answer.give(std::move(result));
    return answer.later();
}

/// Calls `then(Result<T>)` in the thread of `context` once the answer is there, always from the event loop and
/// never if `context` has gone by then. QFuture::then(context) is not used because it asserts in Qt 6.4 when the
/// context died first.
template<typename T, typename Then>
void whenDone(const QFuture<Result<T>> &later, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        const QFuture<Result<T>> done = watcher->future();
        watcher->deleteLater();
        if (done.resultCount() > 0)
            then(done.resultAt(0));
        else
            then(Result<T>(failure(Reason::Cancelled)));
    });
    watcher->setFuture(later);
}

} // namespace countersign
