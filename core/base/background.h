// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/later.h"

#include <QThreadPool>

#include <type_traits>
#include <utility>

namespace countersign {

/// Runs `work`, which gives a Result<T>, in Qt's thread pool, so that a slow drive or a costly computation does not
/// hold up the window. `work` keeps copies of all it needs: whoever asked may be gone before it ends.
template<typename T = void, typename Work>
auto inBackground(Work work)
{
    using Value = typename decltype(work())::value_type;
    static_assert(std::is_void_v<T> || std::is_same_v<T, Value>, "the work answers with something else");
    Answer<Value> answer;
    const Later<Value> later = answer.later();
    QThreadPool::globalInstance()->start([answer, work = std::move(work)]() mutable { answer.give(work()); });
    return later;
}

} // namespace countersign
