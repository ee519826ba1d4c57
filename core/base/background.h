// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QThreadPool>

#include <utility>

namespace countersign {

/// Runs `work`, which answers with a Result<T>, on a thread of Qt's pool: for what would hold the window up. Whatever it
/// captures goes with it.
template<typename T, typename Work>
Later<T> inBackground(Work work)
{
    const Answer<T> answer;
    QThreadPool::globalInstance()->start([answer, work = std::move(work)]() mutable { answer.give(work()); });
    return answer.later();
}

} // namespace countersign
