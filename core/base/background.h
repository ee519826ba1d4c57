// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QThreadPool>

#include <utility>

namespace countersign {

/// Runs `work`, which gives a Result<T>, in Qt's thread pool, so that a slow drive or a costly computation does not
/// hold up the window. `work` keeps copies of all it needs: whoever asked may be gone before it ends.
template<typename Work>
auto inBackground(Work work)
{
    using Value = typename decltype(work())::value_type;
    Answer<Value> answer;
    const Later<Value> later = answer.later();
    QThreadPool::globalInstance()->start([answer, work = std::move(work)] { answer.give(work()); });
    return later;
}

} // namespace countersign
